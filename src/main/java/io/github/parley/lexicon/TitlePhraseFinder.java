package io.github.parley.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds titles with the states they belong to. */
final class TitlePhraseFinder {

  private static final int MODIFIERS = 5;
  private static final int OF_PHRASE = 9;

  /** Words that may stand between a state and the title. */
  private static final Set<String> BETWEEN = WordList.of("between_state_and_title");

  /** Words that may stand between 'of' and the state. */
  private static final Set<String> OF = WordList.of("between_of_and_state");

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "of", "in", "on", "at", "to", "for", "from", "by", "with", "as", "and", "or", "but",
          "who", "that", "when", "while", "after", "before", "had", "will", "would", "could", "may",
          "might", "must", "should", "can", "did", "about", "during", "over", "against", "since",
          "until", "whose", "told", "met", "spoke", "went", "came", "took", "gave", "also", "not");

  private final Lexicon lexicon;

  TitlePhraseFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** All titles of a passage in text order. */
  List<TitlePhrase> find(Scan scan) {
    Tokens t = scan.tokens();
    List<TitlePhrase> found = new ArrayList<>();
    for (int i = 0; i < t.count(); ) {
      TitleIndex.Hit hit = fits(scan, i) ? lexicon.titles().longest(t, i) : null;
      if (hit == null || adjective(t, hit)) {
        i++;
      } else {
        TitlePhrase phrase = phrase(scan, hit);
        found.add(phrase);
        i = hit.end();
      }
    }
    return found;
  }

  /** 'Australia's premier alpine walks': no head of government where a noun phrase goes on. */
  private static boolean adjective(Tokens t, TitleIndex.Hit hit) {
    int next = hit.end();
    String word = t.lower(next);
    return next - hit.start() == 1
        && t.is(hit.start(), "premier")
        && next < t.count()
        && t.shape(next) == Shape.LOWER
        && !FUNCTION_WORDS.contains(word)
        && !CapitalGrammar.acts(word)
        && !word.endsWith("s")
        && !word.endsWith("ed");
  }

  private static boolean fits(Scan scan, int i) {
    Shape shape = scan.tokens().shape(i);
    return shape != Shape.OTHER && shape != Shape.NUMBER && !scan.inPerson(i);
  }

  private TitlePhrase phrase(Scan scan, TitleIndex.Hit hit) {
    Tokens t = scan.tokens();
    boolean former = false;
    int i = hit.start() - 1;
    Draft owner = null;
    int steps = 0;
    while (i >= 0 && steps++ < MODIFIERS && t.sentence(i) == t.sentence(hit.start())) {
      owner = scan.actorAt(i);
      if (owner != null) {
        break;
      }
      String word = t.lower(i);
      if (Titles.FORMER.contains(word)) {
        former = true;
      } else if (!BETWEEN.contains(word)) {
        break;
      }
      i--;
    }
    int start = hit.start();
    if (owner != null) {
      start = owner.start();
      former |=
          Titles.FORMER.contains(t.lower(start - 1))
              || (t.is(start - 1, "-") && t.lower(start - 2).equals("ex"));
    }
    former |= ofThatTime(t, hit.end());
    int end = hit.end();
    Draft after = ownerAfter(scan, hit.end());
    String nested = owner == null && after == null ? ownerOfNested(t, hit.end()) : null;
    boolean stands = owner != null && owner.form() == Mention.Form.NAME && !possessive(t, owner);
    if (after != null && (owner == null || owner.country() == null || stands)) {
      start = hit.start();
      owner = after;
      end = after.end();
    } else if (after != null
        && after.country() != null
        && after.country().equals(owner.country())) {
      end = after.end();
    }
    String implied = nested == null ? hit.title().country() : nested;
    String code = owner == null ? implied : owner.country();
    if (code == null && UnitedStates.state(t.lower(hit.start() - 1))) {
      code = "US";
    }
    return new TitlePhrase(
        start,
        end,
        hit.start(),
        hit.end(),
        hit.title(),
        code,
        owner != null && owner.country() != null,
        former,
        hit.plural());
  }

  /** 'the secretary of state at that time': not who holds the office now. */
  private static boolean ofThatTime(Tokens t, int end) {
    String the = t.lower(end + 1);
    return (t.is(end, "at") || t.is(end, "of"))
        && (the.equals("the") || the.equals("that"))
        && t.lower(end + 2).equals("time");
  }

  /** 'a spokesman for the attorney general': the state that the other title implies. */
  private String ownerOfNested(Tokens t, int end) {
    String preposition = t.lower(end);
    if (!preposition.equals("of") && !preposition.equals("for") && !preposition.equals("to")) {
      return null;
    }
    int i = t.lower(end + 1).equals("the") ? end + 2 : end + 1;
    TitleIndex.Hit other = i < t.count() ? lexicon.titles().longest(t, i) : null;
    return other == null ? null : other.title().country();
  }

  private static boolean possessive(Tokens t, Draft owner) {
    String next = t.lower(owner.end());
    return next.equals("'s") || next.equals("'");
  }

  /** The title with the state after the name, as in 'President Jane Doe of Atlantis'. */
  TitlePhrase ownedBy(Scan scan, TitlePhrase title, int nameEnd) {
    Draft owner = scan.tokens().lower(nameEnd).equals("of") ? ownerAfter(scan, nameEnd) : null;
    return owner == null || owner.country() == null ? title : title.of(owner.country());
  }

  /** The state in 'president of (the Republic of) X'; ambassadors' 'to X' tells the host only. */
  private static Draft ownerAfter(Scan scan, int end) {
    Tokens t = scan.tokens();
    String preposition = t.lower(end);
    if (!preposition.equals("of") && !preposition.equals("for") && !preposition.equals("at")) {
      return null;
    }
    for (int i = end + 1; i < Math.min(t.count(), end + OF_PHRASE); i++) {
      Draft actor = scan.actorAt(i);
      if (actor != null) {
        return preposition.equals("of")
                || actor.form() != Mention.Form.NAME
                || actor.type() == EntityType.ORGANISATION
            ? actor
            : null;
      }
      if (!OF.contains(t.lower(i))) {
        return null;
      }
    }
    return null;
  }
}
