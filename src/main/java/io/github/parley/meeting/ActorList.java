package io.github.parley.meeting;

import io.github.parley.article.PassageKind;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;

/**
 * Actors joined by commas and 'and', appositions folded into one.
 *
 * @param start first token
 * @param end index after the last token
 * @param members the actors in text order
 */
record ActorList(int start, int end, List<Actor> members) {

  /** Longest apposition that is skipped between the members of a list, in tokens. */
  private static final int LONGEST_APPOSITION = 14;

  private static final Set<String> JOINING = Set.of("and", "&");

  NavigableSet<String> countries() {
    return Discourse.parties(members);
  }

  /** Cuts the actors of a sentence into lists. */
  static List<ActorList> of(SentenceView view, List<Actor> actors) {
    List<ActorList> lists = new ArrayList<>();
    int i = 0;
    while (i < actors.size()) {
      List<Actor> members = new ArrayList<>();
      members.add(actors.get(i));
      int end = actors.get(i).end();
      int next = i + 1;
      while (next < actors.size()) {
        Actor candidate = actors.get(next);
        Link link = link(view, members.get(members.size() - 1), end, candidate);
        if (link == Link.NONE) {
          break;
        }
        if (link == Link.APPOSITION) {
          Actor merged = apposition(members.remove(members.size() - 1), candidate);
          members.add(merged);
        } else {
          members.add(candidate);
        }
        end = candidate.end();
        next++;
      }
      lists.add(new ActorList(members.get(0).start(), end, List.copyOf(members)));
      i = next;
    }
    return lists;
  }

  private enum Link {
    NONE,
    MEMBER,
    APPOSITION
  }

  private static Link link(SentenceView view, Actor last, int end, Actor next) {
    int i = end;
    if (view.word(i).equals("(")) {
      while (i < next.start() && !view.word(i).equals(")")) {
        i++;
      }
      i++;
    }
    if (bracketed(view, i, next)) {
      return Link.APPOSITION;
    }
    if (i == next.start()) {
      // 'his Armenian counterpart Nikol Pashinyan', 'Prime Minister of X A B'
      return appositive(last, next) ? Link.APPOSITION : Link.NONE;
    }
    String word = view.word(i);
    boolean oxford = word.equals(",") && JOINING.contains(view.word(i + 1));
    if (oxford || JOINING.contains(word)) {
      int at = oxford ? i + 2 : i + 1;
      at = view.word(at).equals("with") || view.word(at).equals("also") ? at + 1 : at;
      return at == next.start() ? Link.MEMBER : Link.NONE;
    }
    int phrase = joiningPhrase(view, word.equals(",") ? i + 1 : i);
    if (phrase > 0) {
      return next.start() == phrase
              || (next.start() == phrase + 1 && view.word(phrase).equals("with"))
          ? Link.MEMBER
          : Link.NONE;
    }
    if (word.equals(",") && i + 1 == next.start()) {
      if (appositive(last, next)) {
        return Link.APPOSITION;
      }
      return listed(view, last, next) ? Link.MEMBER : Link.NONE;
    }
    if (word.equals(",") && view.part().passage().kind() != PassageKind.TITLE) {
      return afterAside(view, i, next) ? Link.MEMBER : Link.NONE;
    }
    return Link.NONE;
  }

  /** 'Prime Minister [John] Doe': a name that the editor completed. */
  private static boolean bracketed(SentenceView view, int end, Actor next) {
    boolean bracket = view.word(end).equals("[") || view.word(end).equals("]");
    return bracket && end + 1 == next.start() && next.kind() == Actor.Kind.PERSON;
  }

  /**
   * The token behind 'as well as', 'along with', 'together with' at a token; 0 when none stands.
   */
  private static int joiningPhrase(SentenceView view, int i) {
    if (view.word(i).equals("as")
        && view.word(i + 1).equals("well")
        && view.word(i + 2).equals("as")) {
      return i + 3;
    }
    boolean with =
        Set.of("along", "together").contains(view.word(i)) && view.word(i + 1).equals("with");
    return with ? i + 2 : 0;
  }

  /** Whether two neighbours name the same person or body: one by role, the other by name. */
  private static boolean appositive(Actor last, Actor next) {
    boolean roles =
        (last.kind() == Actor.Kind.ROLE && next.kind() == Actor.Kind.PERSON)
            || (last.kind() == Actor.Kind.PERSON && next.kind() == Actor.Kind.ROLE)
            || (last.kind() == Actor.Kind.ANAPHOR && next.kind() == Actor.Kind.PERSON);
    return roles && (last.countries().equals(next.countries()) || !last.known() || !next.known());
  }

  private static Actor apposition(Actor last, Actor next) {
    boolean lastNames = last.kind() == Actor.Kind.PERSON;
    Actor name = lastNames ? last : next;
    Actor role = lastNames ? next : last;
    NavigableSet<String> countries = name.known() ? name.countries() : role.countries();
    Rank rank = name.rank().compareTo(role.rank()) >= 0 ? name.rank() : role.rank();
    List<Participant> people =
        name.people().stream()
            .map(
                p ->
                    new Participant(
                        p.name(),
                        p.country() == null && !countries.isEmpty()
                            ? countries.first()
                            : p.country(),
                        p.office() == null && !role.people().isEmpty()
                            ? role.people().get(0).office()
                            : p.office(),
                        p.entityId()))
            .toList();
    return new Actor(
        last.start(), next.end(), Actor.Kind.PERSON, countries, people, rank, last.locative());
  }

  /** Whether a comma joins a list: later 'and' follows, it is a headline, or two titles end it. */
  private static boolean listed(SentenceView view, Actor last, Actor next) {
    boolean titled =
        last.kind() == Actor.Kind.PERSON
            && next.kind() == Actor.Kind.PERSON
            && view.person(next.start()) == null
            && !last.countries().equals(next.countries());
    if (titled && view.word(next.end()).equals(".")) {
      return true;
    }
    boolean closed = JOINING.contains(view.word(last.start() - 1));
    if (closed && last.kind() == Actor.Kind.STATE && next.kind() != Actor.Kind.STATE) {
      return false; // 'tensions between A and B, Presidents C and D'
    }
    if (view.part().passage().kind() == PassageKind.TITLE) {
      return true;
    }
    for (int i = next.end(); i < Math.min(view.length(), next.end() + 10); i++) {
      String word = view.word(i);
      if (JOINING.contains(word)) {
        return true;
      }
      if (view.verb(i) || word.equals(".") || word.equals(";")) {
        return false;
      }
    }
    return false;
  }

  /** 'A, the head of the office, and B': a comma-bracketed aside, then 'and'. */
  private static boolean afterAside(SentenceView view, int comma, Actor next) {
    if (next.start() - comma > LONGEST_APPOSITION) {
      return false;
    }
    int at = next.start() - 1;
    if (!JOINING.contains(view.word(at)) || !view.word(at - 1).equals(",")) {
      return false;
    }
    for (int i = comma + 1; i < at; i++) {
      if (view.verb(i)) {
        return false;
      }
    }
    return true;
  }
}
