package io.github.parley.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes headlines of other articles out of the midst of a paragraph: behind the name of a
 * politician some pages unfold the full name and what else was written of the person, which ends in
 * 'MORE' and is glued to the surname as text.
 */
final class InsertedTeasers {

  private static final String END = " MORE";

  /** A surname, the full name that ends in it again, headlines glued to it, the closing word. */
  private static final Pattern INSERTED =
      Pattern.compile(
          "\\b(\\p{Lu}[\\p{L}’'-]+)\\s[^.!?]{0,70}?\\b\\1([\\p{Lu}\\d‘“\"'\\[].{10,700}?)"
              + END
              + "(?=[\\s,.;:’')]|$)");

  private InsertedTeasers() {}

  /**
   * The paragraph without what was inserted, then each insertion.
   *
   * @return the paragraph alone where nothing was
   */
  static List<String> parts(String paragraph) {
    if (!paragraph.contains(END)) {
      return List.of(paragraph);
    }
    StringBuilder own = new StringBuilder();
    List<String> parts = new ArrayList<>();
    Matcher matcher = INSERTED.matcher(paragraph);
    int from = 0;
    while (matcher.find()) {
      own.append(paragraph, from, matcher.start(2));
      parts.add(paragraph.substring(matcher.start(2), matcher.end()));
      from = matcher.end();
    }
    own.append(paragraph, from, paragraph.length());
    parts.add(0, own.toString());
    return parts;
  }
}
