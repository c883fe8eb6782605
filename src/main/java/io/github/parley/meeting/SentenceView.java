package io.github.parley.meeting;

import io.github.parley.article.Document;
import io.github.parley.lexicon.EntityType;
import io.github.parley.lexicon.Mention;
import io.github.parley.text.Syntax;
import io.github.parley.text.SyntaxAnalyzer;
import io.github.parley.text.TokenizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One sentence with what is known of it: words, grammar, mentions and time expressions. Indices are
 * relative to the sentence's first token.
 */
final class SentenceView {

  /** A time expression with the tokens that it covers. */
  record TimeSpan(int start, int end, TimeExpression expression) {}

  private final Document.Part part;
  private final int sentence;
  private final int base;
  private final String[] words;
  private final Mention[] countries;
  private final Mention[] persons;
  private final Mention[] roles;
  private final Mention[] places;
  private final List<TimeSpan> times = new ArrayList<>();
  private final TimeSpan[] timeAt;
  private Supplier<List<TimeExpression>> passageTimes;
  private SyntaxAnalyzer analyzer;
  private Syntax syntax;

  SentenceView(Document.Part part, int sentence, List<Mention> mentions) {
    this.part = part;
    this.sentence = sentence;
    TokenizedText tokens = part.tokens();
    this.base = tokens.sentenceStart(sentence);
    int length = tokens.sentenceEnd(sentence) - base;
    this.words = new String[length];
    for (int i = 0; i < length; i++) {
      words[i] = tokens.token(base + i).toLowerCase(Locale.ROOT).replace('’', '\'');
    }
    this.countries = new Mention[length];
    this.persons = new Mention[length];
    this.roles = new Mention[length];
    this.places = new Mention[length];
    this.timeAt = new TimeSpan[length];
    for (Mention m : mentions) {
      Mention[] layer = layer(m);
      for (int i = Math.max(0, m.tokenStart() - base);
          i < Math.min(length, m.tokenEnd() - base);
          i++) {
        layer[i] = m;
      }
    }
  }

  private Mention[] layer(Mention m) {
    if (m.type() == EntityType.PERSON) {
      return m.form() == Mention.Form.NAME ? persons : roles;
    }
    return m.type() == EntityType.PLACE ? places : countries;
  }

  /**
   * Lets the sentence know its time expressions, as soon as a rule asks for them.
   *
   * @param times those of the passage, in text order
   */
  void setTimes(Supplier<List<TimeExpression>> times) {
    passageTimes = times;
  }

  private void readTimes() {
    if (passageTimes != null && words.length > 0) {
      Supplier<List<TimeExpression>> asked = passageTimes;
      passageTimes = null;
      place(asked.get());
    }
  }

  private void place(List<TimeExpression> passageTimes) {
    int end = charEnd(words.length - 1);
    for (int k = firstEndingBehind(passageTimes, charStart(0)); k < passageTimes.size(); k++) {
      TimeExpression t = passageTimes.get(k);
      if (t.start() >= end) {
        return;
      }
      int from = -1;
      int to = -1;
      for (int i = 0; i < words.length; i++) {
        if (charStart(i) < t.end() && charEnd(i) > t.start()) {
          from = from < 0 ? i : from;
          to = i + 1;
        }
      }
      if (from >= 0) {
        TimeSpan span = new TimeSpan(from, to, t);
        times.add(span);
        for (int i = from; i < to; i++) {
          timeAt[i] = span;
        }
      }
    }
  }

  /** Index of the first expression, in text order, that ends behind an offset. */
  private static int firstEndingBehind(List<TimeExpression> times, int offset) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Lets the sentence be analysed by grammar, as soon as a rule asks for it. */
  void setAnalyzer(SyntaxAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  Document.Part part() {
    return part;
  }

  int sentence() {
    return sentence;
  }

  int length() {
    return words.length;
  }

  /** The lower-case word, or the empty string outside the sentence. */
  String word(int i) {
    return i >= 0 && i < words.length ? words[i] : "";
  }

  /** The token as it stands, or the empty string outside the sentence. */
  String form(int i) {
    return i >= 0 && i < words.length ? part.tokens().token(base + i) : "";
  }

  boolean capitalised(int i) {
    String form = form(i);
    return !form.isEmpty() && Character.isUpperCase(form.charAt(0));
  }

  int charStart(int i) {
    return part.tokens().start(base + i);
  }

  int charEnd(int i) {
    return part.tokens().end(base + i);
  }

  /** The article's words from one token to another. */
  String span(int start, int end) {
    return part.tokens().span(base + start, base + end);
  }

  /** Whether no white space stands between a token and the next. */
  boolean tight(int i) {
    return i >= 0 && i + 1 < words.length && charEnd(i) == charStart(i + 1);
  }

  /** Universal part of speech; empty where the sentence was not analysed. */
  String tag(int i) {
    return analyzer == null || i < 0 || i >= words.length ? "" : syntax().tag(i);
  }

  boolean verb(int i) {
    String tag = tag(i);
    return tag.equals("VERB") || tag.equals("AUX");
  }

  /** The grammar, or null where the sentence was not analysed. */
  Syntax syntax() {
    if (syntax == null && analyzer != null) {
      syntax = analyzer.analyze(part.tokens(), sentence);
    }
    return syntax;
  }

  /** Country or organisation named at a token, or null. */
  Mention country(int i) {
    return i >= 0 && i < words.length ? countries[i] : null;
  }

  /** Person named at a token, or null. */
  Mention person(int i) {
    return i >= 0 && i < words.length ? persons[i] : null;
  }

  /** Person meant by role or pronoun at a token, or null. */
  Mention role(int i) {
    return i >= 0 && i < words.length ? roles[i] : null;
  }

  /** Place named at a token, or null. */
  Mention place(int i) {
    return i >= 0 && i < words.length ? places[i] : null;
  }

  /** Adds the codes of the states and organisations that mentions at a token stand for. */
  void addCountries(int i, Collection<String> codes) {
    for (Mention m : new Mention[] {countries[i], persons[i], roles[i], places[i]}) {
      if (m != null && m.country() != null) {
        codes.addAll(Formats.members(m.country()));
      }
    }
  }

  /** Whether a preposition of place stands before a token. */
  boolean locative(int start) {
    return Words.LOCATIVE.contains(word(start - 1));
  }

  /** Whether one of some words stands between two tokens, the second left out. */
  boolean any(int from, int to, Set<String> sought) {
    for (int i = Math.max(0, from); i < to; i++) {
      if (sought.contains(word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Time expression at a token, or null. */
  TimeSpan time(int i) {
    readTimes();
    return i >= 0 && i < words.length ? timeAt[i] : null;
  }

  List<TimeSpan> times() {
    readTimes();
    return times;
  }

  int start(Mention m) {
    return Math.max(0, m.tokenStart() - base);
  }

  int end(Mention m) {
    return Math.min(words.length, m.tokenEnd() - base);
  }
}
