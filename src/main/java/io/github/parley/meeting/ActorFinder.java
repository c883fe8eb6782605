package io.github.parley.meeting;

import io.github.parley.lexicon.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the noun phrases of a sentence that may take part in a meeting: persons with their titles,
 * roles, groups, states, and the anaphors that mean actors of the text before.
 */
final class ActorFinder {

  /** Words of office that as often modify another noun. */
  private static final Set<String> MODIFYING =
      Set.of("official", "chief", "head", "host", "guest", "representative", "mission", "team");

  /** How long the remit of an office may be, in tokens. */
  private static final int REMIT = 8;

  private final SentenceView view;
  private final TitleReader titles;
  private final Discourse discourse;
  private final List<Actor> found = new ArrayList<>();
  private final Anaphors anaphors;
  private final GroupReader groups;

  private ActorFinder(SentenceView view, Discourse discourse) {
    this.view = view;
    this.titles = new TitleReader(view);
    this.discourse = discourse;
    this.anaphors = new Anaphors(view, discourse, found);
    this.groups = new GroupReader(view, titles, anaphors);
  }

  /** The actors of a sentence in text order, without overlaps; the discourse takes note of them. */
  static List<Actor> find(SentenceView view, Discourse discourse) {
    ActorFinder finder = new ActorFinder(view, discourse);
    int i = 0;
    while (i < view.length()) {
      Actor read = finder.at(i);
      if (read == null) {
        i++;
        continue;
      }
      Actor actor = finder.underTitle(read);
      finder.found.removeIf(a -> a.end() > actor.start());
      finder.found.add(actor);
      discourse.note(List.of(actor));
      i = Math.max(i + 1, actor.end());
    }
    return finder.found;
  }

  /** A person behind the remit of an office: 'Assistant Secretary of State for Asian Affairs X'. */
  private Actor underTitle(Actor actor) {
    Actor role = found.isEmpty() ? null : found.get(found.size() - 1);
    boolean follows =
        role != null
            && role.kind() == Actor.Kind.ROLE
            && actor.kind() == Actor.Kind.PERSON
            && view.word(role.end()).equals("for")
            && actor.start() - role.end() <= REMIT
            && (!actor.known() || actor.countries().equals(role.countries()));
    for (int i = follows ? role.end() + 1 : 0; follows && i < actor.start(); i++) {
      follows =
          Character.isUpperCase(view.form(i).charAt(0))
              || Set.of("and", "the", "of", ",").contains(view.word(i));
    }
    return !follows
        ? actor
        : new Actor(
            role.start(),
            actor.end(),
            Actor.Kind.PERSON,
            role.countries(),
            actor.people(),
            role.rank(),
            role.locative());
  }

  private Actor at(int i) {
    String word = view.word(i);
    if (view.person(i) != null) {
      return named(view.person(i));
    }
    if (Words.ROLES.contains(word) && !view.word(i + 1).equals("general") && head(i)) {
      return role(i);
    }
    if (Words.GROUPS.contains(word) && !view.word(i + 1).equals("of state") && head(i)) {
      Actor group = groups.at(i);
      if (group != null) {
        return group;
      }
    }
    if (word.equals("koreas")) {
      return koreas(i);
    }
    Formats.Match format = Formats.at(view, i);
    if (format != null && !Words.GROUPS.contains(view.word(format.end()))) {
      return format(i, format);
    }
    Mention country = view.country(i);
    if (country != null && party(country)) {
      return state(country);
    }
    return anaphors.pronoun(i);
  }

  /** Whether a word of a role or group is the head of its noun phrase. */
  private boolean head(int i) {
    return !Words.ROLES.contains(view.word(i + 1))
        && !Words.GROUPS.contains(view.word(i + 1))
        && view.person(i + 1) == null
        && !modifier(i)
        && !view.tag(i).equals("VERB");
  }

  /** 'official visit', 'host country', 'chief executive': an office's word before another noun. */
  private boolean modifier(int i) {
    return MODIFYING.contains(view.word(i))
        && view.tag(i + 1).equals("NOUN")
        && view.time(i + 1) == null;
  }

  private static boolean party(Mention m) {
    return m.country() != null
        && Formats.takesPart(m.country())
        && m.form() != Mention.Form.ADJECTIVE;
  }

  private Actor named(Mention m) {
    int start = view.start(m);
    int end = view.end(m);
    int left = titles.left(start);
    int right = end;
    String country = m.country();
    Mention of = view.word(end).equals("of") ? titles.countryAfter(end + 1) : null;
    if (of != null) {
      right = view.end(of);
      country = country == null ? of.country() : country;
    }
    if (country == null) {
      country = titles.firstCountry(left, start);
    }
    String title = view.span(left, Math.max(left, start));
    String office = m.office();
    if (office == null && left < start) {
      office = titles.officeWords(left, start);
    }
    Rank rank = m.office() == null ? Rank.of(title) : Rank.of(m.office());
    Participant person = new Participant(m.name(), country, office, m.entityId());
    return new Actor(
        left,
        right,
        Actor.Kind.PERSON,
        Actor.codes(country),
        List.of(person),
        rank,
        view.locative(left));
  }

