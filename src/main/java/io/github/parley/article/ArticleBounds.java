package io.github.parley.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says of an article's lines what each is: where the article begins, where it ends, what is
 * between.
 */
final class ArticleBounds {

  /** A line of so many characters that ends like a sentence is prose. */
  private static final int PROSE_LENGTH = 60;

  private static final int MAX_LABEL_WORDS = 4;
  private static final int MAX_TITLE_WORDS = 25;

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

  /** Rules of markers that announce the lines below them when they end in a colon. */
  private static final Set<String> LINKING =
      Set.of("marker:inline", "prompt:continue", "marker:related");

  /** Lines behind a marker that are looked at: enough to tell, and few enough for any text. */
  private static final int MAX_LOOKAHEAD = 40;

  /** Lines at the head and at the foot of a body that are asked whether they recur. */
  private static final int MAX_RECURRING = 3;

  private static final int MAX_LINKED = 3;
  private static final int MAX_LINK_LENGTH = 90;
  private static final int MIN_CAPITALS = 25;
  private static final int MIN_HEADLINE_WORDS = 5;

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

  private final String source;
  private final String title;
  private final List<String> lines;
  private final RecurringLines recurring;
  private final LineRule[] rules;
  private final boolean[] prose;

  ArticleBounds(String source, String title, List<String> lines, RecurringLines recurring) {
    this.source = source;
    this.title = normalized(title);
    this.lines = lines;
    this.recurring = recurring;
    this.rules = new LineRule[lines.size()];
    this.prose = new boolean[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      rules[i] = LineRules.of(lines.get(i));
      prose[i] = rules[i] == null && isProse(lines.get(i));
    }
  }

