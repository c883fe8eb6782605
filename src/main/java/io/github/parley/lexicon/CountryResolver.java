package io.github.parley.lexicon;

import io.github.parley.lexicon.Mention.Form;
import io.github.parley.lexicon.Name.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds states and organisations as actors: names, adjectives, demonyms, seats, capitals. */
final class CountryResolver {

  /** States whose names are also given names or surnames of people. */
  private static final Set<String> GIVEN_OR_SURNAME = WordList.of("states_named_like_people");

  /** Those of them that stand as given names before a surname. */
  private static final Set<String> GIVEN =
      Set.of(
          "jordan", "chad", "georgia", "kenya", "cuba", "paris", "victoria", "santiago", "london");

  /** Acronyms that are also words: no evidence in a passage written in capitals. */
  private static final Set<String> WORDS = WordList.of("acronyms_that_are_words");

  private final Lexicon lexicon;

  CountryResolver(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a state bears this name, so that a surname alone is no evidence. */
  static boolean stateName(String lower) {
    return GIVEN_OR_SURNAME.contains(lower);
  }

  /** Adds the actors of an article to its passages. */
  void resolve(ArticleContext article) {
    List<Runnable> doubtful = new ArrayList<>();
    for (Scan scan : article.scans()) {
      Set<NameMatch> actors = actorMatches(scan);
      for (NameMatch match : scan.names()) {
        if (!certain(scan, match, article)) {
          doubtful.add(() -> doubtful(scan, match, article, actors));
        }
      }
    }
    doubtful.forEach(Runnable::run);
    for (Scan scan : article.scans()) {
      compassHalves(scan, article);
    }
  }

  private static Set<NameMatch> actorMatches(Scan scan) {
    Set<NameMatch> out = new HashSet<>();
    for (NameMatch match : scan.names()) {
      for (Name name : match.names()) {
        if ((name.kind() == Kind.CAPITAL && !name.weak()) || name.kind() == Kind.COUNTRY) {
          out.add(match);
        }
      }
    }
    return out;
  }

  /** Adds what the match names without doubt; false where the article has to be asked. */
  private boolean certain(Scan scan, NameMatch match, ArticleContext article) {
    Tokens t = scan.tokens();
    if (blocked(t, match)) {
      return true;
    }
    Set<String> codes = codes(match);
    String surface = t.text().span(match.start(), match.end());
    String folded = Folding.fold(surface);
    if (codes.size() != 1 || GIVEN_OR_SURNAME.contains(folded)) {
      return false;
    }
    Ambiguity ambiguity = lexicon.ambiguity(folded);
    if (ambiguity != null) {
      boolean clear =
          !ambiguity.alternativePlace()
              && ambiguity.fallback() != null
              && codes.contains(ambiguity.fallback());
      if (!clear) {
        return false;
      }
      if (ambiguity.cuedBeside(t, match)) {
        return true;
      }
    }
    Name name = first(match, Kind.COUNTRY, Kind.ADJECTIVE, Kind.DEMONYM);
    Country country = HistoricStates.on(article.day(), name.country(), lexicon);
    if (country != null) {
      addState(scan, match, country, evidence(name));
      article.named().add(country.iso2());
    }
    return true;
  }

  private static Evidence evidence(Name name) {
    return name.kind() == Kind.COUNTRY ? Evidence.COUNTRY_NAME : Evidence.COUNTRY_ADJECTIVE;
  }

  private static boolean blocked(Tokens t, NameMatch match) {
    if (match.names().stream().anyMatch(n -> n.kind() == Kind.BLOCKED)) {
      return true;
    }
    return t.upper() && match.end() - match.start() == 1 && WORDS.contains(t.lower(match.start()));
  }

  private static Set<String> codes(NameMatch match) {
    Set<String> codes = new TreeSet<>();
    for (Name n : match.names()) {
      if (n.kind() == Kind.COUNTRY || n.kind() == Kind.ADJECTIVE || n.kind() == Kind.DEMONYM) {
        codes.add(n.country().iso2());
      }
    }
    return codes;
  }

  private static Name first(NameMatch match, Kind... kinds) {
    for (Kind kind : kinds) {
      for (Name n : match.names()) {
        if (n.kind() == kind) {
          return n;
        }
      }
    }
    return null;
  }

  private void doubtful(Scan scan, NameMatch m, ArticleContext article, Set<NameMatch> actors) {
    if (personLike(scan, m)) {
      return;
    }
    Name state = first(m, Kind.COUNTRY, Kind.ADJECTIVE, Kind.DEMONYM);
    if (state != null) {
      Country country = choose(scan, m, article);
      if (country != null) {
        addState(scan, m, country, Evidence.AMBIGUOUS_NAME);
        article.named().add(country.iso2());
      }
      return;
    }
    Name organisation = first(m, Kind.ORGANISATION);
    if (organisation != null) {
      String next = scan.tokens().lower(m.end());
      // 'the Alliance' is NATO, 'the Alliance for Youth' is not
      boolean shortened = scan.tokens().lower(m.start()).equals("the");
      if (shortened && (next.equals("for") || next.equals("of"))) {
        return;
      }
      scan.addActor(
          Draft.organisation(
              scan.tokens(), m.start(), m.end(), Form.NAME, organisation.organisation()));
      return;
    }
    Name seat = first(m, Kind.SEAT);
    Name capital = first(m, Kind.CAPITAL);
    if (seat != null && capital != null && !CapitalGrammar.standsForState(scan, m, actors)) {
      return;
    }
    if (seat != null) {
      seat(scan, m, seat, article);
      return;
    }
    if (capital != null) {
      capital(scan, m, capital, article, actors);
    }
  }

  private void seat(Scan scan, NameMatch m, Name seat, ArticleContext article) {
    Tokens t = scan.tokens();
    if (seat.ofOrganisation()) {
      if (!seat.weak()) {
        scan.addActor(Draft.organisation(t, m.start(), m.end(), Form.METONYM, seat.organisation()));
      }
    } else if (!seat.weak() || article.named().contains(seat.country().iso2())) {
      // the leader's name in 'the Obama administration' is left to the people
      int start = t.lower(m.end() - 1).equals("administration") ? m.end() - 1 : m.start();
      scan.addActor(Draft.country(t, start, m.end(), Form.METONYM, seat.country(), Evidence.SEAT));
    }
  }

  private void capital(
      Scan scan, NameMatch m, Name capital, ArticleContext article, Set<NameMatch> actors) {
    Tokens t = scan.tokens();
    Ambiguity ambiguity = lexicon.ambiguity(Folding.fold(t.text().span(m.start(), m.end())));
    boolean weak =
        capital.weak()
            || (ambiguity != null && ambiguity.alternative() != null && article.cued(ambiguity));
    if (!weak && CapitalGrammar.standsForState(scan, m, actors)) {
      scan.addActor(
          Draft.country(
              t, m.start(), m.end(), Form.METONYM, capital.country(), Evidence.CAPITAL_AS_STATE));
    }
  }

  private static void addState(Scan scan, NameMatch m, Country country, Evidence evidence) {
    Tokens t = scan.tokens();
    Name name = first(m, Kind.COUNTRY, Kind.ADJECTIVE, Kind.DEMONYM);
    Form form =
        switch (name.kind()) {
          case COUNTRY -> Form.NAME;
          case ADJECTIVE -> Form.ADJECTIVE;
          default -> Form.DEMONYM;
        };
    scan.addActor(Draft.country(t, m.start(), m.end(), form, country, evidence));
  }

  private Country choose(Scan scan, NameMatch m, ArticleContext article) {
    Tokens t = scan.tokens();
    Set<String> codes = codes(m);
    Ambiguity a = lexicon.ambiguity(Folding.fold(t.text().span(m.start(), m.end())));
    if (a == null) {
      String only = codes.size() == 1 ? codes.iterator().next() : onlyNamed(codes, article);
      return lexicon.country(only).orElse(null);
    }
    if (codes.size() > 1) {
      return ofSeveral(scan, m, codes, a, article);
    }
    Country country = lexicon.country(a.fallback()).orElse(null);
    if (!a.alternativePlace()) {
      return a.cuedBeside(t, m) ? null : country;
    }
    int sentence = t.sentence(m.start());
    boolean cued =
        a.cued(t, t.text().sentenceStart(sentence), t.text().sentenceEnd(sentence))
            || UnitedStates.besideState(t, m)
            || (article.cued(a) && !article.speaksOf(country))
            || (article.namesAmericanState() && !article.speaksOf(country));
    return cued ? null : country;
  }

  /** 'Congo', 'Korea', 'Dominican': the state that the article names otherwise, else by cue. */
  private Country ofSeveral(
      Scan scan, NameMatch m, Set<String> codes, Ambiguity a, ArticleContext article) {
    String named = onlyNamed(codes, article);
    if (named != null) {
      return lexicon.country(named).orElse(null);
    }
    Tokens t = scan.tokens();
    if (t.is(m.end(), "-") || t.is(m.start() - 1, "-")) {
      return lexicon.country(a.fallback()).orElse(null); // 'the Korea-Japan summit'
    }
    int sentence = t.sentence(m.start());
    boolean cued =
        a.cued(t, t.text().sentenceStart(sentence), t.text().sentenceEnd(sentence))
            || article.cued(a);
    return lexicon.country(cued ? a.alternative() : a.fallback()).orElse(null);
  }

  /** Of several states of one name the only one that the article names otherwise. */
  private static String onlyNamed(Set<String> codes, ArticleContext article) {
    String found = null;
    for (String code : codes) {
      if (article.named().contains(code)) {
        if (found != null) {
          return null;
        }
        found = code;
      }
    }
    return found;
  }

  /** 'Michael Jordan', 'Rep. Jordan', 'Chad Wolf'. */
  private boolean personLike(Scan scan, NameMatch m) {
    Tokens t = scan.tokens();
    String folded = t.lower(m.start());
    if (m.end() - m.start() != 1 || !GIVEN_OR_SURNAME.contains(folded)) {
      return false;
    }
    int before = m.start() - 1;
    if (before >= 0 && t.sentence(before) == t.sentence(m.start()) && t.shape(before).capital()) {
      if (Titles.ADDRESS.contains(t.lower(before))
          || UnitedStates.LEGISLATOR.contains(t.lower(before))) {
        return true;
      }
      if (t.shape(before) == Shape.CAPITALISED
          && lexicon.givenName(t.hash(before))
          && scan.actorAt(before) == null) {
        return true;
      }
    }
    int after = m.end();
    return GIVEN.contains(folded)
        && !t.titleCase()
        && t.shape(after) == Shape.CAPITALISED
        && t.sentence(after) == t.sentence(m.start())
        && scan.actorAt(after) == null
        && lexicon.titles().longest(t, after) == null
        && !NameRun.NO_NAME.contains(t.lower(after));
  }

  /** 'the North' and 'the South' where the article is about the two Koreas. */
  private void compassHalves(Scan scan, ArticleContext article) {
    Tokens t = scan.tokens();
    for (int i = 1; i < t.count(); i++) {
      String code = t.is(i, "North") ? "KP" : t.is(i, "South") ? "KR" : null;
      if (code != null
          && t.lower(i - 1).equals("the")
          && !t.shape(i + 1).capital()
          && scan.actorAt(i) == null
          && article.named().contains("KP")
          && article.named().contains(code)) {
        Country c = lexicon.country(code).orElse(null);
        if (c != null) {
          scan.addActor(Draft.country(t, i, i + 1, Form.NAME, c, Evidence.AMBIGUOUS_NAME));
        }
      }
    }
  }
}
