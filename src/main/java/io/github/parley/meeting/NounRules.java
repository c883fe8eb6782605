package io.github.parley.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads meetings from nouns: 'a meeting between A and B', 'A's talks with B', 'during his meeting
 * with B', 'A held talks with B', 'US-Russia summit'.
 */
final class NounRules {

  static final Set<String> LIGHT_VERBS =
      WordList.of(
          """
          hold held holds holding have had has having host hosted hosts hosting attend attended
          attends attending join joined joins conduct conducted convene convened begin began
          begins started start starts opened open opens resumed resume concluded conclude finished
          wrapped ended completed participated took take takes part in up chaired staged arrived
          for continued lead led kicked off conducting beginning resuming launch launched got get
          enjoyed sat down joining engage engaged include includes included
          """);

  private static final Set<String> ADJUNCT =
      WordList.of(
          """
          during after following in at since before of on from for to about over amid by through
          """);

  /** 'a proposed meeting' is an idea, 'the proposed meeting' a plan. */
  private static final Set<String> PROPOSED = Set.of("proposed");

  private final SentenceView view;
  private final List<ActorList> lists;
  private final ClauseReader clause;
  private final OccasionRules occasions;
  private final Discourse discourse;
  private final NounDoubts doubts;

  /** What is given for a guest. */
  private static final Set<String> MEALS =
      Set.of("dinner", "lunch", "luncheon", "breakfast", "reception", "banquet");

  NounRules(SentenceView view, List<ActorList> lists, Discourse discourse) {
    this.view = view;
    this.lists = lists;
    this.clause = new ClauseReader(view, lists);
    this.occasions = new OccasionRules(view, lists, discourse);
    this.discourse = discourse;
    this.doubts = new NounDoubts(view);
  }

  List<Draft> read(Trigger t) {
    NounPhrase phrase = NounPhrase.of(view, lists, t.at()).withoutForum();
    boolean plural =
        view.word(t.at())
            .matches("meetings|conversations|calls|sessions|encounters|summits|discussions");
    List<ActorList> complements = complements(t);
    List<Actor> own = new ArrayList<>(phrase.compound());
    complements.forEach(c -> own.addAll(c.members()));
    if (complements.isEmpty() && ofAllowed(t)) {
      own.addAll(clause.jointBody(t.end()));
    }
    Governor governor = Governor.of(view, phrase.start(), t, LIGHT_VERBS);
    int to = complements.isEmpty() ? t.end() : complements.get(complements.size() - 1).end();
    Status status = status(t, phrase, governor, to);
    if (status == null || phrase.foreign()) {
      return List.of();
    }
    boolean named = own.stream().anyMatch(a -> a.person() && a.known());
    if (plural && doubts.generic(t, phrase, governor, named)) {
      return List.of();
    }
    String rule = "noun-" + (t.channel() == Channel.PHONE ? "call" : base(t));
    int from = Math.min(phrase.start(), governor.start());
    boolean set = !phrase.indefinite();
    boolean asked = !phrase.definite() && Question.asked(view);
    if (asked || doubts.brokenOff(to, own)) {
      return List.of();
    }
    if (doubts.hypothetical(phrase.start())
        || doubts.doubted(to, set)
        || doubts.supposed(t.end())
        || doubts.conditional(phrase, governor)) {
      return List.of();
    }
    if (phrase.possessor() != null) {
      List<Actor> parties = new ArrayList<>(phrase.possessor().members());
      return drafts(
          t,
          rule + "-of",
          parties,
          own,
          status,
          Math.min(from, phrase.possessor().start()),
          to,
          plural,
          phrase,
          0.8);
    }
    if (Discourse.parties(own).size() >= 2
        && (complements.isEmpty()
            || !view.word(complements.get(0).start() - 1).equals("with")
            || !phrase.compound().isEmpty())) {
      if (doubts.ongoing(t, governor, own)) {
        return List.of();
      }
      boolean states = own.stream().allMatch(a -> a.kind() == Actor.Kind.STATE);
      if (states && complements.isEmpty() && doubts.several(t, own)) {
        return List.of();
      }
      if (states && complements.isEmpty() && doubts.label(t, governor)) {
        return List.of();
      }
      List<Actor> parties = new ArrayList<>(own);
      ActorList host = hosting(governor);
      if (host != null) {
        parties.addAll(0, host.members());
      }
      return List.of(
          new Draft(
              view,
              t,
              rule + (complements.isEmpty() ? "-compound" : "-between"),
              from,
              to,
              parties,
              status,
              phrase.definite(),
              states ? 0.55 : 0.8));
    }
    ActorList subject =
        phrase.pronoun() ? pronounSubject(phrase, governor) : subject(governor, phrase);
    if (own.isEmpty()) {
      return occasions.read(t, phrase, governor, subject, status, rule);
    }
    if (subject == null && governor.kind() == Governor.Kind.CANCELLING) {
      subject = SubjectFinder.possessorBefore(view, lists, phrase.start());
    }
    if (subject == null) {
      List<Actor> known = discourse.lastMeetingOf(Discourse.parties(own));
      if (known != null && phrase.definite()) {
        return List.of(new Draft(view, t, rule + "-known", from, to, known, status, true, 0.6));
      }
      boolean among = t.channel() != Channel.PHONE && own.stream().allMatch(Actor::person);
      return among && Discourse.parties(own).size() >= 2
          ? List.of(new Draft(view, t, rule + "-with", from, to, own, status, false, 0.6))
          : List.of();
    }
    ActorList partner = new ActorList(phrase.start(), to, List.copyOf(own));
    subject = SubjectFinder.foreign(subject, lists, partner);
    return drafts(
        t,
        rule + "-with",
        subject.members(),
        own,
        status,
        Math.min(from, subject.start()),
        to,
        plural,
        phrase,
        0.8);
  }

