package io.github.parley.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the complements that follow a verb or noun of meeting. */
final class ClauseReader {

  /** How far behind a trigger its complement may begin, in tokens. */
  private static final int REACH = 16;

  /** Verbs of a meeting's own clause: 'talks are under way between A and B'. */
  private static final Set<String> TAKING_PLACE =
      WordList.of(
          """
          is are was were be been will has have took take takes taking began begin begins resumed
          opened ended continued held
          """);

  /** What opens the partners of a meeting. */
  private static final Set<String> PARTNERS =
      Set.of("with", "between", "among", "involving", "amongst", "alongside");

  /** What opens the circumstances of a meeting: 'talks amid tensions between A and B'. */
  private static final Set<String> CIRCUMSTANCES =
      Set.of("following", "amid", "despite", "since", "after");

  /** Nouns whose 'with' is their own: 'a meeting on relations with C'. */
  private static final Set<String> MATTERS =
      Set.of("talks", "negotiations", "relations", "ties", "deal", "agreement", "war", "dispute");

  private static final Set<String> JOINT_BODIES =
      Set.of(
          "commission",
          "committee",
          "council",
          "group",
          "dialogue",
          "board",
          "partnership",
          "forum");

  /** 'a small group of Japanese officials' are some of these. */
  private static final Set<String> QUANTITIES =
      Set.of("number", "group", "range", "handful", "variety", "couple", "dozens", "hundreds");

  private static final Set<String> SOME =
      Set.of("several", "many", "some", "other", "various", "all", "most", "two", "three", "four");

  private final SentenceView view;
  private final List<ActorList> lists;

  ClauseReader(SentenceView view, List<ActorList> lists) {
    this.view = view;
    this.lists = lists;
  }

  /** The list that begins at a token, 'the' and 'a number of' aside; null when there is none. */
  ActorList at(int token) {
    int quantity = Set.of("a", "the").contains(view.word(token)) ? token + 1 : token;
    int head = QUANTITIES.contains(view.word(quantity)) ? quantity : quantity + 1;
    boolean some = QUANTITIES.contains(view.word(head)) && !view.capitalised(head);
    return some && view.word(head + 1).equals("of") ? here(head + 2) : here(token);
  }

  private ActorList here(int token) {
    for (ActorList list : lists) {
      if (list.start() == token
          || (list.start() == token + 1
              && Set.of(
                      "the",
                      "both",
                      "a",
                      "an",
                      "his",
                      "her",
                      "their",
                      "with",
                      "fellow",
                      "then",
                      "visiting",
                      "other")
                  .contains(view.word(token)))
          || (list.start() == token + 2
              && Set.of("the", "a", "his", "her", "their", "with").contains(view.word(token))
              && !Words.PREPOSITIONS.contains(view.word(token + 1))
              && !view.verb(token + 1))
          || behindModifier(list, token)) {
        return list;
      }
      if (list.start() < token && token < list.end() && inner(list, token) != null) {
        return inner(list, token);
      }
    }
    return null;
  }

  /**
   * 'with congressional leaders and President A': a group that is of no known party, and others.
   */
  private boolean behindModifier(ActorList list, int token) {
    Actor first = list.members().get(0);
    return list.start() == token + 1
        && first.kind() == Actor.Kind.GROUP
        && !first.known()
        && list.members().stream().anyMatch(a -> a.known() && a.person())
        && view.word(token).matches("\\p{L}+")
        && !view.capitalised(token)
        && !view.verb(token)
        && !Words.PREPOSITIONS.contains(view.word(token));
  }

  private static ActorList inner(ActorList list, int token) {
    for (int i = 0; i < list.members().size(); i++) {
      if (list.members().get(i).start() >= token) {
        List<Actor> rest = list.members().subList(i, list.members().size());
        return new ActorList(rest.get(0).start(), list.end(), rest);
      }
    }
    return null;
  }

  /** The object of a verb: directly behind it, or behind 'with' or another preposition. */
  ActorList object(int afterVerb, Set<String> prepositions, boolean direct) {
    int i = afterVerb;
    boolean skipped = false;
    while (i < view.length() && i - afterVerb < REACH) {
      if (prepositions.contains(view.word(i)) && view.time(i) == null) {
        ActorList list = named(i + 1);
        if (list != null) {
          return list;
        }
        if (view.word(i).equals("with") || view.word(i).equals("to")) {
          return including(i + 1);
        }
      }
      SentenceView.TimeSpan time = view.time(i);
      if (time != null) {
        i = Math.max(i + 1, time.end());
        skipped = true;
        continue;
      }
      if ((direct && !skipped) || (direct && adverbsOnly(afterVerb, i))) {
        ActorList list = named(i);
        if (list == null && SOME.contains(view.word(i))) {
          list = including(i + 1);
        }
        if (list != null) {
          return list;
        }
      }
      if (boundary(i)) {
        return null;
      }
      i++;
      skipped = true;
    }
    return null;
  }

  /** The list at a token, or those whom it names behind a group: 'leaders of the bloc, A and B'. */
  private ActorList named(int token) {
    ActorList list = at(token);
    ActorList members = list == null || known(list) ? null : including(list.end());
    return members == null ? list : members;
  }

  private static boolean known(ActorList list) {
    return list.members().stream().anyMatch(Actor::known);
  }

