package io.github.parley.lexicon;

import io.github.parley.lexicon.Mention.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds people named by their surname alone. */
final class SurnameResolver {

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

  /** Monarchs have no surname that would stand for them. */
  static final Set<String> CROWNS =
      Set.of("king", "queen", "emperor", "sultan", "emir", "grand duke", "prince", "monarch");

  private static final Set<String> FUNCTION_WORDS = Set.of("in", "un", "on", "so", "do", "he");

  private static final Set<String> DETERMINERS = Set.of("the", "a", "an");

  private static final Set<String> ARTICLES = Set.of("al", "el");

  private static final Set<String> MONTH = Set.of("may", "march", "april", "june", "august");
  private static final Set<String> BEFORE_MONTH = WordList.of("before_month");

  /** Surnames that are too common, or other words too, to stand for a leader not named in full. */
  private static final Set<String> OF_MANY = WordList.of("surnames_of_many");

  private static final Set<String> TIME_OF =
      Set.of("administration", "presidency", "era", "years", "regime", "government");

  private final Lexicon lexicon;
  private final TitlePhraseFinder titles;
  private final ArticleContext article;
  private final Anchors anchors;
  private final Namesakes namesakes;

  SurnameResolver(
      Lexicon lexicon, TitlePhraseFinder titles, ArticleContext article, Anchors anchors) {
    this.lexicon = lexicon;
    this.titles = titles;
    this.article = article;
    this.anchors = anchors;
    namesakes = new Namesakes(lexicon, article, anchors);
  }

  void resolve(Scan scan, int passage) {
    Tokens t = scan.tokens();
    for (int i = 0; i < t.count(); ) {
      int end = at(scan, passage, i);
      i = Math.max(i + 1, end);
    }
  }

  /** Resolves the surname that begins at a token; returns the index after it, or the token. */
  private int at(Scan scan, int passage, int i) {
    Tokens t = scan.tokens();
    boolean particle = Tokens.PARTICLES.contains(t.lower(i)) && t.shape(i) == Shape.LOWER;
    if ((!particle && !t.shape(i).capital()) || scan.inPerson(i)) {
      return i;
    }
    if (scan.actorAt(i) != null && scan.actorAt(i).form() != Mention.Form.NAME) {
      return i;
    }
    if (insideLongerName(scan, i)
        || month(t, i)
        || junior(t, i)
        || functionWord(t, i)
        || NamedAfter.thing(scan, i + 1)) {
      return i;
    }
    int longest = Math.min(t.count(), i + 4);
    for (int end = longest; end > i; end--) {
      if (!surnameSpan(scan, i, end)) {
        continue;
      }
      Anchor anchor = anchors.bearer(PersonResolver.keys(t, i, end), passage, i);
      if (anchor != null && scan.actorAt(i) == null) {
        Person leader = namesakes.eclipsing(anchor, scan, i);
        Anchor meant = leader == null ? anchor : anchor(leader, null, Evidence.SURNAME);
        add(scan, i, end, meant, Evidence.SURNAME);
        return end;
      }
    }
    NameMatch match = lexicon.surnames().longest(t, i);
    if (match != null && scan.actorAt(i) == null && surnameSpan(scan, i, match.end())) {
      int end = unanchored(scan, passage, match);
      if (end > i) {
        return end;
      }
    }
    return unknown(scan, passage, i);
  }

