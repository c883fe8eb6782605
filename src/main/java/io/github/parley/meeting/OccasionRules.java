package io.github.parley.meeting;

import io.github.parley.article.PassageKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads meetings from nouns that name no partner: the parties are those of the clause around them.
 * 'A and B held talks', 'A told B in a phone call', 'A and B agreed on it after talks', 'during
 * their talks', 'Remarks by A and B before meeting'.
 */
final class OccasionRules {

  /** How far before an occasion its clause may begin, in tokens. */
  private static final int REACH = 25;

  /** How far a person addressed may stand behind the subject, in tokens. */
  private static final int ADDRESSED = 7;

  private static final Set<String> WITHIN = Set.of("in", "during", "at", "by", "over", "on");

  private static final Set<String> BEHIND =
      Set.of("after", "following", "in", "during", "at", "through", "before", "ahead of");

  /** Before 'their talks' at the head of a sentence whose subject they mean. */
  private static final Set<String> OPENING =
      Set.of("in", "during", "at", "after", "following", "before");

  /** What parties do together at the end of talks. */
  private static final Set<String> OUTCOMES =
      WordList.of(
          """
          talk talks shake shook walk pose posed attend attended sit stand listen arrive smile speak
          gesture embrace hug greet met agree agreed agrees reach reached reaches sign signed signs fail failed fails strike
          struck pledged vowed decided clinched finalized concluded settled resolved sealed ended issued
          released declared announced unveiled launched adopted endorsed reaffirmed exchanged
          """);

  private static final Set<String> ATTENDING =
      Set.of("joining", "attending", "participating", "taking", "participants", "participant");

  private static final Set<String> INTRODUCING =
      Set.of("were", "was", "are", "is", "include", "included", "includes", "including");

  private final SentenceView view;
  private final List<ActorList> lists;
  private final Discourse discourse;

  OccasionRules(SentenceView view, List<ActorList> lists, Discourse discourse) {
    this.view = view;
    this.lists = lists;
    this.discourse = discourse;
  }

  List<Draft> read(
      Trigger t,
      NounPhrase phrase,
      Governor governor,
      ActorList subject,
      Status status,
      String rule) {
    boolean light =
        governor.kind() == Governor.Kind.LIGHT
            && subject != null
            && subject.countries().size() >= 2
            && !phrase.pronoun()
            && !pursued(t, governor);
    if (light) {
      int from = Math.min(governor.start(), subject.start());
      return drafts(t, rule + "-joint", from, subject.members(), status, 0.7);
    }
    ActorList headline = headline(t);
    if (headline != null) {
      Status told = remarks() ? Status.HELD : status;
      return drafts(t, rule + "-headline", headline.start(), headline.members(), told, 0.8);
    }
    if (phrase.pronoun() && Set.of("their", "our").contains(view.word(phrase.start()))) {
      return theirs(t, rule, phrase, status);
    }
    ActorList attending = attending(t);
    if (attending != null) {
      int from = Math.min(attending.start(), phrase.start());
      return drafts(t, rule + "-attended", from, attending.members(), status, 0.7);
    }
    List<Actor> thanked = thanked(phrase, governor);
    if (!thanked.isEmpty()) {
      int from = thanked.get(0).start();
      return drafts(t, rule + "-told", from, thanked, Status.HELD, 0.7);
    }
    boolean dated = view.time(phrase.start()) != null;
    if ((phrase.definite() && !dated) || named(t) || governor.kind() != Governor.Kind.PREPOSITION) {
      return List.of();
    }
    List<Actor> addressed = addressed(phrase, governor);
    if (!addressed.isEmpty()) {
      int from = addressed.get(0).start();
      return drafts(t, rule + "-told", Math.min(from, phrase.start()), addressed, status, 0.7);
    }
    ActorList joint = outcome(t, phrase, governor);
    return joint == null
        ? List.of()
        : drafts(
            t,
            rule + "-outcome",
            Math.min(joint.start(), phrase.start()),
            joint.members(),
            status,
            0.6);
  }

  private List<Draft> drafts(
      Trigger t, String rule, int from, List<Actor> parties, Status status, double weight) {
    return List.of(new Draft(view, t, rule, from, t.end(), parties, status, false, weight));
  }

  /** 'agreed to engage in discussions', at no time and no place: what parties go on doing. */
  private boolean pursued(Trigger t, Governor governor) {
    Draft bare = new Draft(view, t, "", t.at(), t.end(), List.of(), Status.HELD, false, 0);
    return governor.word().startsWith("engag")
        && view.times().isEmpty()
        && PlaceReader.of(bare) == null;
  }

  /** 'Remarks by President A and Prime Minister B Before Bilateral Meeting' as a headline. */
  private ActorList headline(Trigger t) {
    if (view.part().passage().kind() != PassageKind.TITLE) {
      return null;
    }
    for (ActorList list : lists) {
      boolean persons = list.members().stream().allMatch(Actor::person);
      if (list.end() <= t.at() && persons && list.countries().size() >= 2) {
        return list;
      }
    }
    return null;
  }

  /** Whether the headline stands over what was said there, before or after. */
  private boolean remarks() {
    return Set.of("remarks", "statements", "readout").contains(view.word(0));
  }

