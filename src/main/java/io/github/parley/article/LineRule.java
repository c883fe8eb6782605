package io.github.parley.article;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A rule that knows a kind of residue by its words.
 *
 * @param kind what a line is that it fits
 * @param reason the stable code of the rule
 * @param scope how far it reaches
 * @param maxLength the longest line that it is tried on, in characters
 * @param words one of these, in lower case, must be in the line; none for a rule on its beginning
 * @param pattern what the line must begin with or, where there are words, hold
 */
record LineRule(
    PassageKind kind,
    String reason,
    Scope scope,
    int maxLength,
    List<String> words,
    Pattern pattern) {

  /** How far a rule reaches beyond the line that it fits. */
  enum Scope {
    /** The line itself. */
    LINE,
    /** The line, but only behind the article's end or at its edges: body lines may read so too. */
    EDGE,
    /** The line and, below the article, all that follows. */
    END
  }

  boolean fits(String line, String lowerCase) {
    if (line.length() > maxLength) {
      return false;
    }
    if (words.isEmpty()) {
      return pattern.matcher(line).lookingAt();
    }
    for (String word : words) {
      if (lowerCase.contains(word)) {
        return pattern.matcher(line).find();
      }
    }
    return false;
  }
}