  /** 'Prime Minister Doe of Atlantis', whom the lexicon does not know: a surname with an office. */
  private int unknown(Scan scan, int passage, int i) {
    Tokens t = scan.tokens();
    TitlePhrase title = TitleBesideName.before(scan, i);
    boolean alone =
        title != null
            && title.titleEnd() == i
            && title.title().unique()
            && !title.plural()
            && NameRun.nameToken(scan, i)
            && t.shape(i) == Shape.CAPITALISED
            && !NameRun.nameToken(scan, i + 1)
            && !t.is(i + 1, "-");
    if (!alone) {
      return i;
    }
    TitlePhrase owned = title.code() == null ? titles.ownedBy(scan, title, i + 1) : title;
    if (!owned.explicit()) {
      return i;
    }
    String name = t.token(i);
    Anchor anchor =
        new Anchor(
            "p:" + Folding.fold(name),
            name,
            null,
            owned,
            null,
            PersonResolver.keys(t, i, i + 1),
            false,
            Evidence.NAME_BY_TITLE);
    add(scan, i, i + 1, anchor, Evidence.NAME_BY_TITLE);
    anchors.add(passage, i, anchor);
    return i + 1;
  }

  private static boolean surnameSpan(Scan scan, int from, int to) {
    Tokens t = scan.tokens();
    if (t.sentence(from) != t.sentence(to - 1)
        || (!t.shape(to - 1).capital() && !t.is(to - 2, "-"))) {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean inner = i > from && (t.is(i, "-") || t.is(i - 1, "-"));
      if (!t.shape(i).capital() && !inner && !Tokens.PARTICLES.contains(t.lower(i))) {
        return false;
      }
    }
    return !t.is(to - 1, "-");
  }

  /** 'Melania' before 'Trump' makes another person of it. */
  private boolean insideLongerName(Scan scan, int i) {
    Tokens t = scan.tokens();
    int before = i - 1;
    if (before < 0 || t.sentence(before) != t.sentence(i) || t.upper()) {
      return false;
    }
    if (t.is(before, "-") && ARTICLES.contains(t.lower(i - 2))) {
      return true; // 'al-Sabah' goes with its article, or is the end of a name not known
    }
    if (hyphenatedGivenName(scan, before)) {
      return true;
    }
    if (t.shape(before) == Shape.INITIAL || (scan.inPerson(before) && !t.is(before, "-"))) {
      return true;
    }
    boolean given =
        t.shape(before) == Shape.CAPITALISED
            && !NameRun.NO_NAME.contains(t.lower(before))
            && (lexicon.givenName(t.hash(before))
                || (!t.titleCase() && !t.sentenceStart(before) && NameRun.nameToken(scan, before)));
    return given
        && !scan.inPerson(before)
        && scan.actorAt(before) == null
        && !inTitle(scan, before)
        && anchors.bearer(List.of(t.personKey(before)), Integer.MAX_VALUE, 0) == null;
  }

  /** The given name before a surname in 'Sung-wook Moon'; not the 'backed' of 'US-backed Assad'. */
  private static boolean hyphenatedGivenName(Scan scan, int last) {
    Tokens t = scan.tokens();
    return t.is(last - 1, "-")
        && t.shape(last) == Shape.LOWER
        && !t.lower(last).endsWith("ed")
        && !t.lower(last).endsWith("ing")
        && NameRun.nameToken(scan, last - 2)
        && t.text().end(last - 2) == t.text().start(last - 1);
  }

  /** 'In' opens a sentence or a line; it isn't the last of Moon Jae-in. */
  private static boolean functionWord(Tokens t, int i) {
    return FUNCTION_WORDS.contains(t.lower(i))
        && !Titles.ADDRESS.contains(t.lower(i - 1))
        && !t.is(i - 1, "-")
        && !t.is(i + 1, "-");
  }

  /** 'Trump Jr.' without a given name is the leader's son. */
  private static boolean junior(Tokens t, int i) {
    return t.lower(i + 1).equals("jr");
  }

  /** 'in May', 'May 12': a month, whoever else bears the name. */
  private static boolean month(Tokens t, int i) {
    return MONTH.contains(t.lower(i))
        && (t.shape(i + 1) == Shape.NUMBER || BEFORE_MONTH.contains(t.lower(i - 1)));
  }

  private static boolean inTitle(Scan scan, int token) {
    for (TitlePhrase title : scan.titlesNear(token, token + 1)) {
      if (title.start() <= token && token < title.end()) {
        return true;
      }
    }
    return Titles.ADDRESS.contains(scan.tokens().lower(token));
  }