  /**
   * 'as he told B during their talks': the two persons of the sentence, else of the text before.
   */
  private List<Draft> theirs(Trigger t, String rule, NounPhrase phrase, Status status) {
    List<Actor> persons = new ArrayList<>();
    for (ActorList list : lists) {
      list.members().stream()
          .filter(a -> a.known() && a.kind() != Actor.Kind.STATE && a.end() <= phrase.start())
          .forEach(persons::add);
    }
    ActorList joint =
        persons.isEmpty() && phrase.start() == 1 && OPENING.contains(view.word(0))
            ? SubjectFinder.afterFronted(view, lists, phrase.start())
            : null;
    if (joint != null && joint.countries().size() >= 2) {
      persons.addAll(joint.members()); // 'In their first meeting, A and B agreed'
    }
    List<Actor> pair =
        Discourse.parties(persons).size() == 2 ? persons : discourse.lastMeetingPair();
    return pair.isEmpty()
        ? List.of()
        : List.of(
            new Draft(view, t, rule + "-their", phrase.start(), t.end(), pair, status, true, 0.6));
  }

  /** 'Taking part in the meeting were A, B and C', 'Participants in the summit include A and B'. */
  private ActorList attending(Trigger t) {
    boolean cue = false;
    for (int i = 0; i < t.at(); i++) {
      cue |= ATTENDING.contains(view.word(i));
    }
    int be = t.end();
    while (cue && be < t.end() + 6 && !INTRODUCING.contains(view.word(be))) {
      be++;
    }
    if (!cue || !INTRODUCING.contains(view.word(be))) {
      return null;
    }
    List<Actor> all = new ArrayList<>();
    for (ActorList list : lists) {
      boolean guest = list.start() > be || view.word(list.start() - 1).equals("joining");
      if (guest && list.members().stream().allMatch(Actor::known)) {
        all.addAll(list.members());
      }
    }
    return Discourse.parties(all).size() < 2
        ? null
        : new ActorList(all.get(0).start(), all.get(all.size() - 1).end(), all);
  }

  /** Whether the words behind the noun name a partner, known or not. */
  private boolean named(Trigger t) {
    for (int i = t.end(); i < Math.min(view.length(), t.end() + 8); i++) {
      String word = view.word(i);
      if (Set.of("with", "between", "among", "of", "to", "from").contains(word)) {
        return true;
      }
      if (word.equals(",") || word.equals(".") || view.verb(i)) {
        return false;
      }
    }
    return false;
  }

  /** 'A told B in a phone call that', 'In a phone call, A assured B': A and B; or none. */
  private List<Actor> addressed(NounPhrase phrase, Governor governor) {
    boolean told = phrase.indefinite() || phrase.definite();
    if (!WITHIN.contains(governor.word()) || !told) {
      return List.of();
    }
    boolean fronted = governor.start() <= 1;
    for (int k = 0; k + 1 < lists.size(); k++) {
      ActorList subject = lists.get(k);
      ActorList object = lists.get(k + 1);
      boolean within =
          fronted
              ? subject.start() > phrase.start()
              : object.end() <= governor.start() && governor.start() - subject.end() < REACH;
      boolean persons =
          subject.members().stream().allMatch(this::person)
              && object.members().stream().allMatch(this::person);
      if (within && persons && addresses(subject, object)) {
        List<Actor> parties = new ArrayList<>(subject.members());
        parties.addAll(object.members());
        return Discourse.parties(parties).size() == 2 ? parties : List.of();
      }
    }
    return List.of();
  }

  /** 'A thanked B for the call': A and B; or none. */
  private List<Actor> thanked(NounPhrase phrase, Governor governor) {
    boolean reason = governor.word().equals("for") && phrase.definite() && !phrase.pronoun();
    for (int k = 0; reason && k + 1 < lists.size(); k++) {
      ActorList guest = lists.get(k);
      ActorList host = lists.get(k + 1);
      boolean persons =
          guest.members().stream().allMatch(this::person)
              && host.members().stream().allMatch(this::person);
      if (persons
          && host.end() == governor.start()
          && view.word(host.start() - 1).equals("thanked")
          && addresses(guest, host)) {
        List<Actor> parties = new ArrayList<>(guest.members());
        parties.addAll(host.members());
        return parties;
      }
    }
    return List.of();
  }

  private boolean person(Actor a) {
    return a.known() && a.kind() != Actor.Kind.STATE && a.kind() != Actor.Kind.GROUP;
  }

  /** Whether one verb and little else stands between a subject and whom it addresses. */
  private boolean addresses(ActorList subject, ActorList object) {
    if (object.start() - subject.end() > ADDRESSED || !SubjectFinder.eligible(view, subject)) {
      return false;
    }
    int verbs = 0;
    int from = view.word(subject.end()).equals(",") ? subject.end() + 1 : subject.end();
    for (int i = from; i < object.start(); i++) {
      String tag = view.tag(i);
      verbs += tag.equals("VERB") ? 1 : 0;
      if (tag.equals("PUNCT")
          || tag.equals("SCONJ")
          || tag.equals("CCONJ")
          || StatusWords.future(view.word(i))) {
        return false;
      }
    }
    return verbs == 1 && !view.word(object.end()).equals("'s");
  }

  /** 'A and B reached a deal after talks': who agreed or failed to; or null. */
  private ActorList outcome(Trigger t, NounPhrase phrase, Governor governor) {
    boolean talks =
        Set.of("talks", "negotiations", "meeting", "summit", "call", "conversation")
            .contains(view.word(t.at()));
    if (!talks || !BEHIND.contains(governor.word())) {
      return null;
    }
    ActorList joint =
        governor.start() <= 1
            ? SubjectFinder.afterFronted(view, lists, phrase.start())
            : SubjectFinder.before(view, lists, governor.start());
    if (joint == null || joint.countries().size() < 2) {
      return null;
    }
    int to = governor.start() <= 1 ? joint.end() + 5 : governor.start();
    for (int i = joint.end(); i < Math.min(view.length(), to); i++) {
      if (OUTCOMES.contains(view.word(i)) && view.verb(i)) {
        return joint;
      }
    }
    return null;
  }
}
