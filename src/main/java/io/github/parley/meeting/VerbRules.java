package io.github.parley.meeting;

import java.util.List;
import java.util.Set;

/** Reads meetings from verbs: 'A met B', 'was received by B', 'A and B spoke by phone'. */
final class VerbRules {

  /** How far behind the verb the receiver of a gift may stand, in tokens. */
  private static final int GIFT = 10;

  private static final Set<String> WITH = Set.of("with");
  private static final Set<String> WITH_TO = Set.of("with", "to");
  private static final Set<String> OCCASION =
      Set.of("during", "after", "before", "following", "ahead", "since");

  /** Words that may follow a verb without an object. */
  private static final Set<String> BEHIND_INTRANSITIVE =
      WordList.of(
          """
          and but face one behind who where when as ahead amid following again
          """);

  private final SentenceView view;
  private final List<ActorList> lists;
  private final ClauseReader clause;
  private final VerbClause verbs;
  private final HostRules hosts;
  private final AttendRules attendance;

  VerbRules(SentenceView view, List<ActorList> lists, Discourse discourse) {
    this.view = view;
    this.lists = lists;
    this.clause = new ClauseReader(view, lists);
    this.verbs = new VerbClause(view, lists, discourse);
    this.hosts = new HostRules(view, clause, verbs);
    this.attendance = new AttendRules(view, verbs);
  }

  /** The meetings that a verb tells; empty when it tells none. */
  List<Draft> read(Trigger trigger) {
    int start = StatusReader.groupStart(view, trigger.at());
    Status status = StatusReader.ofVerb(view, trigger.at());
    if (status == null || Question.asked(view)) {
      return List.of();
    }
    return switch (trigger.kind()) {
      case MEET -> meet(trigger, start, status);
      case SPEAK -> speak(trigger, start, status);
      case DISCUSS -> discuss(trigger, start, status);
      case HOST -> {
        List<Draft> guests = hosts.host(trigger, start, status);
        yield guests.isEmpty() ? attendance.host(trigger, start, status) : guests;
      }
      case CALL -> hosts.call(trigger, start, status);
      case VISIT -> hosts.visit(trigger, start, status);
      case PRESENT -> present(trigger, start, status);
      case ATTEND -> attendance.attend(trigger, start, status);
      default -> List.of();
    };
  }

  /** 'Today we discussed …', 'they met on Friday': speaks of a meeting of known parties. */
  boolean echo(Trigger t, Set<String> parties) {
    int start = StatusReader.groupStart(view, t.at());
    boolean encounter =
        t.kind() == Trigger.Kind.MEET
            || t.kind() == Trigger.Kind.SPEAK
            || t.kind() == Trigger.Kind.DISCUSS;
    if (!encounter || StatusReader.ofVerb(view, t.at()) != Status.HELD) {
      return false;
    }
    ActorList subject = SubjectFinder.before(view, lists, start);
    return subject != null
        && start - subject.end() <= 1
        && subject.members().stream().allMatch(a -> a.kind() == Actor.Kind.ANAPHOR)
        && parties.containsAll(subject.countries())
        && clause.object(t.end(), WITH_TO, false) == null;
  }

  private List<Draft> meet(Trigger t, int start, Status status) {
    ActorList object = verbs.cut(clause.object(t.end(), WITH, true));
    ActorList subject = verbs.subject(t, start);
    boolean ofMeeting =
        view.word(start - 1).equals("of")
            && view.word(t.at()).endsWith("ing")
            && !view.word(start - 2).equals("ahead");
    if (ofMeeting || verbs.passive(start, t.at())) {
      return List.of();
    }
    boolean crowd =
        (view.word(t.at()).startsWith("gather") || view.word(t.at() + 1).equals("together"))
            && (subject == null
                || start - subject.end() > 1
                || subject.members().stream().anyMatch(a -> a.kind() == Actor.Kind.STATE));
    if (crowd) {
      return List.of();
    }
    if (object == null) {
      return intransitive(t.end()) && !firstTime(start)
          ? verbs.joint(t, start, subject, status, 0.8)
          : List.of();
    }
    if (verbs.thing(object) || (verbs.faceless(subject) && verbs.faceless(object))) {
      return List.of();
    }
    return verbs.both(t, start, subject, object, status, 0.9, t.kind().rule());
  }

