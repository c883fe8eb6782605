package io.github.parley.text;

import io.github.parley.text.Abbreviations.Stop;
import java.util.Arrays;

/**
 * Cuts English news text into tokens and sentences in one pass, in time linear in the text.
 *
 * <p>Tokens follow the English Web Treebank: clitics stand alone ("Azerbaijan" + "'s", "did" +
 * "n't", "he" + "'ll") and so does every hyphen or dash between words ('U.S.' + '-' + 'led', 'Ban
 * Ki-moon' is four tokens), so that a country is a token of its own in 'Azerbaijan–U.S. relations'.
 * A full stop belongs to the abbreviation it ends.
 *
 * <p>A single line break is a space; a blank line, and a line that begins with a bullet, end the
 * sentence.
 */
final class Tokenizer {

  private final String text;
  private final int length;
  private final WordScanner scan;
  private int[] starts;
  private int[] ends;
  private int tokens;
  private int[] sentenceStarts;
  private int sentences;
  private int pos;
  private boolean inSentence;
  private boolean inQuotes;

  private Tokenizer(String text) {
    this.text = text;
    this.length = text.length();
    this.scan = new WordScanner(text);
    this.starts = new int[length / 5 + 8];
    this.ends = new int[length / 5 + 8];
    this.sentenceStarts = new int[length / 100 + 4];
  }

  static TokenizedText tokenize(String text) {
    return new Tokenizer(text).run();
  }

  private TokenizedText run() {
    while (skipSpace()) {
      char c = text.charAt(pos);
      if (scan.wordPartAt(pos) > 0) {
        word();
      } else if (Characters.isApostrophe(c)) {
        apostrophe();
      } else if (c == '.' || c == '!' || c == '?' || c == '…') {
        terminator(c);
      } else {
        sign(c);
      }
    }
    return new TokenizedText(
        text,
        Arrays.copyOf(starts, tokens),
        Arrays.copyOf(ends, tokens),
        Arrays.copyOf(sentenceStarts, sentences));
  }

  /** Moves to the next character that is no space; ends the sentence where a paragraph ends. */
  private boolean skipSpace() {
    int from = pos;
    while (pos < length && Characters.isSpace(text.charAt(pos))) {
      pos++;
    }
    if (pos > from && pos < length && breaksParagraph(from, pos)) {
      endSentence();
      inQuotes = false;
    }
    return pos < length;
  }