  /** Whether the noun speaks of a meeting as known without naming parties: 'Thursday's talks'. */
  boolean echo(Trigger t) {
    NounPhrase phrase = NounPhrase.of(view, lists, t.at());
    boolean named = false;
    Governor governor = Governor.of(view, phrase.start(), t, LIGHT_VERBS);
    if (governor.kind() == Governor.Kind.LIGHT && phrase.possessor() == null) {
      ActorList subject = subject(governor, phrase);
      boolean anaphor =
          subject != null
              && subject.members().stream().allMatch(a -> a.kind() == Actor.Kind.ANAPHOR);
      if (anaphor && clause.complements(t.end(), true, false).isEmpty()) {
        return true;
      }
    }
    for (int i = phrase.start(); i < t.at(); i++) {
      named |=
          (view.capitalised(i) && i > 0 && view.time(i) == null)
              || Set.of("next", "upcoming", "forthcoming", "annual").contains(view.word(i));
    }
    return !named
        && phrase.possessor() == null
        && (phrase.definite() || phrase.pronoun())
        && !Set.of("of", "with", "between", "among").contains(view.word(t.end()));
  }

  /** The status that the words around a noun tell, or null. */
  Status statusOf(Trigger t) {
    NounPhrase phrase = NounPhrase.of(view, lists, t.at());
    return status(t, phrase, Governor.of(view, phrase.start(), t, LIGHT_VERBS), t.end());
  }

  private List<Draft> drafts(
      Trigger t,
      String rule,
      List<Actor> one,
      List<Actor> other,
      Status status,
      int from,
      int to,
      boolean plural,
      NounPhrase phrase,
      double weight) {
    List<Draft> out = new ArrayList<>();
    List<Actor> all = new ArrayList<>(one);
    all.addAll(other);
    Governor governor = Governor.of(view, phrase.start(), t, LIGHT_VERBS);
    boolean allusive = phrase.definite() && !governor.over(view);
    boolean partner = other.stream().anyMatch(Actor::person);
    if (!partner && doubts.ongoing(t, governor, other.isEmpty() ? all : other)) {
      return out;
    }
    if (other.isEmpty()) {
      if (Discourse.parties(one).size() >= 2) {
        out.add(new Draft(view, t, rule, from, to, one, status, allusive, weight));
      }
      return out;
    }
    boolean single = phrase.indefinite() && !plural;
    List<List<Actor>> groups =
        single ? List.of(other) : Splitter.split(view, other, t.channel() == Channel.PHONE, plural);
    for (List<Actor> group : groups) {
      List<Actor> parties = new ArrayList<>(one);
      parties.addAll(group);
      out.add(new Draft(view, t, rule, from, to, parties, status, allusive, weight));
    }
    return out;
  }

  private List<ActorList> complements(Trigger t) {
    boolean meal = MEALS.contains(view.word(t.at())) && view.word(t.end()).equals("for");
    ActorList guest = meal ? clause.at(t.end() + 1) : null;
    return guest == null
        ? clause.complements(t.end(), ofAllowed(t), t.channel() == Channel.PHONE)
        : List.of(guest);
  }

  private static String base(Trigger t) {
    return t.kind() == Trigger.Kind.TRIP ? "visit" : "meeting";
  }

