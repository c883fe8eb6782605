package io.github.parley.meeting;

import io.github.parley.lexicon.Mention;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * A noun phrase of a sentence that may take part in a meeting.
 *
 * @param start first token
 * @param end index after the last token
 * @param kind what the phrase is
 * @param countries codes of the parties that it stands for, sorted; empty when unknown
 * @param people the persons or groups that it means
 * @param rank the highest office among them
 * @param locative whether a preposition of place stands before it
 */
record Actor(
    int start,
    int end,
    Kind kind,
    NavigableSet<String> countries,
    List<Participant> people,
    Rank rank,
    boolean locative) {

  enum Kind {
    /** A person by name. */
    PERSON,
    /** A person by role. */
    ROLE,
    /** Several persons, or a body, by role. */
    GROUP,
    /** A state or organisation. */
    STATE,
    /** A pronoun, or 'the two leaders', resolved through the text before. */
    ANAPHOR
  }

  Actor {
    countries = java.util.Collections.unmodifiableNavigableSet(new TreeSet<>(countries));
    people = List.copyOf(people);
  }

  /** The state or organisation that a mention names, as a modifier may. */
  static Actor state(SentenceView view, Mention m) {
    return party(view.start(m), view.end(m), codes(m.country()), Rank.UNKNOWN, false);
  }

  /** States or organisations of which no person is named. */
  static Actor party(int start, int end, Set<String> codes, Rank rank, boolean locative) {
    return new Actor(start, end, Kind.STATE, new TreeSet<>(codes), List.of(), rank, locative);
  }

  /** The code of a party as a set; empty for null. */
  static NavigableSet<String> codes(String country) {
    NavigableSet<String> codes = new TreeSet<>();
    if (country != null) {
      codes.add(country);
    }
    return codes;
  }

  /** The same actor meant by a pronoun or a phrase at other tokens. */
  Actor anaphor(int newStart, int newEnd) {
    return new Actor(newStart, newEnd, Kind.ANAPHOR, countries, people, rank, false);
  }

  boolean known() {
    return !countries.isEmpty();
  }

  boolean person() {
    return kind == Kind.PERSON || kind == Kind.ROLE;
  }

  /** Whether one and the same person is named. */
  boolean samePerson(Actor other) {
    return people.stream()
        .anyMatch(
            p ->
                other.people.stream().anyMatch(q -> p.name() != null && p.name().equals(q.name())));
  }

  Actor spanning(int newStart, int newEnd) {
    return new Actor(newStart, newEnd, kind, countries, people, rank, locative);
  }
}
