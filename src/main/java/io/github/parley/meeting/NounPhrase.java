package io.github.parley.meeting;

import io.github.parley.lexicon.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The left part of a noun phrase of meeting: 'the first US-Russia' summit, 'his' talks.
 *
 * @param start first token
 * @param possessor the actors in the genitive before it, or null
 * @param compound the parties that are named as modifiers
 * @param pronoun whether a possessive pronoun begins it
 * @param definite whether it is spoken of as known
 * @param indefinite whether it is spoken of as one of several
 */
record NounPhrase(
    int start,
    ActorList possessor,
    List<Actor> compound,
    boolean pronoun,
    boolean definite,
    boolean indefinite) {

  /** A possessor that is no party: 'the company's talks'. */
  private static final ActorList NOBODY = new ActorList(0, 0, List.of());

  /** Whether the meeting is somebody's who is no party. */
  boolean foreign() {
    return possessor != null && possessor.members().isEmpty();
  }

  /** The phrase before a head. */
  static NounPhrase of(SentenceView view, List<ActorList> lists, int head) {
    return new Reader(view, lists).phrase(head);
  }

  /** 'the Singapore summit', 'a NATO meeting': one name alone tells where or of what body. */
  NounPhrase withoutForum() {
    return Discourse.parties(compound).size() > 1
        ? this
        : new NounPhrase(start, possessor, List.of(), pronoun, definite, indefinite);
  }

  /** Reads leftwards from a head. */
  private static final class Reader {

    private static final int LONGEST_MODIFIER = 9;

    private static final Set<String> SMALL =
        WordList.of(
            """
            a an the this that these those another some several many few both each any no such more
            further one every
            """);

    private static final Set<String> MODIFYING =
        Set.of(
            "working",
            "upcoming",
            "ongoing",
            "closing",
            "opening",
            "forthcoming",
            "coming",
            "continuing",
            "planning",
            "preceding",
            "existing");

    /** Nouns that are taken for verbs before 'calls': 'had telephone conversations'. */
    private static final Set<String> CHANNELS = Set.of("telephone", "phone", "video");

    private static final Set<String> QUANTITIES =
        Set.of(
            "round", "rounds", "series", "day", "days", "hours", "weeks", "string", "set",
            "session");

    private final SentenceView view;
    private final List<ActorList> lists;

    Reader(SentenceView view, List<ActorList> lists) {
      this.view = view;
      this.lists = lists;
    }

    /** The head, or the quantity before it: 'a round of talks', 'two days of meetings'. */
    private int quantity(int head) {
      int i = head - 1;
      while (i > head - 3 && Set.of("ADJ", "NOUN").contains(view.tag(i))) {
        i--;
      }
      boolean quantified = view.word(i).equals("of") && QUANTITIES.contains(view.word(i - 1));
      return quantified ? i - 1 : head;
    }

    private NounPhrase phrase(int head) {
      List<Actor> compound = new ArrayList<>();
      int j = quantity(head);
      boolean definite = false;
      boolean indefinite = false;
      while (j > 0 && head - j < LONGEST_MODIFIER) {
        int before = j - 1;
        String word = view.word(before);
        SentenceView.TimeSpan time = view.time(before);
        if (word.equals("'s") || word.equals("'")) {
          SentenceView.TimeSpan possessorTime = view.time(before - 1);
          if (possessorTime != null) {
            return new NounPhrase(possessorTime.start(), null, compound, false, true, false);
          }
          ActorList possessor = ending(before);
          if (possessor != null) {
            return new NounPhrase(possessor.start(), possessor, compound, false, true, false);
          }
          return new NounPhrase(before, NOBODY, compound, false, true, false);
        }
        if (time != null) {
          j = time.start();
          continue;
        }
        if (Set.of("\"", "“", "”", "‘").contains(word)) {
          j = before;
          continue;
        }
        if (Words.POSSESSIVE_PRONOUNS.contains(word)) {
          return new NounPhrase(before, null, compound, true, true, false);
        }
        if (SMALL.contains(word)) {
          j = before;
          definite |= word.equals("the") || word.equals("this") || word.equals("that");
          indefinite |=
              word.equals("a") || word.equals("an") || word.equals("another") || word.equals("one");
          if (!word.equals("one") && !word.equals("more")) {
            break;
          }
          continue;
        }
        Mention country = view.country(before);
        if (country != null) {
          Formats.Match format = Formats.at(view, before);
          compound.add(
              0,
              format == null
                  ? Actor.state(view, country)
                  : Actor.party(before, j, format.members(), Rank.UNKNOWN, false));
          j = view.start(country);
          continue;
        }
        Actor actor = actorEnding(j);
        if (actor != null && (actor.kind() == Actor.Kind.PERSON || view.word(j).equals("-"))) {
          compound.add(0, actor);
          j = actor.start();
          continue;
        }
        boolean joiner =
            word.equals("-")
                || word.equals("–")
                || word.equals("‒")
                || word.equals("/")
                || (word.equals("and") && !compound.isEmpty() && view.country(before - 1) != null);
        boolean verb =
            view.verb(before)
                && !word.endsWith("ed")
                && !word.endsWith("ing")
                && !CHANNELS.contains(word);
        boolean light =
            NounRules.LIGHT_VERBS.contains(word)
                && directObject(before)
                && !Set.of("open", "up", "off", "down", "part").contains(word);
        if (joiner) {
          j = before;
          continue;
        }
        boolean hyphened = view.word(before - 1).equals("-") && view.word(j).equals("-");
        if ((Words.PREPOSITIONS.contains(word) && !hyphened)
            || verb
            || light
            || clauseBoundary(before, j)
            || finite(before)
            || !word.matches("[\\p{L}\\d.]+")
            || view.person(before) != null
            || (StatusWords.wishing(word) && view.verb(before) && directObject(before))
            || (view.verb(before) && StatusWords.cancelling(word) && directObject(before))) {
          break;
        }
        j = before;
      }
      return new NounPhrase(j, null, compound, false, definite, indefinite);
    }

    /** Whether 'and' or a participle begins another phrase: 'and influencing' talks. */
    private boolean clauseBoundary(int before, int next) {
      String word = view.word(before);
      if (word.equals("following") && directObject(before)) {
        return true;
      }
      if (word.equals("and") || word.equals("or")) {
        boolean adjectives = adjective(before - 1) && adjective(next);
        return !adjectives;
      }
      return word.endsWith("ing") && view.tag(before).equals("VERB") && !MODIFYING.contains(word);
    }

    /** 'X described talks': a past form behind its subject, and no 'planned talks'. */
    private boolean finite(int i) {
      String tag = view.tag(i - 1);
      boolean subject =
          view.person(i - 1) != null || Set.of("PRON", "PROPN", "NOUN", "AUX", "ADV").contains(tag);
      return view.verb(i) && view.word(i).endsWith("ed") && directObject(i) && subject;
    }

    private boolean adjective(int i) {
      return view.tag(i).equals("ADJ") || view.tag(i).equals("NOUN");
    }

    /**
     * 'canceled talks' at the beginning of a verb group and not a modifier 'the canceled talks'.
     */
    private boolean directObject(int i) {
      String before = view.word(i - 1);
      return !Words.DETERMINERS.contains(before)
          && !before.equals("'s")
          && !Words.POSSESSIVE_PRONOUNS.contains(before);
    }

    private ActorList ending(int end) {
      for (ActorList list : lists) {
        if (list.end() == end) {
          return list;
        }
      }
      Actor actor = actorEnding(end);
      return actor == null ? null : new ActorList(actor.start(), actor.end(), List.of(actor));
    }

    private Actor actorEnding(int end) {
      for (ActorList list : lists) {
        for (Actor a : list.members()) {
          if (a.end() == end) {
            return a;
          }
        }
      }
      return null;
    }
  }
}
