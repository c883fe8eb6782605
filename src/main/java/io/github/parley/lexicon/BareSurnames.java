package io.github.parley.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whom a surname means whose bearer the article has not named in full: the holder of the office or
 * of the state beside it, else a leader known by surname.
 */
final class BareSurnames {

  private static final Set<String> KNOWN_BY_SURNAME =
      Set.of(
          "head_of_state",
          "head_of_government",
          "foreign_minister",
          "io_head",
          "vice_head_of_state");

  private static final Set<String> LEADS = Set.of("head_of_state", "head_of_government");

  /** States whose leaders English news names without their state. */
  private static final Set<String> WORLD = Set.of("US", "RU", "CN", "DE", "FR", "GB");

  /** A leader is known by surname alone for some years after the office. */
  private static final int RECENT_YEARS = 5;

  private static final Set<String> DETERMINERS = Set.of("the", "a", "an");

  private static final Set<String> TIME_OF =
      Set.of("administration", "presidency", "era", "years", "regime", "government");

  /** Surnames that are too common, or other words too, to stand for a leader not named in full. */
  private static final Set<String> OF_MANY = WordList.of("surnames_of_many");

  private final Lexicon lexicon;
  private final ArticleContext article;
  private final Namesakes namesakes;

  BareSurnames(Lexicon lexicon, ArticleContext article, Namesakes namesakes) {
    this.lexicon = lexicon;
    this.article = article;
    this.namesakes = namesakes;
  }

  /**
   * What stands beside a surname.
   *
   * @param title the office before it, or null
   * @param code the state of the office or before the name, or null
   * @param time whether a time named after its bearer follows: 'the Obama administration'
   */
  private record Cue(TitlePhrase title, String code, boolean time) {

    boolean given() {
      return title != null || code != null || time;
    }
  }

  /** The bearer of a surname, or null when nobody known, or no single one, can be meant. */
  Anchor bearer(Scan scan, NameMatch match) {
    Tokens t = scan.tokens();
    Cue cue = cue(scan, match);
    if (NameRun.nameToken(scan, match.end())
        && cue.title() == null
        && !t.titleCase()
        && !t.upper()) {
      return null;
    }
    if (!cue.given() && OF_MANY.contains(t.lower(match.end() - 1))) {
      return null;
    }
    List<Name> fitting = match.names().stream().filter(name -> fits(name.person(), cue)).toList();
    boolean past = fitting.isEmpty() && cue.title() != null;
    Person found = past ? pastLeader(match, cue) : only(match, people(fitting));
    if (found == null && !cue.given() && article.day() == null) {
      found = namesakes.onlyLeader(match);
    }
    boolean common = !fitting.isEmpty() && fitting.get(fitting.size() - 1).weak();
    if (found == null || (!cue.given() && doubtful(t, match, found, common))) {
      return null;
    }
    Evidence evidence = cue.given() ? Evidence.SURNAME_WITH_TITLE : Evidence.SURNAME_ALONE;
    return Anchor.of(found, past ? null : cue.title(), evidence);
  }

  private static Cue cue(Scan scan, NameMatch match) {
    Tokens t = scan.tokens();
    TitlePhrase title = TitleBesideName.before(scan, match.start());
    Draft owner = scan.actorAt(match.start() - 1);
    if (owner == null && t.lower(match.start() - 1).equals("'s")) {
      owner = scan.actorAt(match.start() - 2);
    }
    String state = owner == null ? null : owner.country();
    String code = title != null && title.code() != null ? title.code() : state;
    return new Cue(title, code, TIME_OF.contains(t.lower(match.end())));
  }

  private boolean fits(Person p, Cue cue) {
    LocalDate day = article.day();
    return fits(p, cue.title(), cue.code(), day)
        || (cue.title() == null && cue.time() && hasLed(p, day));
  }

  private static Set<String> people(List<Name> names) {
    Set<String> people = new HashSet<>();
    names.forEach(name -> people.add(name.person().id()));
    return people;
  }

  /** The only one of some people, or the one of them who is known best. */
  private Person only(NameMatch match, Set<String> people) {
    return people.size() == 1
        ? lexicon.person(people.iterator().next()).orElseThrow()
        : prominent(match, people);
  }