  private int unanchored(Scan scan, int passage, NameMatch match) {
    LocalDate day = article.day();
    Tokens t = scan.tokens();
    TitlePhrase title = TitleBesideName.before(scan, match.start());
    boolean address = Titles.ADDRESS.contains(t.lower(match.start() - 1));
    if (NameRun.nameToken(scan, match.end()) && title == null && !t.titleCase() && !t.upper()) {
      return match.start();
    }
    Draft owner = scan.actorAt(match.start() - 1);
    if (owner == null && t.lower(match.start() - 1).equals("'s")) {
      owner = scan.actorAt(match.start() - 2);
    }
    String code =
        title != null && title.code() != null
            ? title.code()
            : owner == null ? null : owner.country();
    Set<String> people = new HashSet<>();
    Person found = null;
    boolean common = false;
    boolean time = TIME_OF.contains(t.lower(match.end()));
    for (Name name : match.names()) {
      Person p = name.person();
      if (fits(p, title, code, day) || (title == null && time && hasLed(p, day))) {
        people.add(p.id());
        found = p;
        common = name.weak();
      }
    }
    boolean past = people.isEmpty() && title != null;
    if (past) {
      people.addAll(pastLeaders(match, title, code, day));
      found = people.size() == 1 ? lexicon.person(people.iterator().next()).orElseThrow() : null;
    }
    if (people.size() > 1) {
      found = prominent(match, people);
    }
    boolean cue = title != null || code != null || time;
    if (found == null && !cue && day == null) {
      found = namesakes.onlyLeader(match);
    }
    if (!cue && OF_MANY.contains(t.lower(match.end() - 1))) {
      return match.start();
    }
    if (found == null || (!cue && doubtful(t, match, found, common, address))) {
      return match.start();
    }
    Evidence evidence = cue ? Evidence.SURNAME_WITH_TITLE : Evidence.SURNAME_ALONE;
    Anchor anchor = anchor(found, past ? null : title, evidence);
    add(scan, match.start(), match.end(), anchor, anchor.evidence());
    anchors.add(passage, match.start(), anchor);
    return match.end();
  }

  /** 'President Reagan' of an article of later years, or without a date: who led a state before. */
  private Set<String> pastLeaders(NameMatch match, TitlePhrase title, String code, LocalDate day) {
    Set<String> people = new HashSet<>();
    for (Name name : match.names()) {
      Person p = name.person();
      boolean ofState = code == null || code.equals(p.country());
      if (ofState && Leaders.bore(lexicon, p, title.title(), day)) {
        people.add(p.id());
      }
    }
    return people;
  }

  private static Anchor anchor(Person p, TitlePhrase title, Evidence evidence) {
    return new Anchor(
        p.id(), p.name(), p, title, p.gender(), PersonKey.list(p.name()), false, evidence);
  }

  /** Whether a sentence begins with the word and does not go on as one on a person does. */
  private static boolean opens(Tokens t, int i, boolean leads) {
    String next = t.lower(i + 1);
    boolean verb = t.shape(i + 1) == Shape.LOWER && (next.endsWith("s") || next.endsWith("ed"));
    boolean person = next.equals("'s") || CapitalGrammar.acts(next) || (leads && verb);
    return t.sentenceStart(i) && !t.titleCase() && !person;
  }

  /** A surname alone that may as well be another word, or another person's. */
  private boolean doubtful(
      Tokens t, NameMatch match, Person found, boolean common, boolean address) {
    int i = match.start();
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
        || MONTH.contains(t.lower(i))
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
      if (!cue && CROWNS.contains(OfficeNames.name(office))) {
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

  private void add(Scan scan, int start, int end, Anchor anchor, Evidence evidence) {
    scan.addPerson(
        PersonDrafts.draft(
            lexicon, scan.tokens(), start, end, Form.NAME, anchor, article.day(), evidence));
  }
}
