package io.github.parley.meeting;

import java.util.List;
import java.util.Set;

/** Reads meetings from verbs of one who receives, calls or visits another: 'hosted', 'phoned'. */
final class HostRules {

  private static final Set<String> NONE = Set.of();
  private static final Set<String> BY = Set.of("by");

  /** What one joins another for: 'joined B for talks'. */
  private static final Set<String> OCCASIONS =
      Set.of("talks", "meeting", "dinner", "lunch", "call", "summit");

  /** What one is welcome to do without being received. */
  private static final Set<String> OFFERS =
      Set.of("mediate", "join", "help", "invest", "participate", "contribute", "become");

  private final SentenceView view;
  private final ClauseReader clause;
  private final VerbClause verbs;

  HostRules(SentenceView view, ClauseReader clause, VerbClause verbs) {
    this.view = view;
    this.clause = clause;
    this.verbs = verbs;
  }

  List<Draft> host(Trigger t, int start, Status status) {
    if (verbs.passive(start, t.at())) {
      ActorList agent = clause.object(t.end(), BY, false);
      ActorList guest = verbs.subject(t, start);
      boolean apart = guest == null || start - guest.end() > 3;
      return agent == null || apart
          ? List.of()
          : verbs.both(t, start, guest, agent, status, 0.8, "verb-host-passive");
    }
    ActorList guest = verbs.cut(clause.object(t.end(), NONE, true));
    if (guest == null) {
      guest = hostedInPlace(t);
    }
    if (guest == null
        || verbs.possessor(guest)
        || verbs.thing(guest)
        || invited(t, guest)
        || guest.members().stream().allMatch(a -> a.kind() == Actor.Kind.STATE)) {
      return List.of();
    }
    return verbs.both(t, start, verbs.subject(t, start), guest, status, 0.8, t.kind().rule());
  }

  /** 'welcomed B to mediate': B may do it, and was not received. */
  private boolean invited(Trigger t, ActorList guest) {
    return view.word(t.at()).startsWith("welcom")
        && view.word(guest.end()).equals("to")
        && OFFERS.contains(view.word(guest.end() + 1));
  }

  /** 'received in the Kremlin President X': the guest behind the place. */
  private ActorList hostedInPlace(Trigger t) {
    if (!view.word(t.end()).equals("in") && !view.word(t.end()).equals("at")) {
      return null;
    }
    for (int i = t.end() + 1; i < Math.min(view.length(), t.end() + 6); i++) {
      ActorList list = clause.at(i);
      if (list != null && list.members().get(0).person() && !list.members().get(0).locative()) {
        return list;
      }
    }
    return null;
  }

  List<Draft> call(Trigger t, int start, Status status) {
    ActorList object = verbs.cut(clause.object(t.end(), NONE, true));
    if (object == null || verbs.possessor(object) || !object.members().get(0).person()) {
      return List.of();
    }
    if (view.word(t.at()).equals("called")) {
      int end = view.word(object.end()).equals(",") ? afterAside(object.end()) : object.end();
      boolean purpose =
          view.word(end).equals("to")
              && view.country(end + 1) == null
              && !view.word(end + 1).equals("the");
      boolean phoned =
          view.time(end) != null
              || purpose
              || Set.of("on", "and", ".", "from", "after").contains(view.word(end));
      if (!phoned) {
        return List.of();
      }
    }
    return verbs.both(t, start, verbs.subject(t, start), object, status, 0.6, t.kind().rule());
  }

  /** The token behind a comma-bracketed aside, or the comma itself where none closes it. */
  private int afterAside(int comma) {
    if (view.time(comma + 1) != null
        || view.word(comma + 1).equals("to")
        || view.word(comma + 1).equals("on")) {
      return comma + 1;
    }
    for (int i = comma + 1; i < Math.min(view.length(), comma + 8); i++) {
      if (view.word(i).equals(",")) {
        return i + 1;
      }
    }
    return comma;
  }

  List<Draft> visit(Trigger t, int start, Status status) {
    ActorList object = verbs.cut(clause.object(t.end(), NONE, true));
    if (object == null || verbs.possessor(object)) {
      return List.of();
    }
    if (object.members().stream().noneMatch(Actor::person)) {
      return seat(t, start, object, status);
    }
    boolean joined = view.word(t.at()).equals("joined");
    if (joined && !view.any(object.end(), object.end() + 6, OCCASIONS)) {
      return List.of();
    }
    return verbs.both(t, start, verbs.subject(t, start), object, status, 0.6, t.kind().rule());
  }

  /** A head of state or government who visits a seat of government meets whoever holds it. */
  private List<Draft> seat(Trigger t, int start, ActorList object, Status status) {
    ActorList subject = verbs.subject(t, start);
    boolean seat = PlaceNames.seat(view, object.start(), object.end());
    boolean leader =
        subject != null && subject.members().stream().allMatch(a -> a.rank() == Rank.LEADER);
    if (!seat || !leader || view.word(t.at()).equals("joined")) {
      return List.of();
    }
    Actor host = object.members().get(0);
    Actor leading = Actor.party(host.start(), host.end(), host.countries(), Rank.LEADER, false);
    ActorList hosts = new ActorList(object.start(), object.end(), List.of(leading));
    return verbs.both(t, start, subject, hosts, status, 0.6, "verb-visit-seat");
  }
}
