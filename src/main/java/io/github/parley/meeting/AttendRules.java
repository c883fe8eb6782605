package io.github.parley.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads meetings from who attends them: 'The ministers of A, B and C will participate', 'A attended
 * a meeting of the alliance'.
 */
final class AttendRules {

  /** How far behind the verb the noun of the meeting may stand, in tokens. */
  private static final int REACH = 9;

  private static final Set<String> MEETINGS =
      WordList.of(
          """
          meeting meetings talks summit negotiations consultations session conference dialogue
          trilateral gathering discussions lunch dinner round
          """);

  private final SentenceView view;
  private final VerbClause verbs;

  AttendRules(SentenceView view, VerbClause verbs) {
    this.view = view;
    this.verbs = verbs;
  }

  List<Draft> attend(Trigger t, int start, Status status) {
    ActorList subject = verbs.subject(t, start);
    if (subject == null || subject.members().stream().anyMatch(a -> a.kind() == Actor.Kind.STATE)) {
      return List.of();
    }
    boolean many = subject.countries().size() >= 2;
    int noun = noun(t.end());
    if (many && (noun >= 0 || unnamed(t))) {
      return verbs.joint(t, start, subject, status, 0.7);
    }
    return withBody(t, start, status, subject, noun);
  }

  /** 'A hosts a summit of the union': with the union. */
  List<Draft> host(Trigger t, int start, Status status) {
    ActorList subject = view.word(t.at()).startsWith("host") ? verbs.subject(t, start) : null;
    return subject == null ? List.of() : withBody(t, start, status, subject, noun(t.end()));
  }

  private List<Draft> withBody(Trigger t, int start, Status status, ActorList subject, int noun) {
    Actor body = noun < 0 ? null : body(t.end(), noun);
    if (body == null
        || subject.members().stream().noneMatch(a -> a.rank().compareTo(Rank.MINISTER) >= 0)) {
      return List.of();
    }
    List<Actor> parties = new ArrayList<>(subject.members());
    parties.add(body);
    int from = Math.min(start, subject.start());
    return List.of(
        new Draft(view, t, t.kind().rule(), from, noun + 1, parties, status, false, 0.6));
  }

  /** 'will participate', 'took part in them': the meeting is that of the sentence before. */
  private boolean unnamed(Trigger t) {
    String next = view.word(t.end());
    return !view.word(t.at()).startsWith("attend")
        && (!next.matches("\\p{L}.*")
            || (next.equals("in") && Set.of("it", "them").contains(view.word(t.end() + 1))));
  }

  /** The noun of the meeting that is attended; negative for none. */
  private int noun(int from) {
    for (int i = from; i < Math.min(view.length(), from + REACH); i++) {
      if (MEETINGS.contains(view.word(i))) {
        boolean head = !view.tag(i + 1).equals("NOUN");
        return head && !Set.of("news", "press").contains(view.word(i - 1)) ? i : -1;
      }
      boolean verb = view.verb(i) && view.country(i) == null; // 'United' Nations
      if (verb || view.word(i).equals(",")) {
        return -1;
      }
    }
    return -1;
  }

  /** The organisation whose meeting it is: 'a NATO summit', 'a meeting of the African Union'. */
  private Actor body(int from, int noun) {
    for (int i = from; i < Math.min(view.length(), noun + 5); i++) {
      boolean behind = i <= noun || view.word(noun + 1).equals("of");
      if (behind && organisation(i)) {
        Set<String> members = Set.copyOf(Formats.members(view.country(i).country()));
        return members.size() > 1
            ? Actor.party(i, i + 1, members, Rank.UNKNOWN, false)
            : Actor.state(view, view.country(i));
      }
    }
    return null;
  }

  private boolean organisation(int i) {
    return view.country(i) != null
        && view.country(i).country() != null
        && (view.country(i).country().length() > 2
            || Set.of("EU", "UN").contains(view.country(i).country()))
        && !Formats.forum(view.country(i).country());
  }
}
