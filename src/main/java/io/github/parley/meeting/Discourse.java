package io.github.parley.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * What the sentences so far have spoken of: the persons and parties that pronouns and phrases such
 * as 'the two leaders' may mean. One for each article, filled in the order of the text.
 */
final class Discourse {

  /** How far back a pair of persons or parties is looked for. */
  private static final int MEMORY = 12;

  /** So many persons, the two of the headline and who speaks first, before a dialogue begins. */
  private static final int OPENING = 3;

  /** How many sentences back 'they' and 'the two sides' may reach for a pair that met nowhere. */
  private static final int RECENT = 4;

  /** From so many turns on a text is a transcript; a headline may begin like one. */
  private static final int TRANSCRIPT = 3;

  private final List<Noted> persons = new ArrayList<>();
  private final List<Noted> states = new ArrayList<>();
  private final List<List<Actor>> meetings = new ArrayList<>();
  private Actor subject;
  private Actor speaker;
  private Actor addressee;
  private Actor floor;
  private int turns;
  private int sentence;

  /** An actor and the sentence that spoke of it. */
  private record Noted(Actor actor, int sentence) {}

  /** Begins the next sentence. */
  void nextSentence() {
    sentence++;
  }

  /** Takes note of the actors of a sentence that was read. */
  void note(List<Actor> actors) {
    for (Actor a : actors) {
      if (!a.known()) {
        continue;
      }
      if (a.person()) {
        remember(persons, a);
      }
      boolean state = a.kind() == Actor.Kind.STATE || a.kind() == Actor.Kind.GROUP;
      if (state && !a.locative()) {
        remember(states, a);
      }
    }
  }

  private void remember(List<Noted> list, Actor a) {
    list.add(new Noted(a, sentence));
    if (list.size() > MEMORY) {
      list.remove(0);
    }
  }

  /** Adds the codes of every party that it remembers. */
  void addParties(Collection<String> codes) {
    persons.forEach(n -> codes.addAll(n.actor().countries()));
    states.forEach(n -> codes.addAll(n.actor().countries()));
    meetings.forEach(m -> m.forEach(a -> codes.addAll(a.countries())));
    if (subject != null) {
      codes.addAll(subject.countries());
    }
    if (speaker != null) {
      codes.addAll(speaker.countries());
    }
  }

  /** The first person of a sentence, of whom the next pronoun is likely to speak. */
  void noteSubject(Actor actor) {
    subject = actor;
  }

  /** The person who speaks as 'I' in the article. */
  void noteSpeaker(Actor actor) {
    speaker = actor;
  }

  /** Takes note of who takes the floor in a transcript: he speaks to whoever had it before. */
  void noteTurn(Actor actor) {
    floor = actor;
    turns++;
    if (speaker != null && !speaker.countries().equals(actor.countries())) {
      addressee = speaker;
    }
    boolean opening = speaker == null && persons.size() <= OPENING;
    for (int i = persons.size() - 1; opening && addressee == null && i >= 0; i--) {
      Actor other = persons.get(i).actor();
      addressee = other.countries().equals(actor.countries()) ? null : other;
    }
    if (addressee != null && addressee.countries().equals(actor.countries())) {
      addressee = null;
    }
    speaker = actor;
  }

  /** Takes note that somebody else, such as a reporter, takes the floor. */
  void noteStranger() {
    addressee = null;
    floor = null;
    turns++;
  }

  /** Whether a person has the floor in a transcript, and is no 'he' in what is said there. */
  boolean hasFloor(Actor person) {
    return turns >= TRANSCRIPT && floor != null && floor.people().equals(person.people());
  }

  /** The person of another party to whom the speaker of a transcript turns; or null. */
  Actor addressee() {
    return addressee;
  }

  /** Takes note of a meeting's parties. */
  void noteMeeting(Collection<Actor> parties) {
    meetings.add(List.copyOf(parties));
  }

  Actor subject() {
    return subject;
  }

  Actor speaker() {
    return speaker;
  }

  /** The person spoken of last whose office has a word in it, such as 'president'; or null. */
  Actor holder(String word) {
    for (int i = persons.size() - 1; i >= 0; i--) {
      Actor person = persons.get(i).actor();
      for (Participant p : person.people()) {
        if (p.office() != null
            && p.office().contains(word)
            && Rank.of(p.office()) == person.rank()) {
          return person;
        }
      }
    }
    return null;
  }

