package io.github.parley.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads meetings from verbs: 'A met B', 'was received by B', 'A and B spoke by phone'. */
final class VerbRules {

  private static final Set<String> NONE = Set.of();
  private static final Set<String> WITH = Set.of("with");
  private static final Set<String> WITH_TO = Set.of("with", "to");
  private static final Set<String> BY = Set.of("by");
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
  private final Discourse discourse;

  VerbRules(SentenceView view, List<ActorList> lists, Discourse discourse) {
    this.view = view;
    this.lists = lists;
    this.clause = new ClauseReader(view, lists);
    this.discourse = discourse;
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
      case HOST -> host(trigger, start, status);
      case CALL -> call(trigger, start, status);
      case VISIT -> visit(trigger, start, status);
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
    ActorList object = cut(clause.object(t.end(), WITH, true));
    ActorList subject = subject(t, start);
    boolean ofMeeting = view.word(start - 1).equals("of") && view.word(t.at()).endsWith("ing");
    if (ofMeeting || passive(start, t.at())) {
      return List.of();
    }
    if (object == null) {
      return intransitive(t.end()) && !firstTime(start)
          ? joint(t, start, subject, status, 0.8)
          : List.of();
    }
    if (thing(object) || (faceless(subject) && faceless(object))) {
      return List.of();
    }
    return both(t, start, subject, object, status, 0.9, t.kind().rule());
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
    ActorList object = cut(clause.object(t.end(), WITH_TO, false));
    if (object != null && occasion(t.end(), object.start())) {
      return List.of();
    }
    ActorList subject = subject(t, start);
    if (object == null) {
      String word = view.word(t.at());
      boolean finite = word.equals("spoke") || word.equals("talked") || word.equals("conferred");
      return finite ? joint(t, start, subject, status, 0.6) : List.of();
    }
    boolean persons = object.members().stream().anyMatch(a -> a.kind() != Actor.Kind.STATE);
    if (!persons) {
      return List.of();
    }
    return both(t, start, subject, object, status, 0.85, t.kind().rule());
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
    if (passive(start, t.at())) {
      return List.of();
    }
    ActorList object = cut(clause.partner(t.end()));
    ActorList subject = subject(t, start);
    if (object == null) {
      boolean persons =
          subject != null && subject.members().stream().allMatch(a -> a.kind() != Actor.Kind.STATE);
      boolean gerund = view.word(t.at()).endsWith("ing");
      if (view.word(t.at() - 1).equals("to") && metBefore(t.at())) {
        return List.of();
      }
      return persons && !gerund ? joint(t, start, subject, status, 0.6) : List.of();
    }
    return both(t, start, subject, object, status, 0.6, t.kind().rule());
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

  private List<Draft> host(Trigger t, int start, Status status) {
    if (passive(start, t.at())) {
      ActorList agent = clause.object(t.end(), BY, false);
      ActorList guest = subject(t, start);
      boolean apart = guest == null || start - guest.end() > 3;
      return agent == null || apart
          ? List.of()
          : both(t, start, guest, agent, status, 0.8, "verb-host-passive");
    }
    ActorList guest = cut(clause.object(t.end(), NONE, true));
    if (guest == null) {
      guest = hostedInPlace(t);
    }
    if (guest == null
        || possessor(guest)
        || thing(guest)
        || guest.members().stream().allMatch(a -> a.kind() == Actor.Kind.STATE)) {
      return List.of();
    }
    return both(t, start, subject(t, start), guest, status, 0.8, t.kind().rule());
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

  private List<Draft> call(Trigger t, int start, Status status) {
    ActorList object = cut(clause.object(t.end(), NONE, true));
    if (object == null || possessor(object) || !object.members().get(0).person()) {
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
    return both(t, start, subject(t, start), object, status, 0.6, t.kind().rule());
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

  private List<Draft> visit(Trigger t, int start, Status status) {
    ActorList object = cut(clause.object(t.end(), NONE, true));
    if (object == null || possessor(object)) {
      return List.of();
    }
    if (object.members().stream().noneMatch(Actor::person)) {
      return seat(t, start, object, status);
    }
    if (view.word(t.at()).equals("joined")) {
      boolean purpose = false;
      for (int i = object.end(); i < Math.min(view.length(), object.end() + 6); i++) {
        purpose |=
            Set.of("talks", "meeting", "dinner", "lunch", "call", "summit").contains(view.word(i));
      }
      if (!purpose) {
        return List.of();
      }
    }
    return both(t, start, subject(t, start), object, status, 0.6, t.kind().rule());
  }

  /** A head of state or government who visits a seat of government meets whoever holds it. */
  private List<Draft> seat(Trigger t, int start, ActorList object, Status status) {
    ActorList subject = subject(t, start);
    boolean seat = PlaceNames.seat(view, object.start(), object.end());
    boolean leader =
        subject != null && subject.members().stream().allMatch(a -> a.rank() == Rank.LEADER);
    if (!seat || !leader || view.word(t.at()).equals("joined")) {
      return List.of();
    }
    Actor host = object.members().get(0);
    Actor leading =
        new Actor(
            host.start(),
            host.end(),
            Actor.Kind.STATE,
            host.countries(),
            List.of(),
            Rank.LEADER,
            false);
    ActorList hosts = new ActorList(object.start(), object.end(), List.of(leading));
    return both(t, start, subject, hosts, status, 0.6, "verb-visit-seat");
  }

  /**
   * 'met NATO's standards', 'met EU troops', 'received the Doe vaccine': no party but its thing.
   */
  private boolean thing(ActorList object) {
    int end = object.end();
    boolean noun = view.tag(end).equals("NOUN") && view.time(end) == null && !view.verb(end);
    boolean state = object.members().stream().allMatch(a -> a.kind() == Actor.Kind.STATE);
    return (possessor(object) && clause.at(end + 1) == null)
        || (noun && (state || view.word(object.start() - 1).equals("the")))
        || view.word(end).equals("&");
  }

  /** States that 'meet' without a word on who or when do so in war, trade or sport. */
  private boolean faceless(ActorList list) {
    return list != null
        && view.times().isEmpty()
        && list.members().stream().allMatch(a -> a.kind() == Actor.Kind.STATE);
  }

  private boolean possessor(ActorList list) {
    return view.word(list.end()).equals("'s") || view.word(list.end()).equals("'");
  }

  /** Whether a form of 'be' stands right before a participle, adverbs aside. */
  private boolean passive(int start, int verb) {
    int i = verb - 1;
    while (i > start && (Words.ADVERBS.contains(view.word(i)) || view.time(i) != null)) {
      i--;
    }
    return i >= start
        && Set.of("was", "were", "been", "be", "being", "is", "are").contains(view.word(i))
        && !view.word(verb).endsWith("ing");
  }

  /** The subject; a gerund or a fronted phrase takes that of the main clause. */
  private ActorList subject(Trigger t, int start) {
    ActorList subject = SubjectFinder.before(view, lists, start);
    if (subject != null) {
      return subject;
    }
    boolean gerund = view.word(t.at()).endsWith("ing");
    if (gerund) {
      ActorList main = SubjectFinder.afterFronted(view, lists, t.end());
      if (main != null) {
        return main;
      }
    }
    Actor known = discourse.subject();
    boolean bare = start == 0 || Set.of("\"", "“").contains(view.word(start - 1));
    if (known != null && (gerund || bare || view.word(start - 1).equals("also"))) {
      Actor anaphor = ActorFinder.anaphorOf(known, start, start);
      return new ActorList(start, start, List.of(anaphor));
    }
    return null;
  }

  /** Cuts off a last member that is the subject of the next clause: 'met X and Y said'. */
  private ActorList cut(ActorList list) {
    if (list == null || list.members().size() < 2) {
      return list;
    }
    boolean clauseFollows =
        view.verb(list.end())
            && !view.word(list.end()).endsWith("ing")
            && !view.word(list.end()).equals("'s");
    if (!clauseFollows) {
      return list;
    }
    List<Actor> rest = list.members().subList(0, list.members().size() - 1);
    return new ActorList(list.start(), rest.get(rest.size() - 1).end(), rest);
  }

  private List<Draft> joint(Trigger t, int start, ActorList subject, Status status, double weight) {
    if (subject == null || subject.countries().size() < 2) {
      return List.of();
    }
    boolean faceless =
        t.kind() != Trigger.Kind.MEET
            && subject.members().stream()
                .allMatch(a -> a.kind() == Actor.Kind.ANAPHOR && a.people().isEmpty());
    if (faceless) {
      return List.of();
    }
    boolean stateOnly = subject.members().stream().allMatch(a -> a.kind() == Actor.Kind.STATE);
    return List.of(
        new Draft(
            view,
            t,
            t.kind().rule() + "-joint",
            Math.min(subject.start(), start),
            t.end(),
            subject.members(),
            status,
            false,
            stateOnly ? weight * 0.6 : weight));
  }

  private List<Draft> both(
      Trigger t,
      int start,
      ActorList subject,
      ActorList object,
      Status status,
      double weight,
      String rule) {
    if (subject == null) {
      return List.of();
    }
    int from = Math.min(start, Math.min(subject.start(), object.start()));
    int to = Math.max(t.end(), object.end());
    List<Draft> drafts = new ArrayList<>();
    boolean phone = t.kind() == Trigger.Kind.SPEAK || t.kind() == Trigger.Kind.CALL;
    for (List<Actor> counterpart : Splitter.split(view, object.members(), phone, false)) {
      List<Actor> parties = new ArrayList<>(subject.members());
      parties.addAll(counterpart);
      drafts.add(new Draft(view, t, rule, from, to, parties, status, false, weight));
    }
    return drafts;
  }
}
