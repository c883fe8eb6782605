package io.github.parley.meeting;

import io.github.parley.text.Syntax;
import java.util.List;
import java.util.Set;

/**
 * Finds who does what a verb or noun of meeting tells: by the dependency tree where the sentence
 * was analysed, else, and where the tree is silent, by the nearest actor in a subject's position.
 */
final class SubjectFinder {

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

  private static final Set<String> PRONOUNS =
      Set.of("i", "we", "you", "he", "she", "they", "it", "everyone", "someone", "nobody");

  /** Verbs of one who speaks of what was his: 'A told B about his talks' are talks of A's. */
  private static final Set<String> TELLING =
      Set.of("told", "tells", "informed", "informs", "briefed", "briefs", "updated");

  private static final Set<String> MATTERS = Set.of("about", "of", "on");

  private SubjectFinder() {}

  /** The subject of the verb group that begins at a token, or null. */
  static ActorList before(SentenceView view, List<ActorList> lists, int position) {
    int i = position - 1;
    if (RELATIVE.contains(view.word(i))) {
      ActorList antecedent = endingNear(view, lists, i);
      if (antecedent != null) {
        return antecedent;
      }
    }
    for (int k = lists.size() - 1; k >= 0; k--) {
      ActorList list = lists.get(k);
      if (list.end() <= position && (directly(view, list, position) || eligible(view, list))) {
        boolean unresolved = list.end() < position && PRONOUNS.contains(view.word(i));
        return unresolved ? null : list;
      }
    }
    return null;
  }

  /** 'before X is to meet Y': the subject stands right before its verb, whatever the tree says. */
  private static boolean directly(SentenceView view, ActorList list, int position) {
    String before = view.word(list.start() - 1);
    boolean conjunction =
        !Words.PREPOSITIONS.contains(before)
            || Set.of("before", "after", "since", "until", "as").contains(before);
    return list.end() == position
        && conjunction
        && view.verb(position)
        && !view.word(position).endsWith("ing")
        && !view.verb(list.start() - 1);
  }

  private static ActorList endingNear(SentenceView view, List<ActorList> lists, int token) {
    int end = view.word(token - 1).equals(",") ? token - 1 : token;
    for (int k = lists.size() - 1; k >= 0; k--) {
      ActorList list = lists.get(k);
      if (list.end() == end) {
        return list;
      }
    }
    return null;
  }

  /** Whether a list may be a subject: no complement of a preposition, no possessor, no object. */
  static boolean eligible(SentenceView view, ActorList list) {
    if (view.word(list.end()).equals("'s") && possessed(view, list.end())) {
      return false;
    }
    String before = view.word(list.start() - 1);
    int behind = view.word(list.end()).equals(",") ? list.end() + 1 : list.end();
    if (view.word(behind).equals("who")) {
      return true;
    }
    boolean place =
        list.members().size() == 1
            && list.members().get(0).kind() == Actor.Kind.STATE
            && list.members().get(0).locative();
    if (before.equals("(") || place) {
      return false;
    }
    boolean preposition =
        Words.PREPOSITIONS.contains(before)
            && !before.equals("as")
            && !before.equals("since")
            && !before.equals("before")
            && !before.equals("after")
            && !before.equals("than")
            && !before.equals("until");
    return !preposition && !object(view, list);
  }

  private static boolean possessed(SentenceView view, int i) {
    return !view.tag(i).equals("AUX");
  }

  private static boolean object(SentenceView view, ActorList list) {
    Syntax syntax = view.syntax();
    if (syntax == null) {
      return false;
    }
    for (int i = list.start(); i < list.end(); i++) {
      int head = syntax.head(i);
      boolean leaves = head < list.start() || head >= list.end();
      if (leaves) {
        String relation = syntax.relation(i);
        return relation.equals("obj")
            || relation.equals("iobj")
            || (relation.startsWith("nmod")
                && !relation.equals("nmod:poss")
                && head < list.start());
      }
    }
    return false;
  }

  /**
   * Whom 'his' means at a token: the nearest person before it, whatever its function; in what A
   * told B of his own, A.
   */
  static ActorList personBefore(SentenceView view, List<ActorList> lists, int position) {
    ActorList nearest = nearestPerson(lists, position);
    boolean told =
        nearest != null
            && MATTERS.contains(view.word(position - 1))
            && TELLING.contains(view.word(nearest.start() - 1));
    ActorList teller = told ? nearestPerson(lists, nearest.start() - 1) : null;
    return teller == null ? nearest : teller;
  }

  private static ActorList nearestPerson(List<ActorList> lists, int position) {
    for (int k = lists.size() - 1; k >= 0; k--) {
      ActorList list = lists.get(k);
      boolean person = list.members().size() == 1 && list.members().get(0).people().size() == 1;
      if (list.end() <= position && person && list.countries().size() == 1) {
        return list;
      }
    }
    return null;
  }

  /**
   * The subject, or, where its pronoun was taken for a compatriot of the partner, the nearest
   * person before it of another party: 'A said that B kept the promise he made at talks with C' of
   * A's.
   */
  static ActorList foreign(ActorList subject, List<ActorList> lists, ActorList partner) {
    boolean pronoun =
        subject != null
            && subject.members().size() == 1
            && subject.members().get(0).kind() == Actor.Kind.ANAPHOR
            && subject.countries().size() == 1
            && partner.countries().equals(subject.countries());
    for (int k = lists.size() - 1; pronoun && k >= 0; k--) {
      ActorList list = lists.get(k);
      Actor first = list.members().get(0);
      boolean other =
          list.end() <= subject.start()
              && list.members().size() == 1
              && first.person()
              && first.known()
              && !first.countries().equals(subject.countries());
      if (other) {
        Actor anaphor = first.anaphor(subject.start(), subject.end());
        return new ActorList(subject.start(), subject.end(), List.of(anaphor));
      }
    }
    return subject;
  }

  /** The nearest possessor before a token: 'X's tune changed, canceling a summit with Y'. */
  static ActorList possessorBefore(SentenceView view, List<ActorList> lists, int position) {
    for (int k = lists.size() - 1; k >= 0; k--) {
      ActorList list = lists.get(k);
      boolean person = list.members().stream().allMatch(Actor::person);
      if (list.end() <= position && person && view.word(list.end()).equals("'s")) {
        return list;
      }
    }
    return null;
  }

  /** The first eligible list after a fronted phrase, that is after the comma that ends it. */
  static ActorList afterFronted(SentenceView view, List<ActorList> lists, int position) {
    int comma = position;
    while (comma < view.length() && !view.word(comma).equals(",")) {
      comma++;
    }
    for (ActorList list : lists) {
      if (list.start() > comma && eligible(view, list)) {
        return list;
      }
    }
    return null;
  }
}