  /** Whether a person of a party was spoken of lately. */
  boolean knows(String party) {
    return persons.stream().anyMatch(n -> n.actor().countries().contains(party));
  }

  /** The person named last before, other than who has the floor; or null. */
  Actor lastPerson() {
    for (int i = persons.size() - 1; i >= 0; i--) {
      if (!hasFloor(persons.get(i).actor())) {
        return persons.get(i).actor();
      }
    }
    return null;
  }

  /**
   * The two persons of different parties that were spoken of last and have at least a rank: those
   * of the last meeting, else the last two.
   */
  List<Actor> lastPair(Rank least) {
    for (int i = meetings.size() - 1; i >= 0; i--) {
      boolean last = i == meetings.size() - 1;
      List<Actor> people =
          meetings.get(i).stream()
              .filter(a -> a.kind() != Actor.Kind.STATE && fits(a.rank(), least, last))
              .toList();
      if (parties(people).size() == 2) {
        return people;
      }
    }
    for (int i = persons.size() - 1; i > 0; i--) {
      Actor later = persons.get(i).actor();
      if (later.rank().compareTo(least) < 0) {
        continue;
      }
      for (int j = i - 1; j >= 0 && recent(persons.get(j)); j--) {
        Actor earlier = persons.get(j).actor();
        if (earlier.rank().compareTo(least) >= 0
            && !earlier.countries().equals(later.countries())) {
          return List.of(earlier, later);
        }
      }
    }
    return List.of();
  }

  /** Whether a rank is high enough; of the last meeting's leaders it may be unknown. */
  private static boolean fits(Rank rank, Rank least, boolean last) {
    return rank.compareTo(least) >= 0 || (last && least == Rank.LEADER && rank == Rank.UNKNOWN);
  }

  private boolean recent(Noted noted) {
    return sentence - noted.sentence() < RECENT;
  }

  /** The persons of the last meeting where they are of two parties; empty otherwise. */
  List<Actor> lastMeetingPair() {
    if (meetings.isEmpty()) {
      return List.of();
    }
    List<Actor> people =
        meetings.get(meetings.size() - 1).stream()
            .filter(a -> a.kind() != Actor.Kind.STATE)
            .toList();
    return parties(people).size() == 2 ? people : List.of();
  }

  /** Those of the last meeting of so many parties; empty when there was none. */
  List<Actor> lastGroup(int number) {
    for (int i = meetings.size() - 1; i >= 0; i--) {
      if (parties(meetings.get(i)).size() == number) {
        return meetings.get(i);
      }
    }
    return List.of();
  }

  /** The parties of the last meeting, or the last two states. */
  List<Actor> lastParties() {
    if (!meetings.isEmpty()) {
      return meetings.get(meetings.size() - 1);
    }
    for (int i = states.size() - 1; i > 0; i--) {
      Actor later = states.get(i).actor();
      Actor earlier = states.get(i - 1).actor();
      if (recent(states.get(i - 1)) && !later.countries().equals(earlier.countries())) {
        return List.of(earlier, later);
      }
    }
    return lastPair(Rank.UNKNOWN);
  }

  /** The last two states that do not include a party. */
  List<Actor> lastStatesWithout(NavigableSet<String> party) {
    for (int i = states.size() - 1; i > 0; i--) {
      Actor later = states.get(i).actor();
      for (int j = i - 1; j >= 0; j--) {
        Actor earlier = states.get(j).actor();
        NavigableSet<String> both = parties(List.of(earlier, later));
        if (both.size() == 2 && both.stream().noneMatch(party::contains)) {
          return List.of(earlier, later);
        }
      }
    }
    return List.of();
  }

  /** The last meeting in which a party took part, or null. */
  List<Actor> lastMeetingOf(NavigableSet<String> party) {
    for (int i = meetings.size() - 1; i >= 0; i--) {
      if (parties(meetings.get(i)).containsAll(party)) {
        return meetings.get(i);
      }
    }
    return null;
  }

  /** Codes of all the parties of some actors. */
  static NavigableSet<String> parties(Collection<Actor> actors) {
    NavigableSet<String> codes = new TreeSet<>();
    actors.forEach(a -> codes.addAll(a.countries()));
    return codes;
  }
}
