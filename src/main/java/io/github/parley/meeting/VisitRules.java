package io.github.parley.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads meetings from visits: a guest who, on a visit to a country, tells, thanks or presses one of
 * its office holders met him; 'a working visit with B' names the host itself; a visit of a leader
 * to a seat of government that was called off is a meeting called off.
 */
final class VisitRules {

  /** How far from the guest the host may stand, in tokens. */
  private static final int REACH = 14;

  private static final Set<String> DURING = Set.of("during", "on", "in", "amid");

  /** What a guest does to a host in person. */
  private static final Set<String> DEALINGS =
      WordList.of(
          """
          told urged pressed thanked assured asked lobbied warned informed raised stressed voiced
          expressed praised congratulated presented handed signed briefed reassured promised offered
          embraced hugged greeted discussed conveyed
          """);

  private final SentenceView view;
  private final List<ActorList> lists;
  private final ClauseReader clause;

  VisitRules(SentenceView view, List<ActorList> lists) {
    this.view = view;
    this.lists = lists;
    this.clause = new ClauseReader(view, lists);
  }

  List<Draft> read(Trigger t) {
    NounPhrase phrase = NounPhrase.of(view, lists, t.at());
    Governor governor = Governor.of(view, phrase.start(), t, NounRules.LIGHT_VERBS);
    int behind = Set.of("\"", "”").contains(view.word(t.end())) ? t.end() + 1 : t.end();
    behind = view.time(behind) == null ? behind : view.time(behind).end();
    if (view.word(behind).equals("with")) {
      return with(t, clause.at(behind + 1), phrase, governor);
    }
    if (governor.kind() == Governor.Kind.CANCELLING) {
      return cancelled(t, governor);
    }
    return DURING.contains(view.word(phrase.start() - 1)) ? dealings(t, phrase) : List.of();
  }

  /** 'in Washington for a working visit with B'. */
  private List<Draft> with(Trigger t, ActorList host, NounPhrase phrase, Governor governor) {
    Status status = governor.status(view);
    ActorList guest = SubjectFinder.before(view, lists, governor.start());
    boolean persons = host != null && host.members().stream().allMatch(Actor::person);
    if (!persons || guest == null || status == null) {
      return List.of();
    }
    List<Actor> parties = new ArrayList<>(guest.members());
    parties.addAll(host.members());
    int from = Math.min(guest.start(), phrase.start());
    return List.of(
        new Draft(view, t, "noun-visit-with", from, host.end(), parties, status, false, 0.6));
  }

  /** 'A cancelled a planned visit to Washington'. */
  private List<Draft> cancelled(Trigger t, Governor governor) {
    int to = Journeys.destination(view, t.at());
    Place place = Journeys.place(view, t.at());
    ActorList guest =
        SubjectFinder.before(view, lists, StatusReader.groupStart(view, governor.verb()));
    boolean leader =
        guest != null
            && guest.members().stream()
                .allMatch(a -> a.known() && a.rank().compareTo(Rank.MINISTER) >= 0);
    boolean elsewhere = false;
    for (int i = t.end(); i < Math.min(view.length(), to + REACH / 2); i++) {
      elsewhere |= view.word(i).equals("for") && view.time(i + 1) == null;
    }
    if (place == null || place.country() == null || !leader || elsewhere) {
      return List.of();
    }
    Actor host =
        Actor.party(to, to + 1, Set.of(place.country()), guest.members().get(0).rank(), true);
    List<Actor> parties = new ArrayList<>(guest.members());
    parties.add(host);
    return List.of(
        new Draft(
            view,
            t,
            "noun-visit-cancelled",
            guest.start(),
            to + 1,
            parties,
            Status.CANCELLED,
            false,
            0.5));
  }

  /** 'During a visit to Kyiv, A told B that': A and B, where B holds an office there. */
  private List<Draft> dealings(Trigger t, NounPhrase phrase) {
    Place place = Journeys.place(view, t.at());
    boolean own = phrase.pronoun() && place == null;
    boolean somewhere = place != null && place.country() != null;
    if (!somewhere && !own) {
      return List.of();
    }
    for (int k = 0; k + 1 < lists.size(); k++) {
      ActorList guest = lists.get(k);
      ActorList host = lists.get(k + 1);
      boolean persons =
          guest.members().stream().allMatch(VisitRules::person)
              && host.members().stream().allMatch(VisitRules::person);
      boolean there = own || host.countries().equals(Set.of(place.country()));
      if (persons && there && !guest.countries().equals(host.countries()) && deals(guest, host)) {
        List<Actor> parties = new ArrayList<>(guest.members());
        parties.addAll(host.members());
        int from = Math.min(guest.start(), phrase.start());
        int end = Math.max(host.end(), t.end());
        return List.of(
            new Draft(view, t, "noun-visit-told", from, end, parties, Status.HELD, false, 0.6));
      }
    }
    return List.of();
  }

  private static boolean person(Actor a) {
    return a.known() && a.kind() != Actor.Kind.STATE && a.kind() != Actor.Kind.GROUP;
  }

  /** Whether one verb of dealing, and no other clause, stands between a guest and a host. */
  private boolean deals(ActorList guest, ActorList host) {
    if (host.start() - guest.end() > REACH || !SubjectFinder.eligible(view, guest)) {
      return false;
    }
    boolean dealt = false;
    int from = view.word(guest.end()).equals(",") ? guest.end() + 1 : guest.end();
    for (int i = from; i < host.start(); i++) {
      boolean verb = view.tag(i).equals("VERB");
      if (view.tag(i).equals("PUNCT") || view.word(i).equals("that") || (verb && dealt)) {
        return false;
      }
      dealt |= verb && DEALINGS.contains(view.word(i));
    }
    return dealt && !view.word(host.end()).equals("'s");
  }
}