  private boolean breaksParagraph(int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && scan.at(i + 1) != '\n') || c == '\u2028' || c == '\u0085') {
        lines++;
      } else if (c == '\u2029') {
        return true;
      }
    }
    return lines > 1 || (lines == 1 && Characters.isBullet(scan.at(to)));
  }

  private void word() {
    int start = pos;
    if (scan.startsAddress(pos)) {
      while (pos < length && !Characters.isSpace(text.charAt(pos))) {
        pos++;
      }
      while (pos > start + 1 && ".,;:!?)]'\"’”".indexOf(text.charAt(pos - 1)) >= 0) {
        pos--;
      }
      emit(start, pos);
      return;
    }
    if (lettersWithStops()) {
      return;
    }
    int end = scan.wordEnd(start);
    int notAt = end - 1;
    if (scan.isNot(notAt, start)) {
      emit(start, notAt);
      pos = end + 2;
      emit(notAt, pos);
      return;
    }
    pos = end;
    if (scan.isCannot(start, end)) {
      emit(start, start + 3);
      start += 3;
    }
    if (scan.at(end) == '.' && scan.at(end + 1) != '.' && abbreviation(start, end)) {
      return;
    }
    emit(start, end);
    int clitic = scan.cliticEnd(end);
    if (clitic > 0) {
      emit(end, clitic);
      pos = clitic;
    }
  }

  /** Takes 'U.S.', 'a.m.', 'J.K.', and 'U.S' without its last stop. */
  private boolean lettersWithStops() {
    int i = pos;
    int letters = 0;
    while (i + 1 < length
        && Characters.isLetter(text.charAt(i))
        && text.charAt(i + 1) == '.'
        && scan.at(i + 2) != '.') {
      i += 2;
      letters++;
    }
    if (letters == 0) {
      return false;
    }
    boolean open = i < length && Characters.isLetter(text.charAt(i)) && scan.wordPartAt(i + 1) == 0;
    if (letters + (open ? 1 : 0) < 2) {
      return false;
    }
    int start = pos;
    pos = open ? i + 1 : i;
    emit(start, pos);
    int clitic = scan.cliticEnd(pos);
    if (clitic > 0) {
      emit(pos, clitic);
      pos = clitic;
    } else if (!open) {
      decide(Abbreviations.stopOfLetters(text.substring(start, pos)));
    }
    return true;
  }

  /** Takes a word with the full stop that follows it, when it is an abbreviation. */
  private boolean abbreviation(int start, int end) {
    if (end - start > 8 || !Characters.isLetter(text.charAt(start))) {
      return false;
    }
    int next = end + 1;
    while (next < length && text.charAt(next) == ' ') {
      next++;
    }
    Stop stop =
        Abbreviations.stopAfter(text.substring(start, end), Characters.isDigit(scan.at(next)));
    if (stop == Stop.FULL) {
      return false;
    }
    pos = end + 1;
    emit(start, pos);
    int clitic = scan.cliticEnd(pos);
    if (clitic > 0) {
      emit(pos, clitic);
      pos = clitic;
    } else {
      decide(stop);
    }
    return true;
  }

  private void apostrophe() {
    int end = scan.cliticEnd(pos);
    int start = pos;
    pos = end > 0 ? end : pos + 1;
    if (end == 0 && scan.at(pos) == text.charAt(start)) {
      pos++;
    }
    emit(start, pos);
  }

  private void terminator(char c) {
    int start = pos;
    boolean dots = c == '.' || c == '…';
    while (pos < length
        && (dots
            ? text.charAt(pos) == '.' || text.charAt(pos) == '…'
            : text.charAt(pos) == '!' || text.charAt(pos) == '?')) {
      pos++;
    }
    boolean item = dots && pos == start + 1 && numbersAnItem();
    emit(start, pos);
    decide(item ? Stop.NEVER_ENDS : Stop.FULL);
  }

  /** Whether the sentence so far is a short number alone, as before an item of a list. */
  private boolean numbersAnItem() {
    if (!inSentence || tokens - sentenceStarts[sentences - 1] != 1) {
      return false;
    }
    int start = starts[tokens - 1];
    return ends[tokens - 1] == pos - 1
        && pos - 1 - start <= 2
        && Characters.isDigit(text.charAt(start));
  }

  private void sign(char c) {
    int start = pos;
    pos += Character.charCount(text.codePointAt(pos));
    if (Characters.isRepeatable(c)) {
      while (scan.at(pos) == c) {
        pos++;
      }
    } else if (c == '@' && scan.wordPartAt(pos) > 0) {
      pos = scan.wordEnd(pos);
    }
    emit(start, pos);
    if (c == '"') {
      boolean spaceBefore = start == 0 || Characters.isSpace(text.charAt(start - 1));
      boolean spaceAfter = pos == length || Characters.isSpace(text.charAt(pos));
      inQuotes = spaceBefore == spaceAfter ? !inQuotes : spaceBefore;
    }
  }

  /** Ends the sentence or not, after a token that may be its last. */
  private void decide(Stop stop) {
    char stopSign = text.charAt(pos - 1);
    char before = pos > 1 ? text.charAt(pos - 2) : ' ';
    boolean afterWord = stopSign != '.' || !isCapitalOrDigit(before);
    boolean closed = takeClosers();
    int next = pos;
    while (next < length && Characters.isSpace(text.charAt(next))) {
      next++;
    }
    if (next == length || stop == Stop.NEVER_ENDS) {
      return;
    }
    boolean glued = next == pos;
    int opening = next;
    while (opening < length && opening - next < 3 && Characters.isOpener(text.charAt(opening))) {
      opening++;
    }
    char first = scan.at(opening);
    if (stop == Stop.FULL) {
      boolean opens =
          glued
              ? opensGlued(next, opening, afterWord || closed)
              : !Character.isLowerCase(first) && (opening > next || !isContinuation(first));
      if (opens) {
        endSentence();
      }
      return;
    }
    if (!Character.isUpperCase(first)) {
      return;
    }
    String word = text.substring(opening, scan.letterRunEnd(opening));
    boolean ends =
        closed
            || opening > next
            || Abbreviations.opensSentence(word)
            || (stop == Stop.LIKELY_END && !Abbreviations.followsHour(word));
    if (ends) {
      endSentence();
    }
  }

  /** Whether a sentence begins right after a full stop without a space ('together.With'). */
  private boolean opensGlued(int next, int opening, boolean afterWord) {
    if (!Character.isUpperCase(scan.at(opening))) {
      return false;
    }
    return opening > next || afterWord || Character.isLowerCase(scan.at(opening + 1));
  }

  private static boolean isCapitalOrDigit(char c) {
    return Character.isUpperCase(c) || Characters.isDigit(c);
  }

  private static boolean isContinuation(char c) {
    return switch (c) {
      case '.', ',', ';', ':', '!', '?', '-', '–', '—', '…', ')', ']', '”', '/', '%', '=' -> true;
      default -> false;
    };
  }

  /** Takes the brackets and quotation marks that close what a full stop ended. */
  private boolean takeClosers() {
    boolean any = false;
    while (pos < length) {
      int i = pos;
      if (text.charAt(i) == ' ' && (scan.at(i + 1) == '”' || (scan.at(i + 1) == '"' && inQuotes))) {
        i++;
        if (text.charAt(i) == '"' && i + 1 < length && !Characters.isSpace(text.charAt(i + 1))) {
          return any;
        }
      }
      char c = text.charAt(i);
      boolean wordFollows = scan.wordPartAt(i + 1) > 0;
      boolean closes =
          Characters.isCloser(c)
              || (c == '"' && (inQuotes || !wordFollows))
              || (c == '\'' && !wordFollows);
      if (!closes) {
        return any;
      }
      emit(i, i + 1);
      pos = i + 1;
      any = true;
      if (c == '"') {
        inQuotes = false;
      }
    }
    return any;
  }

  private void emit(int start, int end) {
    if (!inSentence) {
      inSentence = true;
      if (sentences == sentenceStarts.length) {
        sentenceStarts = Arrays.copyOf(sentenceStarts, sentences * 2);
      }
      sentenceStarts[sentences++] = tokens;
    }
    if (tokens == starts.length) {
      starts = Arrays.copyOf(starts, tokens * 2);
      ends = Arrays.copyOf(ends, tokens * 2);
    }
    starts[tokens] = start;
    ends[tokens++] = end;
  }

  private void endSentence() {
    inSentence = false;
  }
}