  /** Whether no object follows: 'met in Vienna', but not 'meet the criteria'. */
  private boolean intransitive(int end) {
    int i = end;
    while (i < view.length() && (view.time(i) != null || Words.ADVERBS.contains(view.word(i)))) {
      i++;
    }
    String word = view.word(i);
    return !word.matches("[\\p{L}\\d].*")
        || Words.PREPOSITIONS.contains(word)
        || BEHIND_INTRANSITIVE.contains(word)
        || view.verb(i);
  }

  /** 'the first time that they have met' speaks of another telling. */
  private boolean firstTime(int start) {
    for (int i = Math.max(0, start - 8); i < start; i++) {
      if (view.word(i).equals("time") && view.word(i - 1).equals("first")) {
        return true;
      }
    }
    return false;
  }

  private List<Draft> speak(Trigger t, int start, Status status) {
    ActorList object = verbs.cut(clause.object(t.end(), WITH_TO, false));
    if (object != null && occasion(t.end(), object.start())) {
      return List.of();
    }
    ActorList subject = verbs.subject(t, start);
    if (object == null) {
      String word = view.word(t.at());
      boolean finite = word.equals("spoke") || word.equals("talked") || word.equals("conferred");
      return finite ? verbs.joint(t, start, subject, status, 0.6) : List.of();
    }
    boolean persons = object.members().stream().anyMatch(a -> a.kind() != Actor.Kind.STATE);
    if (!persons) {
      return List.of();
    }
    return verbs.both(t, start, subject, object, status, 0.85, t.kind().rule());
  }

  /** 'spoke during a conference with X': the partner is that of the occasion. */
  private boolean occasion(int from, int to) {
    for (int i = from; i < to; i++) {
      if (view.time(i) == null && OCCASION.contains(view.word(i))) {
        return true;
      }
    }
    return false;
  }

  private List<Draft> discuss(Trigger t, int start, Status status) {
    if (verbs.passive(start, t.at())) {
      return List.of();
    }
    ActorList object = verbs.cut(clause.partner(t.end()));
    ActorList subject = verbs.subject(t, start);
    if (object == null) {
      boolean persons =
          subject != null && subject.members().stream().allMatch(a -> a.kind() != Actor.Kind.STATE);
      boolean gerund = view.word(t.at()).endsWith("ing");
      if (view.word(t.at() - 1).equals("to") && metBefore(t.at())) {
        return List.of();
      }
      return persons && !gerund ? verbs.joint(t, start, subject, status, 0.6) : List.of();
    }
    return verbs.both(t, start, subject, object, status, 0.6, t.kind().rule());
  }

  /** 'presented the order to B', 'presented his credentials to B': handed over in person. */
  private List<Draft> present(Trigger t, int start, Status status) {
    ActorList object = null;
    for (int i = t.end(); object == null && i < Math.min(view.length(), t.end() + GIFT); i++) {
      if (view.word(i).equals("to")) {
        object = clause.at(i + 1);
      } else if (view.verb(i) || view.word(i).equals(",") || view.word(i).equals("and")) {
        return List.of();
      }
    }
    ActorList subject = object == null ? null : verbs.subject(t, start);
    boolean persons =
        subject != null
            && !verbs.possessor(object)
            && subject.members().stream().allMatch(Actor::person)
            && object.members().stream().allMatch(a -> a.person() && a.rank() == Rank.LEADER);
    return persons && !verbs.passive(start, t.at())
        ? verbs.both(t, start, subject, object, status, 0.6, t.kind().rule())
        : List.of();
  }

  /**
   * Whether the discussion is the purpose of a meeting that the sentence tells: 'met to discuss'.
   */
  private boolean metBefore(int at) {
    for (int i = 0; i < at; i++) {
      if (Set.of("met", "meet", "meets", "meeting", "talks", "summit", "call")
          .contains(view.word(i))) {
        return true;
      }
    }
    return false;
  }
}
