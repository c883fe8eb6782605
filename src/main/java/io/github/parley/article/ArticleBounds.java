package io.github.parley.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Says of an article's lines what each is: where the article begins, where it ends, what is
 * between.
 */
final class ArticleBounds {

  /** A line of so many characters that ends like a sentence is prose. */
  private static final int PROSE_LENGTH = 60;

  private static final int MAX_LABEL_WORDS = 4;
  private static final int MAX_TITLE_WORDS = 25;

  /** Rules of markers that announce the lines below them when they end in a colon. */
  private static final Set<String> LINKING =
      Set.of("marker:inline", "prompt:continue", "marker:related");

  /** Lines at the head and at the foot of a body that are asked whether they recur. */
  private static final int MAX_RECURRING = 3;

  private static final int MAX_LINKED = 3;
  private static final int MAX_LINK_LENGTH = 90;
  private static final int MIN_CAPITALS = 25;
  private static final int MIN_HEADLINE_WORDS = 5;

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
    int end = new ArticleEnd(title, lines, rules, prose).after(begin);
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
