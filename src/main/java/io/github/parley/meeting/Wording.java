package io.github.parley.meeting;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of an evidence that tell one meeting from another. */
final class Wording {

  private static final int SHORTEST = 4;

  private static final Map<String, Integer> NUMBERS =
      Map.of("first", 1, "inaugural", 1, "second", 2, "third", 3, "fourth", 4, "fifth", 5);

  /** 'second meeting', 'first in-person summit', 'third round of nuclear talks'. */
  private static final Pattern ORDINAL =
      Pattern.compile(
          "\\b(first|inaugural|second|third|fourth|fifth)(?:-ever)?(?: round of)?"
              + "(?: (?!time\\b|day\\b)[\\w.–-]+){0,3}? (?:meeting|summit|talks|encounter|round|call)\\b",
          Pattern.CASE_INSENSITIVE);

  private Wording() {}

  /** Which meetings of a series words speak of: 1 for 'their first summit'. */
  static Set<Integer> ordinals(String evidence) {
    Set<Integer> found = new TreeSet<>();
    Matcher matcher = ORDINAL.matcher(evidence);
    while (matcher.find()) {
      found.add(NUMBERS.get(matcher.group(1).toLowerCase(Locale.ROOT)));
    }
    return found;
  }

  /** The words of four letters and more, and 'met', in lower case. */
  static Set<String> of(String evidence) {
    Set<String> words = new TreeSet<>();
    int start = -1;
    String lower = evidence.toLowerCase(Locale.ROOT);
    for (int i = 0; i <= lower.length(); i++) {
      boolean letter = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (i - start >= SHORTEST || lower.startsWith("met", start)) {
          words.add(lower.substring(start, i));
        }
        start = -1;
      }
    }
    return words;
  }

  /** Share of the smaller set that the larger holds too; 0 when either is empty. */
  static double overlap(Set<String> a, Set<String> b) {
    Set<String> smaller = a.size() <= b.size() ? a : b;
    Set<String> larger = smaller == a ? b : a;
    if (smaller.isEmpty()) {
      return 0;
    }
    return (double) smaller.stream().filter(larger::contains).count() / smaller.size();
  }

  /** Share of all words that both hold; 0 when both are empty. */
  static double jaccard(Set<String> a, Set<String> b) {
    long both = a.stream().filter(b::contains).count();
    long all = a.size() + b.size() - both;
    return all == 0 ? 0 : (double) both / all;
  }
}
