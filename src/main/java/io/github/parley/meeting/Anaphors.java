package io.github.parley.meeting;

import io.github.parley.lexicon.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Resolves pronouns and groups such as 'the two leaders' to the actors of their sentence so far and
 * of the text before.
 */
final class Anaphors {

  private static final Set<String> THIRD_SINGULAR = Set.of("he", "she", "him", "her");
  private static final Set<String> THIRD_PLURAL = Set.of("they", "them");
  static final Set<String> NUMBERS = Set.of("two", "three", "four", "five", "both");

  /** Groups whose members are parties and not office holders. */
  static final Set<String> PARTIES =
      WordList.of(
          """
          sides parties nations countries states governments delegations neighbors neighbours
          rivals officials diplomats negotiators envoys
          """);

  /** What is called after a leader, who is not meant himself. */
  private static final Set<String> NAMED_AFTER =
      Set.of("administration", "campaign", "government", "team", "presidency", "cabinet");

  private final SentenceView view;
  private final Discourse discourse;
  private final List<Actor> found;

  /**
   * @param found the actors of the sentence so far; it grows while the sentence is read
   */
  Anaphors(SentenceView view, Discourse discourse, List<Actor> found) {
    this.view = view;
    this.discourse = discourse;
    this.found = found;
  }

  /** 'of the two countries', 'of the rival nations', 'from both sides' after a group's head. */
  Actor complement(int i, int groupHead) {
    for (int j = i; j < Math.min(i + 5, view.length()); j++) {
      if (Words.ANAPHORIC_GROUPS.contains(view.word(j)) && !view.word(j + 1).equals("of")) {
        NavigableSet<String> mine = found.isEmpty() ? new TreeSet<>() : found.get(0).countries();
        List<Actor> pair = discourse.lastStatesWithout(mine);
        if (pair.isEmpty() || mine.isEmpty()) {
          pair = discourse.lastParties();
        }
        Rank rank = Rank.of(view.word(groupHead - 1) + " " + view.word(groupHead));
        return together(i, j + 1, pair, rank, false);
      }
      boolean foreign =
          Set.of("other", "many", "several", "various", "some", "all", "more")
              .contains(view.word(j));
      if (foreign || Words.PREPOSITIONS.contains(view.word(j))) {
        return null;
      }
    }
    return null;
  }

  /**
   * 'the two leaders', 'their ministers', 'the three sides': those that the text has named; or
   * null.
   */
  Actor group(int left, int i, Rank rank) {
    String word = view.word(i);
    if (!Words.ANAPHORIC_GROUPS.contains(word)) {
      return null;
    }
    boolean definite = false;
    for (int j = left; j < i; j++) {
      definite |=
          NUMBERS.contains(view.word(j))
              || view.word(j).equals("the")
              || view.word(j).equals("their");
    }
    if (!definite) {
      return null;
    }
    List<Actor> before = found.stream().filter(a -> a.end() <= left && !a.locative()).toList();
    int parties = Discourse.parties(before).size();
    int number = number(left, i);
    if (number > 2) {
      List<Actor> group = parties == number ? before : discourse.lastGroup(number);
      return together(left, i + 1, group, rank, true);
    }
    if (view.word(left).equals("their") && parties >= 2) {
      return together(left, i + 1, before, rank, false);
    }
    List<Actor> pair =
        PARTIES.contains(word)
            ? discourse.lastParties()
            : discourse.lastPair(rank == Rank.OTHER ? Rank.UNKNOWN : rank);
    return together(left, i + 1, pair, rank, true);
  }

  /** The number in 'the three leaders'; 0 where none is told. */
  private int number(int left, int head) {
    for (int i = left; i < head; i++) {
      int number = List.of("three", "four", "five").indexOf(view.word(i));
      if (number >= 0) {
        return number + 3;
      }
    }
    return 0;
  }