  /** Who something was discussed with, behind the topic: 'discussed trade and tariffs with X'. */
  ActorList partner(int afterVerb) {
    for (int i = afterVerb; i < Math.min(view.length(), afterVerb + 2 * REACH); i++) {
      String word = view.word(i);
      if (word.equals("with")) {
        ActorList list = at(i + 1);
        if (list != null && list.members().stream().anyMatch(a -> a.kind() != Actor.Kind.STATE)) {
          return list;
        }
      }
      boolean listing = word.equals(",") || word.equals("and");
      if (!listing && boundary(i)) {
        return null;
      }
    }
    return null;
  }

  /** 'with other leaders on Friday, including X and Y': the members named behind the group. */
  private ActorList including(int from) {
    boolean purpose = false;
    for (int i = from; i < Math.min(view.length(), from + REACH); i++) {
      purpose |= view.word(i).equals("to");
      if (view.word(i).equals("including")) {
        return purpose && !view.word(i - 1).equals(",") ? null : at(i + 1);
      }
      if (view.word(i).equals(",") && i > from + 1 && at(i + 1) != null) {
        ActorList named = at(i + 1);
        boolean persons = named.members().stream().allMatch(Actor::person);
        return persons && named.members().size() > 1 && !purpose ? named : null;
      }
      if ((view.verb(i) && !purpose) || view.word(i).equals(".")) {
        return null;
      }
    }
    return null;
  }

  private boolean adverbsOnly(int from, int to) {
    for (int i = from; i < to; i++) {
      String word = view.word(i);
      boolean skip =
          view.time(i) != null
              || Words.ADVERBS.contains(word)
              || word.endsWith("ly")
              || word.equals("with")
              || Words.DETERMINERS.contains(word);
      if (!skip) {
        return false;
      }
    }
    return true;
  }

  /** Whether a token ends the clause in which a complement may stand. */
  boolean boundary(int i) {
    String word = view.word(i);
    if (Set.of(
            ".", ";", ":", "—", "–", "?", "!", "who", "which", "that", "but", "because", "when",
            "while", "if", "said", "says", "(", "\"", "“", "”")
        .contains(word)) {
      return true;
    }
    if (word.equals(",") || word.equals("and")) {
      return !pairedComma(i);
    }
    return view.verb(i)
        && !Set.of("held", "scheduled", "planned", "set", "slated", "called", "led", "hosted")
            .contains(word);
  }

  /** A comma that brackets a place or time: 'in Vienna, Austria, with X', 'on Monday, with X'. */
  private boolean pairedComma(int i) {
    if (!view.word(i).equals(",")) {
      return false;
    }
    boolean before =
        view.time(i - 1) != null || view.place(i - 1) != null || view.country(i - 1) != null;
    String next = view.word(i + 1);
    return before
        && (next.equals("with")
            || view.country(i + 1) != null
            || view.time(i + 1) != null
            || view.place(i + 1) != null);
  }

  /** The parties behind a noun of meeting: 'with X', 'between X and Y', 'of X and Y'. */
  List<ActorList> complements(int afterNoun, boolean ofToo, boolean fromToo) {
    List<ActorList> out = new ArrayList<>();
    int i = afterNoun;
    int end = Math.min(view.length(), afterNoun + REACH);
    boolean predicate = false;
    while (i < end) {
      String word = view.word(i);
      predicate |= TAKING_PLACE.contains(word);
      boolean both = word.equals("between") || word.equals("among");
      boolean opens =
          (!predicate || both)
              && (PARTNERS.contains(word)
                  || (fromToo && (word.equals("from") || word.equals("to")))
                  || (ofToo && (word.equals("of") || (word.equals("from") && !out.isEmpty()))));
      if (opens) {
        ActorList list = named(view.time(i + 1) == null ? i + 1 : view.time(i + 1).end());
        if (list != null && !(word.equals("of") && single(list))) {
          out.add(list);
          i = list.end();
          boolean more = view.word(i).equals("and") || view.word(i).equals(",");
          int again = more ? i + 1 : i;
          again = view.word(again).equals("and") ? again + 1 : again;
          if (Set.of("with", "between").contains(view.word(again))) {
            i = again;
            continue;
          }
          break;
        }
      }
      boolean quote = Set.of("\"", "“", "”").contains(word);
      boolean matter = i > afterNoun && MATTERS.contains(word);
      if ((CIRCUMSTANCES.contains(word) && view.time(i) == null) || matter) {
        break;
      }
      if (!quote && !TAKING_PLACE.contains(word) && boundary(i)) {
        break;
      }
      i++;
    }
    return out;
  }

  /** 'of the A-B Commission', 'of the A-B Working Group': the states that a joint body joins. */
  List<Actor> jointBody(int afterNoun) {
    int i = view.word(afterNoun).equals("of") ? afterNoun + 1 : view.length();
    while (Words.DETERMINERS.contains(view.word(i)) || ordinal(i)) {
      i++;
    }
    List<Actor> states = new ArrayList<>();
    while (view.country(i) != null && view.country(i).country() != null) {
      states.add(Actor.state(view, view.country(i)));
      i = view.end(view.country(i));
      i = Set.of("-", "–", "—", "and").contains(view.word(i)) ? i + 1 : i;
    }
    boolean body = false;
    for (int k = i; k < Math.min(view.length(), i + 8) && !view.word(k).equals(","); k++) {
      body |= JOINT_BODIES.contains(view.word(k));
    }
    return body && Discourse.parties(states).size() >= 2 ? states : List.of();
  }

  private boolean ordinal(int i) {
    return view.tag(i).equals("ADJ") && view.country(i) == null;
  }

  private static boolean single(ActorList list) {
    return list.countries().size() < 2;
  }
}