  private Actor role(int i) {
    int left = titles.left(i);
    int right = i + 1;
    if (view.word(i).equals("secretary")
        && view.word(i + 1).equals("of")
        && view.word(i + 2).equals("state")) {
      right = i + 3;
    }
    String country = null;
    List<Mention> of = List.of();
    if (Set.of("of", "from").contains(view.word(right))) {
      of = titles.countriesAfter(right + 1);
      if (!of.isEmpty()) {
        right = view.end(of.get(of.size() - 1));
        country = of.get(0).country();
      }
    }
    Mention role = view.role(i);
    if (role != null && role.form() == Mention.Form.ROLE) {
      right = Math.max(right, view.end(role));
      left = Math.min(left, view.start(role));
    }
    if (country == null) {
      country = titles.firstCountry(left, i);
    }
    if (country == null && role != null) {
      country = role.country();
    }
    boolean holder =
        role != null && role.name() != null && (country == null || country.equals(role.country()));
    if (holder) {
      return holder(left, right, role);
    }
    return country == null ? unowned(i, left, right) : nameless(i, left, right, country);
  }

  /** An office whose holder is known. */
  private Actor holder(int left, int right, Mention role) {
    Participant person =
        new Participant(role.name(), role.country(), role.office(), role.entityId());
    String office = role.office() == null ? view.span(left, right) : role.office();
    return office(left, right, Actor.codes(role.country()), List.of(person), Rank.of(office));
  }

  /** 'the president' of no state that is told: whoever was spoken of by that office. */
  private Actor unowned(int i, int left, int right) {
    Rank rank = Rank.of(view.span(left, right));
    boolean definite = view.word(left).equals("the") && rank.compareTo(Rank.OTHER) > 0;
    Actor known = definite ? discourse.holder(view.word(i)) : null;
    return known == null
        ? office(left, right, Actor.codes(null), List.of(), rank)
        : office(left, right, known.countries(), known.people(), known.rank());
  }

  /** An office of a state whose holder is not known. */
  private Actor nameless(int i, int left, int right, String country) {
    Participant person =
        new Participant(description(i, country), country, titles.officeWords(left, i + 1), null);
    Rank rank = Rank.of(view.span(left, right));
    return office(left, right, Actor.codes(country), List.of(person), rank);
  }

  private Actor office(
      int left, int right, NavigableSet<String> countries, List<Participant> people, Rank rank) {
    return new Actor(left, right, Actor.Kind.ROLE, countries, people, rank, view.locative(left));
  }

  private String description(int head, String country) {
    int from = head;
    while (from > 0
        && Words.TITLE_WORDS.contains(view.word(from - 1))
        && view.country(from - 1) == null) {
      from--;
    }
    return view.span(from, head + 1) + " (" + country + ")";
  }

  private Actor state(Mention m) {
    int start = view.start(m);
    int end = view.end(m);
    boolean compound = view.word(end).equals("-") && view.tight(end);
    boolean national = view.word(start - 1).equals("national") && view.capitalised(start - 1);
    if ((compound && view.country(end + 1) == null) || national) {
      return null;
    }
    int left = view.word(start - 1).equals("the") ? start - 1 : start;
    NavigableSet<String> codes =
        m.country() == null ? new TreeSet<>() : new TreeSet<>(Formats.members(m.country()));
    String twin = twin(start, m);
    if (twin != null) {
      codes.add(twin);
      left = start - 2;
    }
    boolean ofPlace = view.word(start - 1).equals(",") && view.place(start - 2) != null;
    boolean place = view.locative(left) || view.word(start - 1).equals("(") || ofPlace;
    return Actor.party(left, end, codes, Rank.UNKNOWN, place);
  }

  /**
   * The other Korea in 'North and South Korea', where only the second is named in full; or null.
   */
  private String twin(int start, Mention m) {
    String first = view.word(start - 2);
    boolean joined = view.word(start - 1).equals("and") || view.word(start - 1).equals("or");
    boolean halves = Set.of("north", "south").contains(first) && !first.equals(view.word(start));
    if (!joined || !halves) {
      return null;
    }
    return m.country().equals("KR") ? "KP" : m.country().equals("KP") ? "KR" : null;
  }

  /** 'the P5+1', 'the Baltic states'; a modifier of another noun is no party. */
  private Actor format(int i, Formats.Match format) {
    int end = format.end();
    boolean modifier = view.tag(end).equals("NOUN") && view.time(end) == null;
    int left = view.word(i - 1).equals("the") ? i - 1 : i;
    return modifier
        ? null
        : Actor.party(left, end, format.members(), Rank.UNKNOWN, view.locative(left));
  }

  /** 'the two Koreas'. */
  private Actor koreas(int i) {
    return Actor.party(titles.left(i), i + 1, Set.of("KP", "KR"), Rank.UNKNOWN, view.locative(i));
  }
}
