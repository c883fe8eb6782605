package io.github.parley.text;

import io.github.parley.text.Abbreviations.Stop;
import java.util.Arrays;
import java.util.Set;

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

  /** Endings that make 'word.ending' one token, a host name, when they are written small. */
  private static final Set<String> HOST_ENDINGS =
      Set.of(
          "com", "net", "org", "info", "gov", "edu", "int", "mil", "biz", "news", "az", "ru", "am",
          "ge", "tr", "ua", "uk", "kz", "uz", "kg", "tm", "tj", "ir", "eu", "tv", "io", "co", "de",
          "fr", "cn", "jp", "kr", "pk", "il", "pl", "by", "md", "html", "htm", "pdf", "php");

  /** Those of them that are no English word and so may carry a capital ('News.Az'). */
  private static final Set<String> CAPITAL_HOST_ENDINGS =
      Set.of("Com", "Net", "Org", "Info", "Az", "Ru", "AZ", "COM", "RU");

  private final String text;
  private final int length;
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
      if (wordPartAt(pos) > 0) {
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
      if (c == '\n' || (c == '\r' && at(i + 1) != '\n') || c == '\u2028' || c == '\u0085') {
        lines++;
      } else if (c == '\u2029') {
        return true;
      }
    }
    return lines > 1 || (lines == 1 && Characters.isBullet(at(to)));
  }

  private void word() {
    int start = pos;
    if (startsAddress()) {
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
    int end = wordEnd(start);
    int notAt = end - 1;
    if (isNot(notAt, start)) {
      emit(start, notAt);
      pos = end + 2;
      emit(notAt, pos);
      return;
    }
    pos = end;
    if (isCannot(start, end)) {
      emit(start, start + 3);
      start += 3;
    }
    if (at(end) == '.' && at(end + 1) != '.' && abbreviation(start, end)) {
      return;
    }
    emit(start, end);
    int clitic = cliticEnd(end);
    if (clitic > 0) {
      emit(end, clitic);
      pos = clitic;
    }
  }

  /** End of the word at an offset, with what may stand within a word. */
  private int wordEnd(int start) {
    int i = start;
    while (true) {
      int width = wordPartAt(i);
      if (width > 0) {
        i += width;
        continue;
      }
      if (i == start || i + 1 >= length || !joins(i)) {
        return i;
      }
      i++;
    }
  }

  /** Whether the sign at an offset, with parts of a word on both sides, stands within the word. */
  private boolean joins(int i) {
    char c = text.charAt(i);
    if (wordPartAt(i + 1) == 0 || Characters.isApostrophe(text.charAt(i + 1))) {
      return false;
    }
    char before = text.charAt(i - 1);
    char after = text.charAt(i + 1);
    if (Characters.isApostrophe(c)) {
      return cliticEnd(i) == 0 && !isNot(i - 1, 0) && Characters.isLetter(after);
    }
    return switch (c) {
      case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
      case '_', '@' -> true;
      case ',', ':' -> Characters.isDigit(before) && Characters.isDigit(after);
      case '.' -> (Characters.isDigit(before) && Characters.isDigit(after)) || hostAfter(i);
      default -> false;
    };
  }

  /** Whether '.ending' of a host name stands at an offset. */
  private boolean hostAfter(int dot) {
    int end = dot + 1;
    while (end < length && end - dot <= 5 && Characters.isLetter(text.charAt(end))) {
      end++;
    }
    if (end - dot > 5 || end - dot < 3 || wordPartAt(end) > 0) {
      return false;
    }
    String ending = text.substring(dot + 1, end);
    return HOST_ENDINGS.contains(ending) || CAPITAL_HOST_ENDINGS.contains(ending);
  }

  private boolean startsAddress() {
    char c = text.charAt(pos);
    return (c == 'h' && (text.startsWith("http://", pos) || text.startsWith("https://", pos)))
        || (c == 'w' && text.startsWith("www.", pos));
  }

  /** Takes 'U.S.', 'a.m.', 'J.K.', and 'U.S' without its last stop. */
  private boolean lettersWithStops() {
    int i = pos;
    int letters = 0;
    while (i + 1 < length
        && Characters.isLetter(text.charAt(i))
        && text.charAt(i + 1) == '.'
        && at(i + 2) != '.') {
      i += 2;
      letters++;
    }
    if (letters == 0) {
      return false;
    }
    boolean open = i < length && Characters.isLetter(text.charAt(i)) && wordPartAt(i + 1) == 0;
    if (letters + (open ? 1 : 0) < 2) {
      return false;
    }
    int start = pos;
    pos = open ? i + 1 : i;
    emit(start, pos);
    int clitic = cliticEnd(pos);
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
    Stop stop = Abbreviations.stopAfter(text.substring(start, end), Characters.isDigit(at(next)));
    if (stop == Stop.FULL) {
      return false;
    }
    pos = end + 1;
    emit(start, pos);
    int clitic = cliticEnd(pos);
    if (clitic > 0) {
      emit(pos, clitic);
      pos = clitic;
    } else {
      decide(stop);
    }
    return true;
  }

  /** End of a clitic with its apostrophe at an offset ("'s", "'ll"), or 0. */
  private int cliticEnd(int i) {
    if (i + 1 >= length || !Characters.isApostrophe(text.charAt(i))) {
      return 0;
    }
    char first = Character.toLowerCase(text.charAt(i + 1));
    if ((first == 's' || first == 'd' || first == 'm') && !continuesWord(i + 2)) {
      return i + 2;
    }
    char second = Character.toLowerCase(at(i + 2));
    boolean two =
        (first == 'l' && second == 'l')
            || (first == 'r' && second == 'e')
            || (first == 'v' && second == 'e');
    return two && !continuesWord(i + 3) ? i + 3 : 0;
  }

  private boolean continuesWord(int i) {
    return wordPartAt(i) > 0;
  }

  /** Whether "n't" stands at an offset, after a part of its word. */
  private boolean isNot(int i, int start) {
    return i > start
        && i + 2 < length
        && Character.toLowerCase(text.charAt(i)) == 'n'
        && Characters.isLetter(text.charAt(i - 1))
        && Characters.isApostrophe(text.charAt(i + 1))
        && Character.toLowerCase(text.charAt(i + 2)) == 't'
        && !continuesWord(i + 3);
  }

  private boolean isCannot(int start, int end) {
    return end - start == 6 && text.regionMatches(true, start, "cannot", 0, 6);
  }

  private void apostrophe() {
    int end = cliticEnd(pos);
    int start = pos;
    pos = end > 0 ? end : pos + 1;
    if (end == 0 && at(pos) == text.charAt(start)) {
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
      while (at(pos) == c) {
        pos++;
      }
    } else if (c == '@' && wordPartAt(pos) > 0) {
      pos = wordEnd(pos);
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
    char first = at(opening);
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
    String word = text.substring(opening, letterRunEnd(opening));
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
    if (!Character.isUpperCase(at(opening))) {
      return false;
    }
    return opening > next || afterWord || Character.isLowerCase(at(opening + 1));
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

  private int letterRunEnd(int from) {
    int i = from;
    while (i < length && i - from < 16 && Characters.isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Takes the brackets and quotation marks that close what a full stop ended. */
  private boolean takeClosers() {
    boolean any = false;
    while (pos < length) {
      int i = pos;
      if (text.charAt(i) == ' ' && (at(i + 1) == '”' || (at(i + 1) == '"' && inQuotes))) {
        i++;
        if (text.charAt(i) == '"' && i + 1 < length && !Characters.isSpace(text.charAt(i + 1))) {
          return any;
        }
      }
      char c = text.charAt(i);
      boolean wordFollows = wordPartAt(i + 1) > 0;
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

  /** Width in code units of the part of a word at an offset, or 0. */
  private int wordPartAt(int i) {
    if (i >= length) {
      return 0;
    }
    char c = text.charAt(i);
    if (c < 128) {
      return Characters.isWordPart(c) ? 1 : 0;
    }
    if (Characters.isApostrophe(c)) {
      return 0;
    }
    int point = text.codePointAt(i);
    return Characters.isWordPart(point) ? Character.charCount(point) : 0;
  }

  /** The code unit at an offset, or 0 beyond the end. */
  private char at(int i) {
    return i < length ? text.charAt(i) : 0;
  }
}
