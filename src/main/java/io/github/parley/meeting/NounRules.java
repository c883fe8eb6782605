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

  private static final Set<String> PLURALS =
      WordList.of("meetings conversations calls sessions encounters summits discussions");

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

  /**
   * A noun of meeting with what its phrase names.
   *
   * @param complements the partners behind it
   * @param own those, and the parties before the noun
   * @param status what the words around it tell, or null
   * @param rule the first part of the rule's name
   * @param plural whether several meetings are spoken of
   */
  private record Noun(
      Trigger trigger,
      NounPhrase phrase,
      Governor governor,
      List<ActorList> complements,
      List<Actor> own,
      Status status,
      String rule,
      boolean plural) {

    int from() {
      return Math.min(phrase.start(), governor.start());
    }

    int to() {
      return endOf(trigger, complements);
    }

    private static int endOf(Trigger trigger, List<ActorList> complements) {
      return complements.isEmpty() ? trigger.end() : complements.get(complements.size() - 1).end();
    }
  }

  List<Draft> read(Trigger t) {
    Noun noun = noun(t);
    NounPhrase phrase = noun.phrase();
    if (noun.status() == null || phrase.foreign() || doubtful(noun)) {
      return List.of();
    }
    if (phrase.possessor() != null) {
      int from = Math.min(noun.from(), phrase.possessor().start());
      return drafts(noun, "-of", phrase.possessor().members(), from);
    }
    boolean between =
        Discourse.parties(noun.own()).size() >= 2
            && (noun.complements().isEmpty()
                || !view.word(noun.complements().get(0).start() - 1).equals("with")
                || !phrase.compound().isEmpty());
    return between ? between(noun) : with(noun);
  }

  private Noun noun(Trigger t) {
    NounPhrase phrase = NounPhrase.of(view, lists, t.at()).withoutForum();
    List<ActorList> complements = complements(t);
    List<Actor> own = new ArrayList<>(phrase.compound());
    complements.forEach(c -> own.addAll(c.members()));
    if (complements.isEmpty() && ofAllowed(t)) {
      own.addAll(clause.jointBody(t.end()));
    }
    Governor governor = Governor.of(view, phrase.start(), t, LIGHT_VERBS);
    Status status = status(t, phrase, governor, Noun.endOf(t, complements));
    String rule = "noun-" + (t.channel() == Channel.PHONE ? "call" : base(t));
    boolean plural = PLURALS.contains(view.word(t.at()));
    return new Noun(t, phrase, governor, complements, own, status, rule, plural);
  }

  /** Whether no real or no particular meeting is spoken of. */
  private boolean doubtful(Noun noun) {
    NounPhrase phrase = noun.phrase();
    boolean named = noun.own().stream().anyMatch(a -> a.person() && a.known());
    boolean generic =
        noun.plural()
            && !(named && discussed(noun))
            && doubts.generic(noun.trigger(), phrase, noun.governor(), named);
    return generic
        || (!phrase.definite() && Question.asked(view))
        || doubts.brokenOff(noun.to(), noun.own())
        || doubts.hypothetical(phrase.start())
        || doubts.doubted(noun.to(), !phrase.indefinite())
        || doubts.supposed(noun.trigger().end())
        || doubts.conditional(phrase, noun.governor());
  }

  /** 'discussions between A and B': talks at one time, where 'meetings' may be any. */
  private boolean discussed(Noun noun) {
    return view.word(noun.trigger().at()).equals("discussions")
        && view.word(noun.trigger().end()).equals("between");
  }

  /** 'a meeting between A and B', 'the A-B summit', and who hosts it. */
  private List<Draft> between(Noun noun) {
    Trigger t = noun.trigger();
    List<Actor> own = noun.own();
    boolean bare = noun.complements().isEmpty();
    boolean states = own.stream().allMatch(a -> a.kind() == Actor.Kind.STATE);
    boolean named = states && bare && (doubts.several(t, own) || doubts.label(t, noun.governor()));
    if (named || doubts.ongoing(t, noun.governor(), own)) {
      return List.of();
    }
    List<Actor> parties = new ArrayList<>(own);
    ActorList host = hosting(noun.governor());
    if (host != null) {
      parties.addAll(0, host.members());
    }
    return List.of(
        new Draft(
            view,
            t,
            noun.rule() + (bare ? "-compound" : "-between"),
            noun.from(),
            noun.to(),
            parties,
            noun.status(),
            noun.phrase().definite(),
            states ? 0.55 : 0.8));
  }

  /** 'A held talks with B', 'his meeting with B': with the subject of the clause. */
  private List<Draft> with(Noun noun) {
    NounPhrase phrase = noun.phrase();
    Governor governor = noun.governor();
    ActorList subject =
        phrase.pronoun() ? pronounSubject(phrase, governor) : subject(governor, phrase);
    if (noun.own().isEmpty()) {
      return occasions.read(noun.trigger(), phrase, governor, subject, noun.status(), noun.rule());
    }
    if (subject == null && governor.kind() == Governor.Kind.CANCELLING) {
      subject = SubjectFinder.possessorBefore(view, lists, phrase.start());
    }
    if (subject == null) {
      return withoutSubject(noun);
    }
    ActorList partner = new ActorList(phrase.start(), noun.to(), List.copyOf(noun.own()));
    subject = SubjectFinder.foreign(subject, lists, partner);
    int from = Math.min(noun.from(), subject.start());
    return drafts(noun, "-with", subject.members(), from);
  }

  /** 'the talks with B' known from before, 'the meeting with A and B' told by a third. */
  private List<Draft> withoutSubject(Noun noun) {
    List<Actor> own = noun.own();
    List<Actor> known = discourse.lastMeetingOf(Discourse.parties(own));
    boolean again = known != null && noun.phrase().definite();
    boolean among =
        noun.trigger().channel() != Channel.PHONE
            && own.stream().allMatch(Actor::person)
            && Discourse.parties(own).size() >= 2;
    if (!again && !among) {
      return List.of();
    }
    return List.of(
        new Draft(
            view,
            noun.trigger(),
            noun.rule() + (again ? "-known" : "-with"),
            noun.from(),
            noun.to(),
            again ? known : own,
            noun.status(),
            again,
            0.6));
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

  /** One draft for every meeting of some actors with those whom the noun's phrase names. */
  private List<Draft> drafts(Noun noun, String suffix, List<Actor> one, int from) {
    Trigger t = noun.trigger();
    List<Actor> other = noun.own();
    List<Actor> all = new ArrayList<>(one);
    all.addAll(other);
    boolean partner = other.stream().anyMatch(Actor::person);
    if (!partner && doubts.ongoing(t, noun.governor(), other.isEmpty() ? all : other)) {
      return List.of();
    }
    boolean allusive = noun.phrase().definite() && !noun.governor().over(view);
    String rule = noun.rule() + suffix;
    List<Draft> out = new ArrayList<>();
    if (other.isEmpty()) {
      if (Discourse.parties(one).size() >= 2) {
        out.add(new Draft(view, t, rule, from, noun.to(), one, noun.status(), allusive, 0.8));
      }
      return out;
    }
    boolean single = noun.phrase().indefinite() && !noun.plural();
    boolean phone = t.channel() == Channel.PHONE;
    List<List<Actor>> groups =
        single ? List.of(other) : Splitter.split(view, other, phone, noun.plural());
    for (List<Actor> group : groups) {
      List<Actor> parties = new ArrayList<>(one);
      parties.addAll(group);
      out.add(new Draft(view, t, rule, from, noun.to(), parties, noun.status(), allusive, 0.8));
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
