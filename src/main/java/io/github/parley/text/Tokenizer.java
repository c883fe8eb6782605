package io.github.parley.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts English news text into tokens and sentences. */
final class Tokenizer {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:\\p{L}\\.){2,}|\\p{L}[\\p{L}\\p{M}\\d]*(?:[-’']\\p{L}[\\p{L}\\p{M}\\d]*)*|\\d+(?:[.,:]\\d+)*|\\S");

  private Tokenizer() {}

  static TokenizedText tokenize(String text) {
    List<int[]> spans = new ArrayList<>();
    List<Integer> sentences = new ArrayList<>();
    Matcher m = TOKEN.matcher(text);
    boolean open = false;
    while (m.find()) {
      if (!open) {
        sentences.add(spans.size());
        open = true;
      }
      spans.add(new int[] {m.start(), m.end()});
      char last = text.charAt(m.end() - 1);
      boolean alone = m.end() - m.start() == 1;
      if (alone && (last == '.' || last == '!' || last == '?')) {
        open = false;
      }
    }
    return new TokenizedText(
        text,
        spans.stream().mapToInt(s -> s[0]).toArray(),
        spans.stream().mapToInt(s -> s[1]).toArray(),
        sentences.stream().mapToInt(Integer::intValue).toArray());
  }
}
