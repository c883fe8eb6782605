package io.github.parley.lexicon;

import io.github.parley.lexicon.Mention.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds people by name: full names of the lexicon, full names with a title or a description beside
 * them, then surnames of those, then surnames of one prominent person in office.
 */
final class PersonResolver {

  /** States whose people write the family name first. */
  private static final Set<String> FAMILY_FIRST = Set.of("CN", "KP", "KR", "TW", "VN", "HK", "MO");

  private static final Set<String> CROWNED =
      Set.of("king", "queen", "pope", "emperor", "prince", "princess", "crown prince", "sultan");

  /** Titles that are surnames as well: 'Angus King', 'Martin Luther King Jr.'. */
  private static final Set<String> SURNAMES_TOO =
      Set.of(
          "king",
          "prince",
          "major",
          "judge",
          "justice",
          "marshal",
          "pope",
          "captain",
          "general",
          "chancellor",
          "speaker",
          "president",
          "mayor",
          "driver",
          "coach",
          "player",
          "head",
          "chair",
          "star",
          "friend",
          "brother");

  /** More than all else that speaks for one of several people of a name. */
  private static final int JUNIOR = 20;

  private final Lexicon lexicon;
  private final TitlePhraseFinder titles;

  PersonResolver(Lexicon lexicon, TitlePhraseFinder titles) {
    this.lexicon = lexicon;
    this.titles = titles;
  }

  /** Adds the people of an article to its passages. */
  void resolve(ArticleContext article) {
    Anchors anchors = new Anchors();
    for (int p = 0; p < article.scans().size(); p++) {
      fullNames(article, p, anchors);
      namesByContext(article, p, anchors);
    }
    SurnameResolver surnames = new SurnameResolver(lexicon, titles, article, anchors);
    for (int p = 0; p < article.scans().size(); p++) {
      surnames.resolve(article.scans().get(p), p);
    }
  }

  private void fullNames(ArticleContext article, int passage, Anchors anchors) {
    Scan scan = article.scans().get(passage);
    for (NameMatch match : scan.persons()) {
      TitlePhrase title = TitleBesideName.before(scan, match.start());
      if (title == null) {
        title = TitleBesideName.after(scan, match.end());
      }
      Person person = choose(match, title, article);
      if (person == null || continued(scan, match) || NamedAfter.thing(scan, match.end())) {
        continue;
      }
      if (title != null && title.title().nobody()) {
        if (person.tier() != 'A' && !knownAs(person, title.title())) {
          continue;
        }
        title = null;
      }
      addKnown(article, passage, match.start(), match.end(), person, title, anchors);
    }
  }

  /** Whether the trade is what the person is known for: the lawyer of a president. */
  private boolean knownAs(Person person, Title title) {
    String trade = title.phrase().substring(title.phrase().lastIndexOf(' ') + 1);
    return lexicon.offices(person.id()).stream()
        .anyMatch(o -> OfficeNames.name(o).contains(trade.toLowerCase(Locale.ROOT)));
  }

  /** Whether the name goes on: 'Michael Jordan Smith' is not Michael Jordan. */
  private static boolean continued(Scan scan, NameMatch match) {
    Tokens t = scan.tokens();
    int before = match.start() - 1;
    return before >= 0
        && t.sentence(before) == t.sentence(match.start())
        && t.shape(before) == Shape.INITIAL
        && !t.sentenceStart(before);
  }

  /** Of several people of one name the one in office, of that title or state, most prominent. */
  private Person choose(NameMatch match, TitlePhrase title, ArticleContext article) {
    Person best = null;
    int bestScore = Integer.MIN_VALUE;
    for (Name name : match.names()) {
      Person p = name.person();
      int score = score(p, title, article);
      if (junior(p) && match.names().size() > 1) {
        score -= JUNIOR; // 'Donald Trump' is the father, whoever else holds an office
      }
      boolean later =
          score == bestScore && begun(p, article.day()).isAfter(begun(best, article.day()));
      if (score > bestScore || later) {
        best = p;
        bestScore = score;
      }
    }
    return best;
  }