  List<LineVerdict> verdicts() {
    int begin = beginning();
    int end = end(begin);
    List<LineVerdict> verdicts = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      verdicts.add(i < begin ? head(i, begin) : i < end ? inside(i, begin, end) : tail(i));
    }
    return verdicts;
  }

  /** The first line of the body: behind bylines, datelines, labels and the headline. */
  private int beginning() {
    int i = 0;
    while (i < lines.size() && !prose[i]) {
      boolean known = rules[i] != null || isTitle(i) || looksLikeLabel(i) || looksLikeTitle(i);
      if (!known) {
        return i;
      }
      i++;
    }
    return i < lines.size() ? i : firstUnruled();
  }

  private int firstUnruled() {
    for (int i = 0; i < lines.size(); i++) {
      if (rules[i] == null && !isTitle(i)) {
        return i;
      }
    }
    return lines.size();
  }

  /** The line behind the last of the body. */
  private int end(int begin) {
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

  private LineVerdict head(int i, int begin) {
    if (isTitle(i)) {
      return verdict(i, PassageKind.TITLE, "title:repeated");
    }
    if (rules[i] != null) {
      return ruled(i);
    }
    if (looksLikeLabel(i)) {
      boolean place =
          i + 1 < begin && rules[i + 1] != null && rules[i + 1].reason().equals("label:time");
      return place
          ? verdict(i, PassageKind.DATELINE, "dateline:place")
          : verdict(i, PassageKind.LABEL, "label:section");
    }
    return verdict(i, PassageKind.TITLE, "title:found");
  }

  private LineVerdict inside(int i, int begin, int end) {
    if (rules[i] != null && (rules[i].scope() != LineRule.Scope.EDGE || atEdge(i, begin, end))) {
      return ruled(i);
    }
    if (isLinked(i, begin)) {
      return verdict(i, PassageKind.TEASER, "teaser:linked");
    }
    if (i > begin && i + 1 < end && prose[i - 1] && prose[i + 1] && isCapitals(lines.get(i))) {
      return verdict(i, PassageKind.TEASER, "teaser:capitals");
    }
    if (recursAtEdge(i, begin, end)) {
      boolean label = words(lines.get(i)) <= MAX_LABEL_WORDS;
      return verdict(i, label ? PassageKind.LABEL : PassageKind.PROMPT, "recurring:source");
    }
    return verdict(i, PassageKind.BODY, "body");
  }

  /** Whether a line names what a marker such as 'Read more:' above it announces. */
  private boolean isLinked(int i, int begin) {
    boolean sentence = endsSentence(lines.get(i)) && lines.get(i).length() > MAX_LINK_LENGTH;
    if (sentence) {
      return false;
    }
    for (int j = i - 1; j >= Math.max(begin, i - MAX_LINKED); j--) {
      if (rules[j] != null) {
        boolean opens = lines.get(j).endsWith(":") || lines.get(j).endsWith("...");
        return opens && LINKING.contains(rules[j].reason());
      }
      if (endsSentence(lines.get(j))) {
        return false;
      }
    }
    return false;
  }

  /** A headline in capitals between paragraphs is a link; a shorter one may be a subhead. */
  private static boolean isCapitals(String line) {
    int upper = 0;
    for (int i = 0; i < line.length(); i++) {
      if (Character.isLowerCase(line.charAt(i))) {
        return false;
      }
      upper += Character.isUpperCase(line.charAt(i)) ? 1 : 0;
    }
    return upper >= MIN_CAPITALS && words(line) >= MIN_HEADLINE_WORDS && !endsSentence(line);
  }

  /**
   * Whether a line recurs within its source and stands at the head or the foot of the body. In the
   * middle of an article a line may recur and be its own: 'Thank you.' in a speech.
   */
  private boolean recursAtEdge(int i, int begin, int end) {
    String line = lines.get(i);
    boolean foot = end - i <= MAX_RECURRING && end - begin > 2 * MAX_RECURRING;
    boolean head = i - begin < MAX_RECURRING && !prose[i];
    return (foot || head)
        && line.length() <= RecurringLineSet.MAX_LENGTH
        && recurring.recurs(source, LineFingerprint.of(line));
  }

  private boolean atEdge(int i, int begin, int end) {
    return i - begin < 2 || end - i <= 3;
  }

  private LineVerdict tail(int i) {
    if (rules[i] != null) {
      return rules[i].kind() == PassageKind.DATELINE
          ? verdict(i, PassageKind.LABEL, "label:date")
          : ruled(i);
    }
    if (!prose[i] && words(lines.get(i)) <= MAX_LABEL_WORDS) {
      return verdict(i, PassageKind.LABEL, "label:section");
    }
    return verdict(i, PassageKind.TEASER, "teaser:below-end");
  }

  private LineVerdict ruled(int i) {
    return verdict(i, rules[i].kind(), rules[i].reason());
  }

  private LineVerdict verdict(int i, PassageKind kind, String reason) {
    return new LineVerdict(kind, lines.get(i), reason);
  }

  private boolean isTitle(int i) {
    return !title.isEmpty() && normalized(lines.get(i)).equals(title);
  }

  private boolean looksLikeLabel(int i) {
    String line = lines.get(i);
    return i + 1 < lines.size()
        && (line.indexOf('»') >= 0 || line.indexOf('›') >= 0 || words(line) <= MAX_LABEL_WORDS)
        && words(line) <= 8
        && !endsSentence(line);
  }

  private boolean looksLikeTitle(int i) {
    String line = lines.get(i);
    int words = words(line);
    return title.isEmpty()
        && i + 1 < lines.size()
        && words > MAX_LABEL_WORDS
        && words <= MAX_TITLE_WORDS
        && !".:;,…".contains(line.substring(line.length() - 1))
        && nextProse(i) >= 0;
  }

  private int nextProse(int i) {
    for (int j = i + 1; j < Math.min(lines.size(), i + 6); j++) {
      if (prose[j]) {
        return j;
      }
    }
    return -1;
  }

  private static boolean isProse(String line) {
    return line.length() >= PROSE_LENGTH && endsSentence(line);
  }

  /** Whether a line ends like a sentence, with or without closing quotes and brackets. */
  static boolean endsSentence(String line) {
    int end = line.length() - 1;
    while (end > 0 && "\"”’')]»*".indexOf(line.charAt(end)) >= 0) {
      end--;
    }
    return ".!?…:;。！？".indexOf(line.charAt(end)) >= 0;
  }

  private static int words(String line) {
    int words = 1;
    for (int i = 0; i < line.length(); i++) {
      words += line.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  private static String normalized(String line) {
    StringBuilder out = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      if (Character.isLetterOrDigit(line.charAt(i))) {
        out.append(line.charAt(i));
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }
}
