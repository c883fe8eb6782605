package io.github.parley.meeting;

import io.github.parley.meeting.DateTerm.Kind;
import io.github.parley.text.TokenizedText;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text cut finer than into tokens, for the patterns of dates: runs of letters and digits, numbers
 * with their separators, and single marks. '2024-06-28', 'mid-June' and 'Nov.' come apart here
 * whatever the tokeniser makes of them.
 */
final class DateWords {

  private static final int LONGEST_TERM = 12;

  private final String text;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private String[] lower = new String[64];
  private DateTerm[] terms = new DateTerm[64];
  private int count;
  private final int[] sentenceOffsets;

  DateWords(TokenizedText tokens) {
    text = tokens.text();
    sentenceOffsets = new int[tokens.sentenceCount()];
    for (int s = 0; s < sentenceOffsets.length; s++) {
      sentenceOffsets[s] = tokens.start(tokens.sentenceStart(s));
    }
    int i = 0;
    while (i < text.length()) {
      if (Character.isWhitespace(text.charAt(i))) {
        i++;
      } else {
        int end = wordEnd(i);
        add(i, end);
        i = end;
      }
    }
  }

  private int wordEnd(int start) {
    int i = start;
    while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
      i++;
      if (i + 1 < text.length()
          && (text.charAt(i) == ',' || text.charAt(i) == '.')
          && Character.isDigit(text.charAt(i - 1))
          && Character.isDigit(text.charAt(i + 1))) {
        i++;
      }
    }
    return i == start ? start + 1 : i;
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
      lower = Arrays.copyOf(lower, 2 * count);
      terms = Arrays.copyOf(terms, 2 * count);
    }
    starts[count] = start;
    ends[count] = end;
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    lower[count] = word;
    terms[count] = end - start <= LONGEST_TERM ? DateTerm.of(word) : null;
    count++;
  }

  int count() {
    return count;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  String text(int first, int end) {
    return text.substring(starts[first], ends[end - 1]);
  }

  /** The word in lower case; empty before the first and after the last. */
  String lower(int word) {
    return word >= 0 && word < count ? lower[word] : "";
  }

  boolean is(int word, String... any) {
    String here = lower(word);
    for (String one : any) {
      if (one.equals(here)) {
        return true;
      }
    }
    return false;
  }

  boolean is(int word, Kind kind) {
    return word >= 0 && word < count && terms[word] != null && terms[word].kind() == kind;
  }

  /** The number of the term at a word, to be asked only where there is one. */
  int number(int word) {
    return terms[word].number();
  }

  boolean capital(int word) {
    return word >= 0 && word < count && Character.isUpperCase(text.charAt(starts[word]));
  }

  /** The whole number written in up to four digits, or -1. */
  int digits(int word) {
    String here = lower(word);
    if (here.isEmpty() || here.length() > 4) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < here.length(); i++) {
      char c = here.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = 10 * value + (c - '0');
    }
    return value;
  }

  /** Whether two neighbouring words touch, with no space between. */
  boolean touches(int left) {
    return left >= 0 && left + 1 < count && ends[left] == starts[left + 1];
  }

  /** Whether a line ends between two words, the first before the second. */
  boolean lineBetween(int left, int right) {
    return text.substring(ends[left], starts[right]).indexOf('\n') >= 0;
  }

  /** First word of the sentence that holds a word. */
  int sentenceStart(int word) {
    int offset = sentenceOffsets[sentence(word)];
    int i = word;
    while (i > 0 && starts[i - 1] >= offset) {
      i--;
    }
    return i;
  }

  /** Index after the last word of the sentence that holds a word. */
  int sentenceEnd(int word) {
    int next = sentence(word) + 1;
    int offset = next < sentenceOffsets.length ? sentenceOffsets[next] : Integer.MAX_VALUE;
    int i = word;
    while (i < count && starts[i] < offset) {
      i++;
    }
    return i;
  }

  private int sentence(int word) {
    int found = Arrays.binarySearch(sentenceOffsets, starts[word]);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }
}
