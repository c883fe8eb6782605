package io.github.parley.lexicon;

import java.util.Set;

/** Finds the title that stands before a name, or the description that follows it. */
final class TitleBesideName {

  private static final int APPOSITION_REACH = 10;
  private static final int OF_PHRASE_REACH = 10;

  private static final Set<String> DETERMINER = Set.of("the", "a", "an", "its", "his", "her");

  /** Words that say that a clause goes on, and no description follows the name. */
  private static final Set<String> BREAKS_DESCRIPTION =
      Set.of(
          "and", "or", "but", "said", "says", "told", "with", "in", "by", "to", "at", "on", "from",
          "through", "after", "before", "during", "until", "since", "than", "well", "which",
          "whose", "whom", "when", "where", "while", "because", "if", "that");

  private static final Set<String> OPENS_OF_PHRASE = Set.of("of", "for", "to", "at", "on", "in");

  private TitleBesideName() {}

  /** The title that ends where a name begins, a comma or a form of address between them allowed. */
  static TitlePhrase before(Scan scan, int name) {
    Tokens t = scan.tokens();
    int at = name;
    while (at > 0 && (Titles.ADDRESS.contains(t.lower(at - 1)) || t.is(at - 1, "\""))) {
      at--;
    }
    for (TitlePhrase title : scan.titlesNear(at - 1, at)) {
      if (title.titleEnd() == at || (title.end() == at && title.namesOwner(scan))) {
        return servant(scan, title);
      }
      if (title.end() == at - 1
          && t.is(at - 1, ",")
          && t.sentence(at) == t.sentence(title.start())
          && !title.plural()) {
        return title;
      }
    }
    return null;
  }

  /** The adviser of 'national security adviser to the vice president': whose title it is. */
  private static TitlePhrase servant(Scan scan, TitlePhrase title) {
    Tokens t = scan.tokens();
    int the = title.titleStart() - 1;
    if (t.lower(the).equals("the") && t.lower(the - 1).equals("to")) {
      for (TitlePhrase other : scan.titlesNear(the - 1, the)) {
        if (other.titleEnd() == the - 1) {
          return other;
        }
      }
    }
    return title;
  }

  /** 'the commander of the Reconnaissance Bureau, Kim Yong-chol,': a title, a phrase, a comma. */
  static TitlePhrase withPhraseBefore(Scan scan, NameRun run) {
    Tokens t = scan.tokens();
    int comma = run.start() - 1;
    if (NameRun.NO_NAME.contains(t.lower(comma)) && t.shape(comma).capital()) {
      return phraseBefore(scan, comma);
    }
    boolean closed = t.is(run.end(), ",") || t.is(run.end(), ".") || t.is(run.end(), ")");
    if (!closed || !t.is(comma, ",")) {
      return null;
    }
    return phraseBefore(scan, comma);
  }

  private static TitlePhrase phraseBefore(Scan scan, int comma) {
    Tokens t = scan.tokens();
    for (TitlePhrase title : scan.titlesNear(comma - OF_PHRASE_REACH, comma)) {
      if (title.titleEnd() < comma
          && comma - title.titleEnd() <= OF_PHRASE_REACH
          && t.sentence(title.start()) == t.sentence(comma)
          && OPENS_OF_PHRASE.contains(t.lower(title.titleEnd()))
          && !title.plural()
          && unbroken(t, title.titleEnd(), comma)) {
        return title;
      }
    }
    return null;
  }

  private static boolean unbroken(Tokens t, int from, int to) {
    for (int i = from; i < to; i++) {
      if (t.shape(i) == Shape.OTHER && !t.is(i, "-") && !t.is(i, "'s")) {
        return false;
      }
    }
    return true;
  }

  /** The description after a name: ', the Ukrainian ambassador', ', R-Ohio', '(D-N.Y.)'. */
  static TitlePhrase after(Scan scan, int end) {
    Tokens t = scan.tokens();
    if (!t.is(end, ",") && !t.is(end, "(") && !t.is(end, "—") && !t.is(end, "–")) {
      return null;
    }
    TitlePhrase party = UnitedStates.partyAfter(t, end + 1);
    if (party != null) {
      return party;
    }
    for (TitlePhrase title : scan.titlesNear(end, end + APPOSITION_REACH)) {
      if (title.start() > end
          && title.titleStart() <= end + APPOSITION_REACH
          && t.sentence(title.start()) == t.sentence(end)
          && !anothers(scan, title)
          && opensDescription(scan, end + 1, title.start())) {
        return title;
      }
    }
    return null;
  }

  /** 'X, the president's nominee', 'X, joined by Defense Secretary Y': whose title it is not. */
  private static boolean anothers(Scan scan, TitlePhrase title) {
    Tokens t = scan.tokens();
    int end = title.titleEnd();
    return t.is(end, "'s") || t.is(end, "’s") || (!title.plural() && scan.inPerson(end));
  }

  private static boolean opensDescription(Scan scan, int from, int to) {
    Tokens t = scan.tokens();
    boolean determined = DETERMINER.contains(t.lower(from)) || t.is(from + 1, "'s");
    for (int i = from; i < to; i++) {
      if (determined && t.shape(i).capital()) {
        continue;
      }
      Shape shape = t.shape(i);
      boolean word =
          shape == Shape.LOWER
              && !BREAKS_DESCRIPTION.contains(t.lower(i))
              && (!t.lower(i).equals("who") || t.is(i + 1, "is"));
      boolean state =
          UnitedStates.state(t.lower(i))
              || shape == Shape.NUMBER
              || (t.is(i, ",") && t.shape(i - 1) == Shape.NUMBER)
              || t.is(i, "'s")
              || t.is(i, "’s")
              || t.is(i, "-");
      if (!word && !state) {
        return false;
      }
    }
    return true;
  }
}
