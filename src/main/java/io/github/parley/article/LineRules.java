package io.github.parley.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What residue says on news pages: the phrases of comment forms, share bars, notices, bylines and
 * lists of other articles. The rules stand in {@code article/line_rules.tsv}, which explains its
 * columns.
 */
final class LineRules {

  private static final String RESOURCE = "/article/line_rules.tsv";
  private static final String HEADER = "kind\t";

  /** No rule is tried on a longer line, in characters. */
  private static final int LONGEST = 1_200;

  private static final String CLOCK = "\\d{1,2}[:.h]\\d{2}(?::\\d{2})?\\s?(?:[ap]\\.?m\\.?)?";
  private static final String MONTH =
      "(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?"
          + "|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)";
  private static final String DAY =
      "(?:"
          + MONTH
          + "\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?\\s"
          + MONTH
          + ",?(?:\\s\\d{4})?|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4})";

  private static final List<LineRule> RULES = load();

  private LineRules() {}

  /** The first rule that fits a line, or null. */
  static LineRule of(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    String lower = line.toLowerCase(Locale.ROOT);
    for (LineRule rule : RULES) {
      if (rule.fits(line, lower)) {
        return rule;
      }
    }
    return null;
  }

  private static List<LineRule> load() {
    List<LineRule> rules = new ArrayList<>();
    String head = null;
    List<String> alternatives = new ArrayList<>();
    for (String row : rows()) {
      int split = row.lastIndexOf('\t');
      if (head != null && !head.equals(row.substring(0, split))) {
        rules.add(rule(head, alternatives));
        alternatives.clear();
      }
      head = row.substring(0, split);
      alternatives.add(row.substring(split + 1));
    }
    rules.add(rule(head, alternatives));
    return List.copyOf(rules);
  }

  private static LineRule rule(String head, List<String> alternatives) {
    String[] columns = head.split("\t", -1);
    String pattern = String.join("|", alternatives).replace("{DAY}", DAY).replace("{CLOCK}", CLOCK);
    return new LineRule(
        PassageKind.valueOf(columns[0].toUpperCase(Locale.ROOT)),
        columns[1],
        LineRule.Scope.valueOf(columns[2].toUpperCase(Locale.ROOT)),
        Integer.parseInt(columns[3]),
        columns[4].isEmpty() ? List.of() : Arrays.asList(columns[4].split("\\|")),
        Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
  }

  private static List<String> rows() {
    try (InputStream in = LineRules.class.getResourceAsStream(RESOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(row -> !row.startsWith("#") && !row.startsWith(HEADER))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
