package io.github.parley.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The clause of a verb of meeting: its subject, its voice, and what is made of its actors. */
final class VerbClause {

  /** What somebody has who is to meet, or will not. */
  private static final Set<String> RESOLVES =
      Set.of("decision", "refusal", "plan", "plans", "agreement", "intention", "choice");

  private final SentenceView view;
  private final List<ActorList> lists;
  private final ClauseReader clause;
  private final Discourse discourse;

  VerbClause(SentenceView view, List<ActorList> lists, Discourse discourse) {
    this.view = view;
    this.lists = lists;
    this.clause = new ClauseReader(view, lists);
    this.discourse = discourse;
  }

  boolean possessor(ActorList list) {
    return view.word(list.end()).equals("'s") || view.word(list.end()).equals("'");
  }

  /** Whether a form of 'be' stands right before a participle, adverbs aside. */
  boolean passive(int start, int verb) {
    int i = verb - 1;
    while (i > start && (Words.ADVERBS.contains(view.word(i)) || view.time(i) != null)) {
      i--;
    }
    return i >= start
        && Set.of("was", "were", "been", "be", "being", "is", "are").contains(view.word(i))
        && !view.word(verb).endsWith("ing");
  }

  /**
   * 'met NATO's standards', 'met EU troops', 'received the Doe vaccine': no party but its thing.
   */
  boolean thing(ActorList object) {
    int end = object.end();
    boolean noun = view.tag(end).equals("NOUN") && view.time(end) == null && !view.verb(end);
    boolean state = object.members().stream().allMatch(a -> a.kind() == Actor.Kind.STATE);
    return (possessor(object) && !apposed(object) && clause.at(end + 1) == null)
        || (noun && (state || view.word(object.start() - 1).equals("the")))
        || view.word(end).equals("&");
  }

  /** 'met A, the leader of B's largest party': what B has is part of A's office. */
  private boolean apposed(ActorList object) {
    Actor last = object.members().get(object.members().size() - 1);
    return last.kind() == Actor.Kind.PERSON && view.country(last.end() - 1) != null;
  }

  /** States that 'meet' without a word on who or when do so in war, trade or sport. */
  boolean faceless(ActorList list) {
    return list != null
        && view.times().isEmpty()
        && list.members().stream().allMatch(a -> a.kind() == Actor.Kind.STATE);
  }

  /** 'B criticised A's decision not to meet C': A; or null. */
  private ActorList owner(int verb) {
    for (int i = verb - 1; i >= Math.max(1, verb - 5); i--) {
      if (RESOLVES.contains(view.word(i)) && view.word(i - 1).equals("'s")) {
        ActorList owner = SubjectFinder.possessorBefore(view, lists, i - 1);
        return owner != null && owner.end() == i - 1 ? owner : null;
      }
    }
    return null;
  }

  /** The subject; a gerund or a fronted phrase takes that of the main clause. */
  ActorList subject(Trigger t, int start) {
    ActorList owner = owner(t.at());
    ActorList subject = owner == null ? SubjectFinder.before(view, lists, start) : owner;
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
      Actor anaphor = known.anaphor(start, start);
      return new ActorList(start, start, List.of(anaphor));
    }
    return null;
  }

  /** Cuts off a last member that is the subject of the next clause: 'met X and Y said'. */
  ActorList cut(ActorList list) {
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

  List<Draft> joint(Trigger t, int start, ActorList subject, Status status, double weight) {
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

  List<Draft> both(
      Trigger t,
      int start,
      ActorList found,
      ActorList object,
      Status status,
      double weight,
      String rule) {
    ActorList subject = SubjectFinder.foreign(found, lists, object);
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
