package io.github.parley.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells the language of a text: by its script where one script means one language, else by its
 * function words.
 *
 * <p>Function words make up a third to a half of running text in every language written with
 * spaces; a word that several languages share counts for each of them by its share. Method: small
 * stop-word identification after Grefenstette, Comparing two language identification schemes, JADT
 * 1995.
 */
public final class Language {

  /** Words and letters beyond these tell nothing new about a text's language. */
  private static final int WORDS_READ = 400;

  private static final int CHARACTERS_READ = 8_000;

  /** Fewer letters than these tell no language by their script. */
  private static final int MIN_SCRIPT_LETTERS = 8;

  /** Fewer function words than these are chance. */
  private static final double MIN_SCORE = 1.5;

  /** A name or two may hold the same foreign word many times. */
  private static final int MIN_DISTINCT = 3;

  /** Share of function words below which a text of some length is in none of the languages. */
  private static final double MIN_SHARE = 0.08;

  /** How far the best language must lead the second. */
  private static final double MIN_LEAD = 1.25;

  private static final int[] NO_LANGUAGES = {};
  private static final String RESOURCE = "/article/function_words.tsv";
  private static final FunctionWords FUNCTION_WORDS = load();

  private Language() {}

  /**
   * The language of a text.
   *
   * @param body the cleaned body
   * @return its ISO 639-1 code, or null when the text is too short or mixed to tell
   */
  public static String of(String body) {
    String script = Scripts.languageOf(body, Math.min(body.length(), CHARACTERS_READ));
    return script != null ? script : byFunctionWords(body);
  }

  /** Whether a word, in lower case, is an English function word. */
  static boolean isEnglishFunctionWord(String word) {
    int[] languages = FUNCTION_WORDS.languagesOfWord().get(word);
    return languages != null && languages[0] == 0; // English is the first of the resource.
  }

  private static String byFunctionWords(String body) {
    double[] scores = new double[FUNCTION_WORDS.codes().size()];
    int[] distinct = new int[scores.length];
    Set<String> seen = new HashSet<>();
    int words = 0;
    int from = 0;
    int end = Math.min(body.length(), CHARACTERS_READ);
    while (from < end && words < WORDS_READ) {
      if (!Character.isLetter(body.charAt(from))) {
        from++;
        continue;
      }
      int to = from + 1;
      while (to < end && Character.isLetter(body.charAt(to))) {
        to++;
      }
      words++;
      String word = body.substring(from, to).toLowerCase(Locale.ROOT);
      for (int language : FUNCTION_WORDS.languagesOfWord().getOrDefault(word, NO_LANGUAGES)) {
        scores[language] += share(word);
        distinct[language] += seen.contains(word) ? 0 : 1;
      }
      seen.add(word);
      from = to;
    }
    return best(scores, distinct, words);
  }

  private static double share(String word) {
    return 1.0 / FUNCTION_WORDS.languagesOfWord().get(word).length;
  }

  private static String best(double[] scores, int[] distinct, int words) {
    int best = 0;
    double second = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        second = scores[best];
        best = i;
      } else {
        second = Math.max(second, scores[i]);
      }
    }
    boolean sure =
        scores[best] >= MIN_SCORE
            && distinct[best] >= MIN_DISTINCT
            && scores[best] >= MIN_SHARE * words
            && scores[best] >= MIN_LEAD * second;
    return sure ? FUNCTION_WORDS.codes().get(best) : null;
  }

  private static FunctionWords load() {
    List<String> codes = new ArrayList<>();
    Map<String, List<Integer>> languages = new HashMap<>();
    try (InputStream in = Language.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + RESOURCE);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.indexOf('\t');
        int language = codes.size();
        codes.add(line.substring(0, tab));
        for (String word : line.substring(tab + 1).split(" ", -1)) {
          languages.computeIfAbsent(word, w -> new ArrayList<>()).add(language);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, int[]> packed = new HashMap<>();
    languages.forEach(
        (word, list) ->
            packed.put(word, list.stream().distinct().mapToInt(Integer::intValue).toArray()));
    return new FunctionWords(List.copyOf(codes), Map.copyOf(packed));
  }

  /**
   * The function words.
   *
   * @param codes the languages
   * @param languagesOfWord the positions in {@code codes} of the languages that use a word
   */
  private record FunctionWords(List<String> codes, Map<String, int[]> languagesOfWord) {}

  /** Scripts that tell the language, or at least that it is none with Latin letters. */
  private static final class Scripts {

    private Scripts() {}

    static String languageOf(String text, int end) {
      Map<Character.UnicodeScript, Integer> letters = new HashMap<>();
      int total = 0;
      for (int i = 0; i < end; ) {
        int c = text.codePointAt(i);
        i += Character.charCount(c);
        if (c < 128) {
          total += Character.isLetter(c) ? 1 : 0; // Latin, which tells no language
        } else if (Character.isLetter(c)) {
          letters.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
          total++;
        }
      }
      int kana =
          letters.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
              + letters.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
      if (total < MIN_SCRIPT_LETTERS) {
        return null;
      }
      if (kana * 10 > total) {
        return "ja";
      }
      for (Map.Entry<Character.UnicodeScript, String> script : LANGUAGE_OF_SCRIPT.entrySet()) {
        if (letters.getOrDefault(script.getKey(), 0) * 2 > total) {
          return script.getValue();
        }
      }
      if (letters.getOrDefault(Character.UnicodeScript.ARABIC, 0) * 2 > total) {
        return ofArabicScript(text, end);
      }
      return null;
    }

    private static String ofArabicScript(String text, int end) {
      int persian = 0;
      int urdu = 0;
      for (int i = 0; i < end; i++) {
        char c = text.charAt(i);
        if (c == 'ٹ' || c == 'ڈ' || c == 'ں' || c == 'ے') {
          urdu++;
        } else if (c == 'پ' || c == 'چ' || c == 'گ' || c == 'ی') {
          persian++;
        }
      }
      if (urdu * 50 > end) {
        return "ur";
      }
      return persian * 50 > end ? "fa" : "ar";
    }

    private static final Map<Character.UnicodeScript, String> LANGUAGE_OF_SCRIPT =
        Map.of(
            Character.UnicodeScript.HAN, "zh",
            Character.UnicodeScript.HANGUL, "ko",
            Character.UnicodeScript.GREEK, "el",
            Character.UnicodeScript.HEBREW, "he",
            Character.UnicodeScript.ARMENIAN, "hy",
            Character.UnicodeScript.GEORGIAN, "ka",
            Character.UnicodeScript.THAI, "th",
            Character.UnicodeScript.DEVANAGARI, "hi",
            Character.UnicodeScript.BENGALI, "bn",
            Character.UnicodeScript.TAMIL, "ta");
  }
}