  /** 'President Reagan' of an article of later years, or without a date: who led a state before. */
  private Person pastLeader(NameMatch match, Cue cue) {
    Set<String> people = new HashSet<>();
    for (Name name : match.names()) {
      Person p = name.person();
      boolean ofState = cue.code() == null || cue.code().equals(p.country());
      if (ofState && Leaders.bore(lexicon, p, cue.title().title(), article.day())) {
        people.add(p.id());
      }
    }
    return only(match, people);
  }

  /** Whether a sentence begins with the word and does not go on as one on a person does. */
  private static boolean opens(Tokens t, int i, boolean leads) {
    String next = t.lower(i + 1);
    boolean verb = t.shape(i + 1) == Shape.LOWER && (next.endsWith("s") || next.endsWith("ed"));
    boolean person = next.equals("'s") || CapitalGrammar.acts(next) || (leads && verb);
    return t.sentenceStart(i) && !t.titleCase() && !person;
  }

  /** A surname alone that may as well be another word, or another person's. */
  private boolean doubtful(Tokens t, NameMatch match, Person found, boolean common) {
    int i = match.start();
    boolean address = Titles.ADDRESS.contains(t.lower(i - 1));
    boolean leads = Leaders.leads(lexicon, found, article.day());
    if (namesakes.stranger(t.personKey(match.end() - 1)) && (common || !leads)) {
      return true;
    }
    if (!leads && DETERMINERS.contains(t.lower(i - 1))) {
      return true; // 'the English'
    }
    boolean strange =
        (t.shape(i) == Shape.UPPER && !t.upper()) || CountryResolver.stateName(t.lower(i));
    return strange
        || SurnameResolver.MONTH.contains(t.lower(i))
        || (common && (t.upper() || address || opens(t, i, leads)));
  }

  private boolean fits(Person p, TitlePhrase title, String code, LocalDate day) {
    List<Office> offices = lexicon.offices(p.id());
    if (code != null && p.country() != null && !code.equals(p.country())) {
      return false;
    }
    boolean cue = title != null || code != null;
    if (day == null) {
      return cue && p.tier() == 'A' && title != null && heldRole(offices, title, null);
    }
    if (title != null && title.former()) {
      return p.tier() != 'C' && heldRole(offices, title, null);
    }
    if (title != null) {
      return heldRole(offices, title, day);
    }
    if (p.tier() == 'C' && !cue) {
      return false;
    }
    for (Office office : offices) {
      if (!cue && OfficeNames.CROWNS.contains(OfficeNames.name(office))) {
        continue;
      }
      if (office.heldOn(day) && KNOWN_BY_SURNAME.contains(office.role())) {
        return cue || (p.country() != null && WORLD.contains(p.country())) || named(p);
      }
      boolean recent = office.end() != null && !day.minusYears(RECENT_YEARS).isAfter(office.end());
      if (recent && !cue && p.tier() == 'A' && LEADS.contains(office.role()) && named(p)) {
        return !office.start().isAfter(day);
      }
    }
    return false;
  }

  private boolean named(Person p) {
    return p.country() != null && article.named().contains(p.country());
  }

  /** 'the Obama administration': who led a state at any time before the article. */
  private boolean hasLed(Person p, LocalDate day) {
    for (Office office : lexicon.offices(p.id())) {
      boolean begun = office.start() != null && (day == null || !office.start().isAfter(day));
      if (p.tier() == 'A' && begun && LEADS.contains(office.role())) {
        return true;
      }
    }
    return false;
  }

  private static boolean heldRole(List<Office> offices, TitlePhrase title, LocalDate day) {
    for (Office office : offices) {
      if ((day == null || office.heldOn(day)) && Roles.same(office, title.title())) {
        return true;
      }
    }
    return false;
  }

  /** The one of tier A, else the only one whose state the article names. */
  private Person prominent(NameMatch match, Set<String> people) {
    List<Person> a = new ArrayList<>();
    List<Person> named = new ArrayList<>();
    for (Name name : match.names()) {
      Person p = name.person();
      if (people.contains(p.id())) {
        if (p.tier() == 'A') {
          a.add(p);
        }
        if (p.country() != null && article.named().contains(p.country())) {
          named.add(p);
        }
      }
    }
    if (a.size() == 1) {
      return a.get(0);
    }
    return named.size() == 1 ? named.get(0) : null;
  }
}
