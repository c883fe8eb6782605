package io.github.parley.topic;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts an article into the tokens that topics are made of: words in lower case and singular, and
 * the entities that it names, each as one token however it was written.
 *
 * <p>A stop word, a number or a punctuation mark leaves a {@link #BREAK}, which no phrase crosses.
 */
final class TopicTokens implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Stands where something was left out; repeated ones are one. */
  static final String BREAK = "";

  private static final int SHORTEST_WORD = 2;

  private final StopWords stopWords;
  private final int limit;
  private final int titleWeight;

  TopicTokens(StopWords stopWords, int limit, int titleWeight) {
    this.stopWords = stopWords;
    this.limit = limit;
    this.titleWeight = titleWeight;
  }

  /** How an article names an entity, and the token that stands for it. */
  record Naming(String surface, String token) {}

  /**
   * The tokens of an article, those of the title first and as often as it weighs.
   *
   * @param title the headline; may be null
   * @param text the body
   * @param namings the entities that it names
   */
  List<String> of(String title, String text, List<Naming> namings) {
    Map<String, List<Entity>> entities = byFirstWord(namings);
    List<String> tokens = new ArrayList<>();
    if (title != null) {
      List<String> words = words(title, limit);
      for (int i = 0; i < titleWeight; i++) {
        append(words, entities, tokens);
      }
    }
    append(words(text, limit), entities, tokens);
    return tokens;
  }

  private void append(List<String> words, Map<String, List<Entity>> entities, List<String> tokens) {
    breakAfter(tokens);
    int i = 0;
    while (i < words.size()) {
      Entity entity = longestAt(words, i, entities.get(words.get(i)));
      if (entity != null) {
        tokens.add(entity.token());
        i += entity.words().size();
        continue;
      }
      String word = words.get(i);
      if (word.length() < SHORTEST_WORD || stopWords.contains(word)) {
        breakAfter(tokens);
      } else {
        String singular = Plurals.singular(word, stopWords);
        if (stopWords.contains(singular)) {
          breakAfter(tokens);
        } else {
          tokens.add(singular);
        }
      }
      i++;
    }
    breakAfter(tokens);
  }

  private static void breakAfter(List<String> tokens) {
    if (!tokens.isEmpty() && !tokens.get(tokens.size() - 1).isEmpty()) {
      tokens.add(BREAK);
    }
  }

  private record Entity(List<String> words, String token) {}

  private static Map<String, List<Entity>> byFirstWord(List<Naming> namings) {
    Map<String, List<Entity>> entities = new HashMap<>();
    for (Naming naming : namings) {
      List<String> words = words(naming.surface(), Integer.MAX_VALUE);
      if (!words.isEmpty()) {
        entities
            .computeIfAbsent(words.get(0), w -> new ArrayList<>())
            .add(new Entity(words, naming.token()));
      }
    }
    return entities;
  }

  private static Entity longestAt(List<String> words, int at, List<Entity> candidates) {
    Entity best = null;
    if (candidates != null) {
      for (Entity candidate : candidates) {
        int end = at + candidate.words().size();
        if (end <= words.size()
            && words.subList(at, end).equals(candidate.words())
            && (best == null || candidate.words().size() > best.words().size())) {
          best = candidate;
        }
      }
    }
    return best;
  }

  /**
   * Words in lower case without a possessive ending; a number or a mark that ends a clause is an
   * empty string.
   */
  static List<String> words(String text, int limit) {
    List<String> words = new ArrayList<>();
    int i = 0;
    int length = text.length();
    while (i < length && words.size() < limit) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        int end = wordEnd(text, i);
        words.add(withoutPossessive(lowerCase(text.substring(i, end))));
        i = end;
      } else {
        if (endsClause(c)) {
          breakAfter(words);
        }
        i = Character.isDigit(c) ? numberEnd(text, i) : i + 1;
      }
    }
    return words;
  }

  /** Where a number ends, with the letters that are written to it: 4th, 10pm, 3bn. */
  private static int numberEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean endsClause(char c) {
    return c == '\n' || (!Character.isWhitespace(c) && c != '\'' && c != '"' && c != '-');
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean inner =
          (c == '-' || c == '\'' || c == '’')
              && end + 1 < text.length()
              && Character.isLetter(text.charAt(end + 1));
      boolean initials =
          c == '.'
              && end - start == 1 + 2 * ((end - start) / 2)
              && end + 1 < text.length()
              && Character.isUpperCase(text.charAt(end - 1))
              && Character.isUpperCase(text.charAt(end + 1))
              && (end + 2 == text.length() || !Character.isLetter(text.charAt(end + 2)));
      if (!Character.isLetterOrDigit(c)
          && Character.getType(c) != Character.NON_SPACING_MARK
          && !inner
          && !initials) {
        break;
      }
      end++;
    }
    return end;
  }

  private static String lowerCase(String word) {
    return word.replace(".", "").replace('’', '\'').toLowerCase(Locale.ROOT);
  }

  private static String withoutPossessive(String word) {
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }
}
