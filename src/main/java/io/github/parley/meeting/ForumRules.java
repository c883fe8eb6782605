package io.github.parley.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads gatherings of leaders that a sentence takes as its setting: who speaks, quarrels or signs
 * 'at the G7 summit in Canada' took part in it, with its host. The parties are those that the
 * sentence names.
 */
final class ForumRules {

  /** How far from the forum its attendants may stand, in tokens. */
  private static final int REACH = 35;

  /** How far before the forum words of absence count, in tokens. */
  private static final int CLOSE = 10;

  private static final Set<String> NOUNS =
      Set.of("summit", "meeting", "meetings", "gathering", "conference");

  /** Forums of leaders whose host takes part. */
  private static final Set<String> HOSTED =
      Set.of("G7", "G8", "G20", "APEC", "QUAD", "BRICS", "SCO", "ASEAN");

  /** Before the noun of a conference that is no gathering. */
  private static final Set<String> PRESS = Set.of("news", "press");

  private static final Set<String> AT =
      Set.of(
          "at",
          "during",
          "after",
          "following",
          "from",
          "leaving",
          "left",
          "attending",
          "attended",
          "attends",
          "attend");

  /** Words of who is not there, or might be. */
  private static final Set<String> ABSENCE =
      WordList.of(
          """
          invite invites invited inviting readmit readmitted rejoin reinstated reinstate excluded
          expelled skip skipped skipping boycott absent absence if could would should possible
          """);

  private static final Set<String> EXPECTED =
      Set.of("will", "'ll", "expected", "due", "scheduled", "set", "plans", "planned", "slated");

  private final SentenceView view;
  private final List<ActorList> lists;
  private final Discourse discourse;

  ForumRules(SentenceView view, List<ActorList> lists, Discourse discourse) {
    this.view = view;
    this.lists = lists;
    this.discourse = discourse;
  }

  /** The gatherings in which the sentence's actors took part. */
  List<Draft> read() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < view.length(); i++) {
      if (NOUNS.contains(view.word(i)) && !PRESS.contains(view.word(i - 1))) {
        drafts.addAll(read(new Trigger(Trigger.Kind.NOUN, i, i + 1, Channel.IN_PERSON)));
      }
    }
    return drafts;
  }

  private List<Draft> read(Trigger t) {
    String forum = Forums.name(view, t.at());
    boolean alliance = forum.equals("NATO");
    if (!alliance && !HOSTED.contains(forum)) {
      return List.of();
    }
    int start = start(t.at());
    boolean absent = view.any(start - CLOSE, start, ABSENCE);
    if (start < 0 || absent || otherMeeting(t.at())) {
      return List.of();
    }
    Governor governor = Governor.of(view, start, t, NounRules.LIGHT_VERBS);
    boolean expected = view.any(start - CLOSE, start, EXPECTED);
    Status status = expected ? Status.PLANNED : governor.status(view);
    if (status == null) {
      return List.of();
    }
    List<Actor> parties = attendants(t, start);
    if (parties.isEmpty()) {
      return List.of();
    }
    if (alliance) {
      parties.add(of("NATO", t));
    } else {
      Place place =
          PlaceReader.of(new Draft(view, t, "", t.at(), t.end(), List.of(), status, false, 0));
      if (place != null && place.country() != null && discourse.knows(place.country())) {
        parties.add(of(place.country(), t));
      }
    }
    return Discourse.parties(parties).size() < 2
        ? List.of()
        : List.of(
            new Draft(view, t, "noun-meeting-forum", start, t.end(), parties, status, false, 0.6));
  }

  private List<Actor> attendants(Trigger t, int start) {
    List<Actor> all = new ArrayList<>();
    for (ActorList list : lists) {
      for (Actor a : list.members()) {
        boolean near = Math.abs(a.start() - t.at()) <= REACH;
        boolean inside = a.start() >= start && a.end() <= t.end();
        boolean leader = a.kind() != Actor.Kind.STATE && a.rank() == Rank.LEADER;
        boolean acting =
            Math.abs(a.start() - t.at()) <= CLOSE + 4 || SubjectFinder.eligible(view, list);
        if (near && !inside && leader && acting && a.known()) {
          all.add(a);
        }
      }
    }
    return all;
  }

  /** The first token of the forum's phrase, behind 'at' or its like; negative for none. */
  private int start(int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - CLOSE); i--) {
      if (AT.contains(view.word(i))) {
        return i + 1;
      }
      if (view.verb(i) || view.word(i).equals(",")) {
        return -1;
      }
    }
    return -1;
  }

  /** 'the meeting with B at the summit': what is told is that meeting. */
  private boolean otherMeeting(int noun) {
    return Trigger.in(view).stream()
        .anyMatch(
            t ->
                t.at() < noun
                    && (t.kind() == Trigger.Kind.MEET || t.kind() == Trigger.Kind.NOUN)
                    && noun - t.at() <= CLOSE);
  }

  private static Actor of(String code, Trigger t) {
    return Actor.party(t.at(), t.end(), Set.of(code), Rank.LEADER, false);
  }
}