  /** When the latest office began that a person had taken by a day. */
  private LocalDate begun(Person p, LocalDate day) {
    return lexicon.offices(p.id()).stream()
        .map(Office::start)
        .filter(start -> start != null && (day == null || !start.isAfter(day)))
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  private static boolean junior(Person p) {
    return p.name().endsWith("Jr.") || p.name().endsWith("Jr");
  }

  private int score(Person p, TitlePhrase title, ArticleContext article) {
    int score = p.tier() == 'A' ? 3 : p.tier() == 'B' ? 2 : 0;
    LocalDate day = article.day();
    if (day != null) {
      Office office = OfficeNames.best(lexicon.offices(p.id()), day);
      score += office == null ? 0 : 4;
    }
    if (p.country() != null && article.named().contains(p.country())) {
      score += 5;
    }
    if (title != null && title.explicit() && title.code() != null) {
      score += title.code().equals(p.country()) ? 8 : 0;
    }
    return score;
  }

  private void namesByContext(ArticleContext article, int passage, Anchors anchors) {
    Scan scan = article.scans().get(passage);
    Tokens t = scan.tokens();
    for (int i = 0; i < t.count(); ) {
      NameRun run = NameRun.at(scan, i);
      if (run == null) {
        i++;
        continue;
      }
      TitlePhrase inside = titleInside(scan, run);
      if (inside != null && inside.titleStart() <= i) {
        i = inside.titleEnd();
        continue;
      }
      if (inside != null) {
        run = run.until(t, inside.titleStart());
      }
      if (!reordered(article, passage, run, anchors) && (run.words() >= 2 || monarch(scan, run))) {
        byContext(scan, passage, run, anchors);
      }
      i = run.end();
    }
  }

  /** A name of the lexicon with more names, or in another order: 'Barack Hussein Obama'. */
  private boolean reordered(ArticleContext article, int passage, NameRun run, Anchors anchors) {
    Scan scan = article.scans().get(passage);
    if (run.words() < 2) {
      return false;
    }
    List<Long> keys = keys(scan.tokens(), run.start(), run.end());
    for (int i = run.start(); i < run.end(); i++) {
      NameMatch match = lexicon.surnames().longest(scan.tokens(), i);
      for (Name name : match == null ? List.<Name>of() : match.names()) {
        List<Long> known = PersonKey.list(name.person().name());
        boolean different = new HashSet<>(known).size() == known.size();
        if (known.size() >= 2
            && different
            && name.person().tier() == 'A'
            && keys.containsAll(known)) {
          TitlePhrase title = TitleBesideName.before(scan, run.start());
          boolean nobody = title != null && title.title().nobody();
          addKnown(
              article,
              passage,
              run.start(),
              run.end(),
              name.person(),
              nobody ? null : title,
              anchors);
          return true;
        }
      }
    }
    return false;
  }

  private void addKnown(
      ArticleContext article,
      int passage,
      int start,
      int end,
      Person person,
      TitlePhrase title,
      Anchors anchors) {
    Scan scan = article.scans().get(passage);
    Anchor anchor =
        new Anchor(
            person.id(),
            person.name(),
            person,
            title,
            person.gender(),
            PersonKey.list(person.name()),
            familyFirst(person.country()) || crowned(person),
            Evidence.FULL_NAME);
    scan.addPerson(draft(scan, start, end, anchor, article.day(), Evidence.FULL_NAME));
    anchors.add(passage, start, anchor);
  }

  private static boolean givenAfter(Scan scan, int i) {
    return NameRun.nameToken(scan, i)
        && !Titles.GENERATION.contains(scan.tokens().token(i).replace(".", ""));
  }

  /** The first title among the tokens of a run; a surname that is a title ends the run. */
  private static TitlePhrase titleInside(Scan scan, NameRun run) {
    for (TitlePhrase title : scan.titlesNear(run.start(), run.end())) {
      boolean surname =
          title.titleStart() > run.start()
              && title.titleEnd() - title.titleStart() == 1
              && title.title().common()
              && !title.title().phrase().endsWith(".")
              && SURNAMES_TOO.contains(title.title().phrase())
              && !scan.inPerson(title.titleEnd())
              && !givenAfter(scan, title.titleEnd());
      if (title.titleStart() < run.end() && run.start() < title.titleEnd() && !surname) {
        return title;
      }
    }
    return null;
  }

  /** 'Queen Camilla', 'Pope Francis': one name is a full name. */
  private static boolean monarch(Scan scan, NameRun run) {
    TitlePhrase title = TitleBesideName.before(scan, run.start());
    return title != null
        && title.titleEnd() == run.start()
        && CROWNED.contains(title.title().phrase())
        && scan.tokens().shape(title.titleStart()).capital();
  }

  private void byContext(Scan scan, int passage, NameRun run, Anchors anchors) {
    TitlePhrase before = TitleBesideName.before(scan, run.start());
    TitlePhrase after = TitleBesideName.after(scan, run.end());
    TitlePhrase title = before != null ? before : after;
    if (title == null) {
      title = before = TitleBesideName.withPhraseBefore(scan, run);
    }
    if (title == null || title.title().nobody() || (after != null && after.title().nobody())) {
      return;
    }
    if (title.plural() && before == null) {
      return;
    }
    if (before != null && before.code() == null && after != null && after.code() != null) {
      title = after;
    }
    Tokens t = scan.tokens();
    if (title.code() == null) {
      title = titles.ownedBy(scan, title, run.end());
    }
    String name = t.text().span(run.start(), run.end());
    Evidence evidence = before != null ? Evidence.NAME_BY_TITLE : Evidence.NAME_BY_APPOSITION;
    Anchor anchor =
        new Anchor(
            "p:" + Folding.fold(name).replaceAll("\\s+", " "),
            name,
            null,
            title,
            gender(title),
            keys(t, run.start(), run.end()),
            familyFirst(title.code()),
            evidence);
    scan.addPerson(draft(scan, run.start(), run.end(), anchor, null, evidence));
    anchors.add(passage, run.start(), anchor);
  }

  private static String gender(TitlePhrase title) {
    String phrase = title.title().phrase();
    if (phrase.endsWith("woman")
        || phrase.equals("queen")
        || phrase.equals("princess")
        || phrase.equals("first lady")) {
      return "female";
    }
    return phrase.endsWith("man") || phrase.equals("king") || phrase.equals("prince")
        ? "male"
        : null;
  }

  /** Whom a later mention may call by the first name: 'King Abdullah', then 'Abdullah'. */
  private boolean crowned(Person person) {
    for (Office office : lexicon.offices(person.id())) {
      if (OfficeNames.CROWNS.contains(OfficeNames.name(office))) {
        return true;
      }
    }
    return false;
  }

  private static boolean familyFirst(String code) {
    return code != null && FAMILY_FIRST.contains(code);
  }

  static List<Long> keys(Tokens t, int start, int end) {
    List<Long> keys = new ArrayList<>();
    for (int i = start; i < end; i++) {
      long key = t.personKey(i);
      if (key != 0 && !Titles.GENERATION.contains(t.token(i).replace(".", ""))) {
        keys.add(key);
      }
    }
    return List.copyOf(keys);
  }

  /** The mention of a known person. */
  Draft draft(Scan scan, int start, int end, Anchor anchor, LocalDate day, Evidence evidence) {
    return PersonDrafts.draft(lexicon, scan.tokens(), start, end, Form.NAME, anchor, day, evidence);
  }
}