  private boolean ofAllowed(Trigger t) {
    return Set.of(
            "meeting", "summit", "meetings", "gathering", "session", "talks", "round", "dinner")
        .contains(view.word(t.at()));
  }

  private Status status(Trigger t, NounPhrase phrase, Governor governor, int to) {
    boolean welcomed = view.word(phrase.start() - 1).equals("welcomes");
    if (!phrase.definite() && view.any(phrase.start(), t.at(), PROPOSED)) {
      return null;
    }
    if (welcomed || StatusReader.unreal(view, phrase.start(), t.at())) {
      return null;
    }
    Status modifier = StatusReader.ofModifiers(view, phrase.start(), t.at());
    boolean own = modifier == Status.PLANNED && governor.kind() == Governor.Kind.PREPOSITION;
    Status governed = own ? modifier : governor.status(view);
    if (governor.unreal()) {
      boolean set = phrase.definite() || governor.word().equals("way");
      return set ? modifier : null;
    }
    Status after = Governor.statusAfter(view, to);
    if (governed == Status.CANCELLED || modifier == Status.CANCELLED || after == Status.CANCELLED) {
      return Status.CANCELLED;
    }
    if (modifier != null) {
      return modifier;
    }
    if (phrase.pronoun() && after == null && governor.came(view)) {
      return Status.HELD;
    }
    return after != null && governor.kind() != Governor.Kind.LIGHT ? after : governed;
  }

  private ActorList hosting(Governor governor) {
    String verb = governor.word();
    if (!verb.startsWith("host") && !verb.equals("convened") && !verb.equals("chaired")) {
      return null;
    }
    ActorList subject =
        SubjectFinder.before(view, lists, StatusReader.groupStart(view, governor.verb()));
    return subject == null || subject.members().stream().noneMatch(Actor::person) ? null : subject;
  }

  private ActorList pronounSubject(NounPhrase phrase, Governor governor) {
    boolean singular = Set.of("his", "her").contains(view.word(phrase.start()));
    ActorList person = singular ? SubjectFinder.personBefore(view, lists, phrase.start()) : null;
    ActorList subject = person == null ? subject(governor, phrase) : person;
    if (subject != null) {
      return subject;
    }
    Actor known = discourse.subject();
    if (known == null || Set.of("our", "my", "your").contains(view.word(phrase.start()))) {
      known = discourse.speaker() == null ? known : discourse.speaker();
    }
    return known == null
        ? null
        : new ActorList(
            phrase.start(), phrase.start(), List.of(known.anaphor(phrase.start(), phrase.start())));
  }

  /** Whether an adjunct opens its clause: 'After talks with B, A left'. */
  private boolean fronted(Governor governor) {
    String before = view.word(governor.start() - 1);
    boolean first =
        lists.stream()
            .noneMatch(
                l -> l.end() <= governor.start() && l.members().stream().anyMatch(Actor::person));
    return first
        || !before.matches("\\p{L}+")
        || Set.of("that", "and", "but", "said", "when", "as", "while").contains(before)
        || view.time(governor.start() - 1) != null;
  }

  /** Whether an adjunct opens another main clause: 'X left, and in a meeting with Y, Z said'. */
  private boolean inserted(Governor governor, NounPhrase phrase) {
    return ADJUNCT.contains(view.word(governor.start()))
        && Set.of("and", "but").contains(view.word(governor.start() - 1))
        && phrase.possessor() == null;
  }

  /** The actors right behind the next comma, or null. */
  private ActorList behindComma(int from) {
    int comma = from;
    while (comma < view.length() && !view.word(comma).equals(",")) {
      comma++;
    }
    return clause.at(comma + 1);
  }

  private ActorList subject(Governor governor, NounPhrase phrase) {
    int position =
        governor.kind() == Governor.Kind.NONE || governor.verb() < 0
            ? governor.start()
            : StatusReader.groupStart(view, governor.verb());
    ActorList next = inserted(governor, phrase) ? behindComma(phrase.start()) : null;
    ActorList subject = next == null ? SubjectFinder.before(view, lists, position) : next;
    if (subject == null && ADJUNCT.contains(view.word(governor.start())) && fronted(governor)) {
      subject = SubjectFinder.afterFronted(view, lists, phrase.start());
    }
    if (subject == null && governor.start() == 0) {
      subject = SubjectFinder.afterFronted(view, lists, phrase.start());
    }
    if (subject == null && discourse.subject() != null && governor.kind() == Governor.Kind.LIGHT) {
      int at = phrase.start();
      subject = new ActorList(at, at, List.of(discourse.subject().anaphor(at, at)));
    }
    return subject;
  }
}
