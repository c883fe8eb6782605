package io.github.parley.lexicon;

import io.github.parley.lexicon.Mention.Form;
import java.util.List;
import java.util.Set;

/** Finds people named by their surname alone. */
final class SurnameResolver {

  private static final Set<String> FUNCTION_WORDS = Set.of("in", "un", "on", "so", "do", "he");

  private static final Set<String> ARTICLES = Set.of("al", "el");

  static final Set<String> MONTH = Set.of("may", "march", "april", "june", "august");
  private static final Set<String> BEFORE_MONTH = WordList.of("before_month");

  private final Lexicon lexicon;
  private final TitlePhraseFinder titles;
  private final ArticleContext article;
  private final Anchors anchors;
  private final Namesakes namesakes;
  private final BareSurnames bareSurnames;

  SurnameResolver(
      Lexicon lexicon, TitlePhraseFinder titles, ArticleContext article, Anchors anchors) {
    this.lexicon = lexicon;
    this.titles = titles;
    this.article = article;
    this.anchors = anchors;
    namesakes = new Namesakes(lexicon, article, anchors);
    bareSurnames = new BareSurnames(lexicon, article, namesakes);
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
        Anchor meant = leader == null ? anchor : Anchor.of(leader, null, Evidence.SURNAME);
        add(scan, i, end, meant, Evidence.SURNAME);
        return end;
      }
    }
    NameMatch match = lexicon.surnames().longest(t, i);
    if (match != null && scan.actorAt(i) == null && surnameSpan(scan, i, match.end())) {
      Anchor bearer = bareSurnames.bearer(scan, match);
      if (bearer != null) {
        add(scan, match.start(), match.end(), bearer, bearer.evidence());
        anchors.add(passage, match.start(), bearer);
        return match.end();
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

  private void add(Scan scan, int start, int end, Anchor anchor, Evidence evidence) {
    scan.addPerson(
        PersonDrafts.draft(
            lexicon, scan.tokens(), start, end, Form.NAME, anchor, article.day(), evidence));
  }
}
