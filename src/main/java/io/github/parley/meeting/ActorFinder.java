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

  private static final Set<String> THIRD_SINGULAR = Set.of("he", "she", "him", "her");
  private static final Set<String> THIRD_PLURAL = Set.of("they", "them");
  static final Set<String> NUMBERS = Set.of("two", "three", "four", "five", "both");

  /** Groups whose members are parties and not office holders. */
  private static final Set<String> PARTIES =
      WordList.of(
          """
          sides parties nations countries states governments delegations neighbors neighbours
          rivals officials diplomats negotiators envoys
          """);

  /** Words of office that as often modify another noun. */
  private static final Set<String> MODIFYING =
      Set.of("official", "chief", "head", "host", "guest", "representative", "mission", "team");

  /** How long the remit of an office may be, in tokens. */
  private static final int REMIT = 8;

  /** Forums that are named like organisations but take part in no meeting themselves. */
  static final Set<String> FORUMS = Set.of("G7", "G8", "G20", "G10", "G24", "G77", "BRICS");

  private final SentenceView view;
  private final TitleReader titles;
  private final Discourse discourse;
  private final List<Actor> found = new ArrayList<>();

  private ActorFinder(SentenceView view, Discourse discourse) {
    this.view = view;
    this.titles = new TitleReader(view);
    this.discourse = discourse;
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
      Actor group = group(i);
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
    return anaphor(i);
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
        && (!FORUMS.contains(m.country()) || Formats.format(m.country()))
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
        left, right, Actor.Kind.PERSON, codes(country), List.of(person), rank, locative(left));
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
    String description = view.span(left, right);
    Rank rank = Rank.of(description);
    if (role != null
        && role.name() != null
        && (country == null || country.equals(role.country()))) {
      Participant person =
          new Participant(role.name(), role.country(), role.office(), role.entityId());
      Rank held = role.office() == null ? rank : Rank.of(role.office());
      return new Actor(
          left,
          right,
          Actor.Kind.ROLE,
          codes(role.country()),
          List.of(person),
          held,
          locative(left));
    }
    if (country == null) {
      boolean definite = view.word(left).equals("the") && rank.compareTo(Rank.OTHER) > 0;
      Actor known = definite ? discourse.holder(view.word(i)) : null;
      return known != null
          ? new Actor(
              left,
              right,
              Actor.Kind.ROLE,
              known.countries(),
              known.people(),
              known.rank(),
              locative(left))
          : new Actor(left, right, Actor.Kind.ROLE, codes(null), List.of(), rank, locative(left));
    }
    Participant person =
        new Participant(description(i, country), country, titles.officeWords(left, i + 1), null);
    return new Actor(
        left, right, Actor.Kind.ROLE, codes(country), List.of(person), rank, locative(left));
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

  private Actor group(int i) {
    int left = titles.left(i);
    List<String> countries = new ArrayList<>();
    Formats.Match before = formatBefore(left, i);
    if (before == null) {
      titles.countriesBetween(left, i).forEach(c -> countries.addAll(Formats.members(c)));
    } else {
      countries.addAll(before.members());
    }
    int right = i + 1;
    if (view.word(right).equals("of") && view.word(right + 1).equals("state")) {
      right += 2;
    }
    boolean led = false;
    if (Set.of("of", "from", "for", "representing").contains(view.word(right))) {
      List<Mention> of = titles.countriesAfter(right + 1);
      Mention body = of.isEmpty() ? titles.body(right + 1) : null;
      int inside = view.word(right + 1).equals("the") ? right + 2 : right + 1;
      Formats.Match format = Formats.at(view, inside);
      if (format != null) {
        countries.addAll(format.members());
        right = format.end();
      } else if (!of.isEmpty()) {
        of.stream()
            .filter(m -> !FORUMS.contains(m.country()) || Formats.format(m.country()))
            .forEach(m -> countries.addAll(Formats.members(m.country())));
        right = titles.members(view.end(of.get(of.size() - 1)));
      } else if (body != null) {
        countries.add(body.country());
        right = view.end(body) + 1;
      } else {
        Actor inner = anaphoricComplement(right + 1, i);
        if (inner != null) {
          return inner.spanning(left, inner.end());
        }
        led = true;
      }
    }
    Rank rank = groupRank(left, right);
    if (countries.isEmpty() && american(left, i)) {
      countries.add("US");
    }
    if (countries.isEmpty()) {
      Actor anaphor = led ? null : anaphoricGroup(left, i, rank);
      boolean persons = !PARTIES.contains(view.word(i)) || view.word(i).equals("officials");
      return anaphor != null || !persons
          ? anaphor
          : new Actor(left, right, Actor.Kind.GROUP, codes(null), List.of(), rank, locative(left));
    }
    List<Participant> people = new ArrayList<>();
    String head = view.word(i).endsWith("s") ? view.word(i) : "delegation";
    for (String c : new TreeSet<>(countries)) {
      String words =
          view.word(i).equals("delegation") || !view.word(i).endsWith("s")
              ? c + " " + view.word(i)
              : titleBefore(i) + head + " (" + c + ")";
      people.add(new Participant(words, c, null, null));
    }
    return new Actor(
        left, right, Actor.Kind.GROUP, new TreeSet<>(countries), people, rank, locative(left));
  }

  /** The format among the modifiers of a group: 'the Normandy Four leaders'; or null. */
  private Formats.Match formatBefore(int left, int head) {
    for (int i = Math.max(0, left - 3); i < head; i++) {
      Formats.Match match = Formats.at(view, i);
      if (match != null && match.end() <= head) {
        return match;
      }
    }
    return null;
  }

  /** Whether legislators are named by a party or chamber of the United States. */
  private boolean american(int left, int head) {
    boolean legislators =
        Set.of("senators", "lawmakers", "congressmen", "representatives", "legislators")
            .contains(view.word(head));
    for (int i = Math.max(0, left - 1); legislators && i < head; i++) {
      if (Set.of("democratic", "democrat", "republican", "gop").contains(view.word(i))) {
        return true;
      }
    }
    return false;
  }

  private String titleBefore(int head) {
    String before = view.word(head - 1);
    return Set.of("foreign", "prime", "defense", "defence", "finance").contains(before)
        ? before + " "
        : "";
  }

  private Rank groupRank(int left, int right) {
    String text = view.span(left, right);
    Rank rank = Rank.of(text);
    return text.toLowerCase(java.util.Locale.ROOT).contains("prime ministers") ? Rank.LEADER : rank;
  }

  /** 'of the two countries', 'of the rival nations', 'from both sides' after a group's head. */
  private Actor anaphoricComplement(int i, int groupHead) {
    for (int j = i; j < Math.min(i + 5, view.length()); j++) {
      if (Words.ANAPHORIC_GROUPS.contains(view.word(j)) && !view.word(j + 1).equals("of")) {
        NavigableSet<String> mine = found.isEmpty() ? new TreeSet<>() : subjectCountries();
        List<Actor> pair = discourse.lastStatesWithout(mine);
        if (pair.isEmpty() || mine.isEmpty()) {
          pair = discourse.lastParties();
        }
        Rank rank = Rank.of(view.word(groupHead - 1) + " " + view.word(groupHead));
        return together(i, j + 1, pair, rank, false);
      }
      boolean foreign =
          Set.of("other", "many", "several", "various", "some", "all", "more")
              .contains(view.word(j));
      if (foreign || Words.PREPOSITIONS.contains(view.word(j))) {
        return null;
      }
    }
    return null;
  }

  private NavigableSet<String> subjectCountries() {
    return found.get(0).countries();
  }

  private Actor anaphoricGroup(int left, int i, Rank rank) {
    String word = view.word(i);
    if (!Words.ANAPHORIC_GROUPS.contains(word)) {
      return null;
    }
    boolean definite = false;
    for (int j = left; j < i; j++) {
      definite |=
          NUMBERS.contains(view.word(j))
              || view.word(j).equals("the")
              || view.word(j).equals("their");
    }
    if (!definite) {
      return null;
    }
    int number = number(left, i);
    if (number > 2) {
      boolean here = subjectCountries(left).size() == number;
      List<Actor> group = here ? before(left) : discourse.lastGroup(number);
      return together(left, i + 1, group, rank, true);
    }
    if (view.word(left).equals("their") && subjectCountries(left).size() >= 2) {
      return together(left, i + 1, before(left), rank, false);
    }
    List<Actor> pair =
        PARTIES.contains(word)
            ? discourse.lastParties()
            : discourse.lastPair(rank == Rank.OTHER ? Rank.UNKNOWN : rank);
    return together(left, i + 1, pair, rank, true);
  }

  /** The number in 'the three leaders'; 0 where none is told. */
  private int number(int left, int head) {
    for (int i = left; i < head; i++) {
      int number = List.of("three", "four", "five").indexOf(view.word(i));
      if (number >= 0) {
        return number + 3;
      }
    }
    return 0;
  }

  /** The actors of the sentence before a token. */
  private List<Actor> before(int token) {
    return found.stream().filter(a -> a.end() <= token && !a.locative()).toList();
  }

  private NavigableSet<String> subjectCountries(int token) {
    return Discourse.parties(before(token));
  }

  private Actor together(int start, int end, List<Actor> actors, Rank rank, boolean asPersons) {
    NavigableSet<String> countries = Discourse.parties(actors);
    if (countries.size() < 2) {
      return null;
    }
    List<Participant> people = new ArrayList<>();
    if (asPersons) {
      actors.forEach(a -> people.addAll(a.people()));
    }
    Rank highest =
        asPersons ? actors.stream().map(Actor::rank).max(Rank::compareTo).orElse(rank) : rank;
    return new Actor(start, end, Actor.Kind.ANAPHOR, countries, people, highest, locative(start));
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
    boolean place = locative(left) || view.word(start - 1).equals("(") || ofPlace;
    return new Actor(left, end, Actor.Kind.STATE, codes, List.of(), Rank.UNKNOWN, place);
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
        : new Actor(
            left,
            end,
            Actor.Kind.STATE,
            new TreeSet<>(format.members()),
            List.of(),
            Rank.UNKNOWN,
            locative(left));
  }

  /** 'the two Koreas'. */
  private Actor koreas(int i) {
    NavigableSet<String> both = new TreeSet<>(Set.of("KP", "KR"));
    return new Actor(
        titles.left(i), i + 1, Actor.Kind.STATE, both, List.of(), Rank.UNKNOWN, locative(i));
  }

  private Actor anaphor(int i) {
    String word = view.word(i);
    if (THIRD_SINGULAR.contains(word)) {
      Actor person = person();
      if (person != null) {
        return anaphorOf(person, i, i + 1);
      }
    }
    Mention pronoun = view.role(i);
    if (pronoun != null
        && pronoun.form() == Mention.Form.PRONOUN
        && pronoun.name() != null
        && !Words.POSSESSIVE_PRONOUNS.contains(word)) {
      Participant p =
          new Participant(pronoun.name(), pronoun.country(), pronoun.office(), pronoun.entityId());
      return new Actor(
          i,
          i + 1,
          Actor.Kind.ANAPHOR,
          codes(pronoun.country()),
          List.of(p),
          Rank.of(pronoun.office()),
          locative(i));
    }
    boolean first = (word.equals("i") && view.form(i).equals("I")) || word.equals("we");
    if (first && word.equals("we") && discourse.addressee() != null && reciprocal(i + 1)) {
      List<Actor> both = List.of(discourse.speaker(), discourse.addressee());
      return together(i, i + 1, both, Rank.UNKNOWN, true);
    }
    if (first && discourse.speaker() != null) {
      return anaphorOf(discourse.speaker(), i, i + 1);
    }
    if (word.equals("you") && discourse.addressee() != null && addressed(i)) {
      return anaphorOf(discourse.addressee(), i, i + 1);
    }
    if (THIRD_PLURAL.contains(word)) {
      Actor group = found.stream().filter(a -> a.countries().size() >= 2).findFirst().orElse(null);
      if (group != null && group.kind() == Actor.Kind.GROUP) {
        return anaphorOf(group, i, i + 1);
      }
      return together(i, i + 1, discourse.lastPair(Rank.UNKNOWN), Rank.UNKNOWN, true);
    }
    boolean two = NUMBERS.contains(word) && (view.word(i - 1).equals("the") || word.equals("both"));
    if (two
        && (view.verb(i + 1)
            || Set.of("also", "met", "spoke", "talked", "discussed").contains(view.word(i + 1)))) {
      return together(i, i + 1, discourse.lastPair(Rank.UNKNOWN), Rank.UNKNOWN, true);
    }
    return null;
  }

  /** 'we met in May', 'we last spoke': what two do with each other. */
  private boolean reciprocal(int i) {
    int verb = Words.ADVERBS.contains(view.word(i)) || view.word(i).equals("last") ? i + 1 : i;
    boolean meets = view.word(verb).equals("met") || (verb > i && view.word(verb).equals("spoke"));
    return meets && !Set.of("with", "to").contains(view.word(verb + 1));
  }

  /** 'you and I', 'to meet with you', 'welcome you': the other of the two who speak. */
  private boolean addressed(int i) {
    boolean both = view.word(i + 1).equals("and") && view.form(i + 2).equals("I");
    String before = view.word(i - 1);
    return both
        || Set.of(
                "with",
                "met",
                "meet",
                "meeting",
                "welcome",
                "welcomed",
                "welcoming",
                "host",
                "hosting",
                "hosted",
                "visit",
                "visiting")
            .contains(before);
  }

  /** The person that 'he' means: the first of this sentence, else the last sentence's subject. */
  private Actor person() {
    for (Actor a : found) {
      if (a.person() && a.known()) {
        return a;
      }
    }
    return discourse.subject() != null ? discourse.subject() : discourse.lastPerson();
  }

  static Actor anaphorOf(Actor actor, int start, int end) {
    return new Actor(
        start, end, Actor.Kind.ANAPHOR, actor.countries(), actor.people(), actor.rank(), false);
  }

  private boolean locative(int start) {
    return Words.LOCATIVE.contains(view.word(start - 1));
  }

  private static NavigableSet<String> codes(String country) {
    NavigableSet<String> set = new TreeSet<>();
    if (country != null) {
      set.add(country);
    }
    return set;
  }
}
