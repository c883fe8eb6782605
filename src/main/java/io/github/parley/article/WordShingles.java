package io.github.parley.article;

import java.util.Arrays;
import java.util.Set;

/**
 * The word 3-grams and the numbers of a text, as hashes: what copies of a story share and what two
 * stories of a series do not.
 */
final class WordShingles {

  private static final int WORDS = 3;
  private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  /** Months date a figure as numbers do. */
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private final long[] shingles;
  private final long[] numbers;
  private final int words;

  private WordShingles(long[] shingles, long[] numbers, int words) {
    this.shingles = shingles;
    this.numbers = numbers;
    this.words = words;
  }

  /** The shingles of a text; letter case, punctuation and white space do not count. */
  static WordShingles of(String text) {
    long[] hashes = new long[Math.max(4, text.length() / 4)];
    long[] numbers = new long[8];
    int words = 0;
    int numberCount = 0;
    int i = 0;
    while (i < text.length()) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int end = wordEnd(text, i);
      long hash = hash(text, i, end);
      if (words == hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * words);
      }
      hashes[words++] = hash;
      if (isNumber(text, i, end)) {
        if (numberCount == numbers.length) {
          numbers = Arrays.copyOf(numbers, 2 * numberCount);
        }
        numbers[numberCount++] = hash;
      }
      i = end;
    }
    return new WordShingles(
        shingles(hashes, words), distinct(Arrays.copyOf(numbers, numberCount)), words);
  }

  /** Distinct hashes of word 3-grams, ascending. */
  long[] shingles() {
    return shingles;
  }

  /** Distinct hashes of numbers and names of months, ascending. */
  long[] numbers() {
    return numbers;
  }

  /** Words of the text. */
  int words() {
    return words;
  }

  /** How many values two ascending arrays share. */
  static int shared(long[] a, long[] b) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        shared++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  /** A word ends at the first character that is no letter or digit, but '1,900.5' is one number. */
  private static int wordEnd(String text, int start) {
    int end = start + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean inNumber =
          (c == '.' || c == ',')
              && end + 1 < text.length()
              && Character.isDigit(text.charAt(end - 1))
              && Character.isDigit(text.charAt(end + 1));
      if (!inNumber && !Character.isLetterOrDigit(c)) {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean isNumber(String text, int start, int end) {
    return Character.isDigit(text.charAt(start))
        || (end - start >= 4
            && end - start <= 9
            && Character.isUpperCase(text.charAt(start))
            && MONTHS.contains(text.substring(start, end).toLowerCase(java.util.Locale.ROOT)));
  }

  private static long hash(String text, int start, int end) {
    long hash = OFFSET_BASIS;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != ',') {
        hash = (hash ^ Character.toLowerCase(c)) * PRIME;
      }
    }
    return mix(hash);
  }

  private static long[] shingles(long[] words, int count) {
    long[] shingles = new long[Math.max(0, count - WORDS + 1)];
    for (int i = 0; i < shingles.length; i++) {
      long hash = words[i];
      for (int k = 1; k < WORDS; k++) {
        hash = mix(hash * 31 + words[i + k]);
      }
      shingles[i] = hash;
    }
    return distinct(shingles);
  }

  private static long[] distinct(long[] values) {
    Arrays.sort(values);
    int count = 0;
    for (int i = 0; i < values.length; i++) {
      if (i == 0 || values[i] != values[i - 1]) {
        values[count++] = values[i];
      }
    }
    return Arrays.copyOf(values, count);
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014). */
  static long mix(long hash) {
    long z = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
