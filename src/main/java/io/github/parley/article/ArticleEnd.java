package io.github.parley.article;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds where an article ends: before closing matter and the beginnings of other stories. */
final class ArticleEnd {

  /** Share of the prose that must stand before a marker that ends the article. */
  private static final double MIN_SHARE_BEFORE_END = 0.5;

  /** Prose behind a marker that takes up less of the article's words belongs to other articles. */
  private static final double MIN_SHARE_CONTINUED = 0.2;

  /** A paragraph that opens with a dateline of its own needs less strangeness to be a teaser. */
  private static final double MAX_SHARE_DATELINED = 0.35;

  /** Last lines with less of the article's words each, and in the mean, are teasers. */
  private static final double MAX_SHARE_STRANGER = 0.25;

  private static final double MAX_MEAN_STRANGERS = 0.12;
  private static final int MIN_STRANGERS = 2;

  /** Lists of other articles without any marker are short. */
  private static final int MAX_TEASERS = 8;

  /** Rules that end an article only when nothing of it follows. */
  private static final Set<String> WEAK =
      Set.of(
          "marker:related",
          "marker:latest",
          "label:tags",
          "prompt:top",
          "legal:views",
          "legal:rights");

  /** Lines behind a marker that are looked at: enough to tell, and few enough for any text. */
  private static final int MAX_LOOKAHEAD = 40;

  /** Words by which a sentence refers to the one before. */
  private static final Pattern TAKING_UP =
      Pattern.compile(
          "^(?:He|She|They|It|His|Her|Their|Its|This|That|These|Those|Such|Both|But|And|Also|However"
              + "|Meanwhile|Similarly|Earlier|Later|Further|Furthermore|Moreover|Instead|Still|Then|Thus"
              + "|In addition|For (?:one|example)|At the same time|As (?:a result|for|part)|Sec\\. \\d|Q "
              + "|The (?:company|paper|report|move|vote|statement|ministry|government|group|deal|agreement|two"
              + "|talks|meeting|details|decision|plan|president|minister|spokes(?:man|woman|person)))\\b"
              + "|\\b(?:also|he|she) (?:said|told|added|noted|reported|urged|criticized)\\b|\\bit said\\b");

  private static final Pattern AGENCY_DATELINE =
      Pattern.compile(
          "(?:[\\p{Lu}][\\p{Lu}.’' -]{2,30}(?:, [\\p{L}. ]{2,25})? ?(?:\\((?:AP|Reuters|AFP|CNN|UPI|Xinhua|dpa)\\))? ?[—–-] )"
              + "|\\((?:AP|Reuters|AFP|CNN|UPI)\\) ?");

  private final String title;
  private final List<String> lines;
  private final LineRule[] rules;
  private final boolean[] prose;

  /**
   * An article's lines.
   *
   * @param title its normalised title, empty when there is none
   * @param lines its lines
   * @param rules the rule that a line met, or null
   * @param prose whether a line is prose
   */
  ArticleEnd(String title, List<String> lines, LineRule[] rules, boolean[] prose) {
    this.title = title;
    this.lines = lines;
    this.rules = rules;
    this.prose = prose;
  }

  /** The line behind the last of a body that begins at a line. */
  int after(int begin) {
    long total = 0;
    for (int i = begin; i < lines.size(); i++) {
      total += prose[i] ? lines.get(i).length() : 0;
    }
    long before = 0;
    ArticleVocabulary vocabulary = new ArticleVocabulary();
    vocabulary.add(title);
    for (int i = begin; i < lines.size(); i++) {
      boolean late = before > 0 && before >= MIN_SHARE_BEFORE_END * total;
      if (late && ends(i, begin, vocabulary)) {
        return i;
      }
      before += prose[i] ? lines.get(i).length() : 0;
      if (rules[i] == null) {
        vocabulary.add(lines.get(i));
      }
    }
    return lines.size();
  }

  private boolean ends(int i, int begin, ArticleVocabulary vocabulary) {
    if (rules[i] == null) {
      return startsAnotherStory(i, begin, vocabulary) || onlyStrangersFrom(i, vocabulary);
    }
    boolean strong = rules[i].scope() == LineRule.Scope.END && !WEAK.contains(rules[i].reason());
    boolean weak =
        WEAK.contains(rules[i].reason())
            || rules[i].kind() == PassageKind.BIOGRAPHY
            || rules[i].reason().equals("byline:by");
    return strong || (weak && !continuesFrom(i + 1, vocabulary));
  }

  /** Whether the prose from here on takes up the article's words. */
  private boolean continuesFrom(int from, ArticleVocabulary vocabulary) {
    double sum = 0;
    int told = 0;
    for (int i = from; i < Math.min(lines.size(), from + MAX_LOOKAHEAD); i++) {
      double share = prose[i] ? vocabulary.share(lines.get(i)) : -1;
      if (share >= 0) {
        sum += share;
        told++;
      }
    }
    return told > 0 && sum >= MIN_SHARE_CONTINUED * told;
  }

  /** A dateline with place and agency below the beginning opens another story. */
  private boolean startsAnotherStory(int i, int begin, ArticleVocabulary vocabulary) {
    if (lines.size() - i > MAX_TEASERS || !AGENCY_DATELINE.matcher(lines.get(i)).lookingAt()) {
      return false;
    }
    double share = vocabulary.share(lines.get(i));
    return share >= 0
        && share < MAX_SHARE_DATELINED
        && !isDigest(i, begin)
        && !continuesFrom(i + 1, vocabulary);
  }

  /** A round-up gives every paragraph a dateline. */
  private boolean isDigest(int end, int begin) {
    for (int i = begin + 1; i < end; i++) {
      if (AGENCY_DATELINE.matcher(lines.get(i)).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** Whether two or more last lines all speak of something else. */
  private boolean onlyStrangersFrom(int from, ArticleVocabulary vocabulary) {
    int left = lines.size() - from;
    if (left < MIN_STRANGERS || left > MAX_TEASERS) {
      return false;
    }
    double sum = 0;
    int told = 0;
    for (int i = from; i < lines.size(); i++) {
      if (rules[i] != null) {
        if (rules[i].kind() != PassageKind.PROMPT && rules[i].kind() != PassageKind.ADVERT) {
          return false;
        }
        continue;
      }
      double share = vocabulary.share(lines.get(i));
      boolean own = share >= MAX_SHARE_STRANGER || (share < 0 && i == from);
      if (own || takesUp(lines.get(i), vocabulary)) {
        return false;
      }
      if (share >= 0) {
        sum += share;
        told++;
      }
    }
    return told >= MIN_STRANGERS && sum < MAX_MEAN_STRANGERS * told;
  }

  /** Whether a line speaks of what stands before it: a teaser is the beginning of a story. */
  private static boolean takesUp(String line, ArticleVocabulary vocabulary) {
    char first = line.charAt(0);
    return "\"“‘'-–—•*(".indexOf(first) >= 0
        || Character.isLowerCase(first)
        || TAKING_UP.matcher(line).find()
        || vocabulary.knowsFirstWord(line);
  }
}
