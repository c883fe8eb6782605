package io.github.parley.meeting;

import io.github.parley.article.PassageKind;
import java.util.List;
import java.util.Set;

/** Tells from the words around a noun of meeting that no real or no particular one is spoken of. */
final class NounDoubts {

  /** What is said behind a meeting that nobody has fixed. */
  private static final Set<String> UNSURE =
      Set.of(
          "impossible",
          "unlikely",
          "unthinkable",
          "possible",
          "conditioned",
          "contingent",
          "conditional");

  private final SentenceView view;

  NounDoubts(SentenceView view) {
    this.view = view;
  }

  /** Whether parties that are no persons talk without a time, a place or a verb that holds it. */
  boolean ongoing(Trigger t, Governor governor, List<Actor> parties) {
    boolean talking =
        Set.of("talks", "negotiations", "dialogue", "discussions", "consultations")
            .contains(view.word(t.at()));
    boolean persons = parties.stream().anyMatch(Actor::person);
    boolean dated = view.times().stream().anyMatch(x -> Math.abs(x.start() - t.at()) < 10);
    boolean placed =
        PlaceReader.of(new Draft(view, t, "", t.at(), t.end(), List.of(), Status.HELD, false, 0))
            != null;
    return talking && !persons && !dated && !placed && governor.kind() != Governor.Kind.LIGHT;
  }

  /** 'it would be the first meeting', 'If … a meeting': told of no meeting that is set. */
  boolean hypothetical(int start) {
    for (int i = Math.max(0, start - 6); i < start; i++) {
      boolean would = view.word(i).equals("would") && view.word(i + 1).equals("be");
      if (would
          || view.word(i).equals("whether")
          || view.word(i).equals("if")
          || view.word(i).equals("unless")) {
        return true;
      }
    }
    return view.word(0).equals("if") && start < 12;
  }

  /** 'The talks would be the first': of no meeting that is set. */
  boolean supposed(int end) {
    return view.word(end).equals("would") && view.word(end + 1).equals("be");
  }

  /** 'A meeting between A and B seemed impossible', 'might happen', 'is expected to end'. */
  boolean doubted(int end, boolean set) {
    for (int i = end; i < Math.min(view.length(), end + 5); i++) {
      String word = view.word(i);
      boolean modal = Set.of("could", "may", "might", "would", "should").contains(word);
      boolean takes =
          Set.of("take", "happen", "occur", "be", "come").contains(view.word(i + 1))
              || view.word(i + 1).equals("not");
      boolean ending =
          word.equals("to")
              && Set.of("end", "collapse", "fail", "stop", "break").contains(view.word(i + 1));
      if (UNSURE.contains(word) || ending || (modal && (takes || !set) && i <= end + 1)) {
        return true;
      }
      if (word.equals(",") || word.equals(".")) {
        return false;
      }
    }
    return false;
  }

  /** 'could lead to a summit', 'may come before a Smith-Doe summit': one that is not set. */
  boolean conditional(NounPhrase phrase, Governor governor) {
    boolean set = !phrase.indefinite() || governor.kind() == Governor.Kind.LIGHT;
    for (int i = phrase.start() - 1; !set && i >= Math.max(0, phrase.start() - 9); i--) {
      String word = view.word(i);
      if (Set.of("could", "may", "might", "should", "can", "must").contains(word)
          && view.verb(i + 1)) {
        return true;
      }
      if (Set.of(",", ";", "that", "and", "but").contains(word)) {
        return false;
      }
    }
    return false;
  }

  /** A headline without a verb, 'US-China trade talks', names a subject and tells of no event. */
  boolean label(Trigger t, Governor governor) {
    String next = view.word(t.end());
    return view.part().passage().kind() == PassageKind.TITLE
        && governor.kind() == Governor.Kind.NONE
        && (next.isEmpty() || next.equals("/") || next.equals(","));
  }

  /** 'talks between A and B broke down' tells how a negotiation goes on. */
  boolean brokenOff(int end, List<Actor> parties) {
    boolean states = parties.stream().noneMatch(Actor::person);
    return states
        && (Set.of("broke", "collapsed", "stalled", "deadlocked", "foundered")
                .contains(view.word(end))
            || (view.word(end).equals("fell") && view.word(end + 1).equals("apart"))
            || view.any(end, end + 4, Set.of("progress")));
  }

  /** 'the G7 and NATO summits': one of each body, and none of both. */
  boolean several(Trigger t, List<Actor> bodies) {
    return view.word(t.at()).matches("summits|meetings")
        && bodies.size() > 1
        && bodies.stream()
            .allMatch(a -> a.countries().size() > 1 || !a.countries().first().matches("[A-Z]{2}"));
  }

  /**
   * Whether meetings are spoken of and none in particular.
   *
   * @param named whether a person is named whom they are with: 'scheduled meetings with A'
   */
  boolean generic(Trigger t, NounPhrase phrase, Governor governor, boolean named) {
    boolean set = named && governor.kind() == Governor.Kind.PLANNING;
    boolean dated = false;
    for (SentenceView.TimeSpan time : view.times()) {
      dated |= Math.abs(time.start() - t.at()) < 10;
    }
    boolean known = phrase.definite() && !phrase.pronoun();
    boolean occasion = Set.of("in", "during", "after", "following").contains(governor.word());
    return !dated && !occasion && !set && governor.kind() != Governor.Kind.LIGHT && !known;
  }
}