  private Actor together(int start, int end, List<Actor> actors, Rank rank, boolean asPersons) {
    NavigableSet<String> countries = Discourse.parties(actors);
    if (countries.size() < 2) {
      return null;
    }
    List<Participant> people = new ArrayList<>();
    if (asPersons) {
      actors.forEach(a -> people.addAll(a.people()));
    }
    Rank highest =
        asPersons ? actors.stream().map(Actor::rank).max(Rank::compareTo).orElse(rank) : rank;
    return new Actor(
        start, end, Actor.Kind.ANAPHOR, countries, people, highest, view.locative(start));
  }

  /** 'he', 'they', 'I', 'you', 'the two': whom a pronoun means; or null. */
  Actor pronoun(int i) {
    String word = view.word(i);
    if (THIRD_SINGULAR.contains(word)) {
      Actor person = person();
      if (person != null) {
        return person.anaphor(i, i + 1);
      }
    }
    Mention pronoun = view.role(i);
    if (pronoun != null
        && pronoun.form() == Mention.Form.PRONOUN
        && pronoun.name() != null
        && !Words.POSSESSIVE_PRONOUNS.contains(word)) {
      Participant p =
          new Participant(pronoun.name(), pronoun.country(), pronoun.office(), pronoun.entityId());
      return new Actor(
          i,
          i + 1,
          Actor.Kind.ANAPHOR,
          Actor.codes(pronoun.country()),
          List.of(p),
          Rank.of(pronoun.office()),
          view.locative(i));
    }
    boolean first = (word.equals("i") && view.form(i).equals("I")) || word.equals("we");
    if (first && word.equals("we") && discourse.addressee() != null && reciprocal(i + 1)) {
      List<Actor> both = List.of(discourse.speaker(), discourse.addressee());
      return together(i, i + 1, both, Rank.UNKNOWN, true);
    }
    if (first && discourse.speaker() != null) {
      return discourse.speaker().anaphor(i, i + 1);
    }
    if (word.equals("you") && discourse.addressee() != null && addressed(i)) {
      return discourse.addressee().anaphor(i, i + 1);
    }
    if (THIRD_PLURAL.contains(word)) {
      Actor group = found.stream().filter(a -> a.countries().size() >= 2).findFirst().orElse(null);
      if (group != null && group.kind() == Actor.Kind.GROUP) {
        return group.anaphor(i, i + 1);
      }
      return together(i, i + 1, discourse.lastPair(Rank.UNKNOWN), Rank.UNKNOWN, true);
    }
    boolean two = NUMBERS.contains(word) && (view.word(i - 1).equals("the") || word.equals("both"));
    if (two
        && (view.verb(i + 1)
            || Set.of("also", "met", "spoke", "talked", "discussed").contains(view.word(i + 1)))) {
      return together(i, i + 1, discourse.lastPair(Rank.UNKNOWN), Rank.UNKNOWN, true);
    }
    return null;
  }

  /** 'we met in May', 'we last spoke': what two do with each other. */
  private boolean reciprocal(int i) {
    int verb = Words.ADVERBS.contains(view.word(i)) || view.word(i).equals("last") ? i + 1 : i;
    boolean meets = view.word(verb).equals("met") || (verb > i && view.word(verb).equals("spoke"));
    return meets && !Set.of("with", "to").contains(view.word(verb + 1));
  }

  /** 'you and I', 'to meet with you', 'welcome you': the other of the two who speak. */
  private boolean addressed(int i) {
    boolean both = view.word(i + 1).equals("and") && view.form(i + 2).equals("I");
    String before = view.word(i - 1);
    return both
        || Set.of(
                "with",
                "met",
                "meet",
                "meeting",
                "welcome",
                "welcomed",
                "welcoming",
                "host",
                "hosting",
                "hosted",
                "visit",
                "visiting")
            .contains(before);
  }

  /** The person that 'he' means: the first of this sentence, else the last sentence's subject. */
  private Actor person() {
    for (Actor a : found) {
      boolean eponym = NAMED_AFTER.contains(view.word(a.end())); // 'the Smith administration'
      if (a.person() && a.known() && !eponym && !discourse.hasFloor(a)) {
        return a;
      }
    }
    Actor before = discourse.subject();
    return before != null && !discourse.hasFloor(before) ? before : discourse.lastPerson();
  }
}
