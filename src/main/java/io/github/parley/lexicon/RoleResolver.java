package io.github.parley.lexicon;

import io.github.parley.lexicon.Mention.Form;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds people named by role alone: 'the Azerbaijani leader', 'the president of Ukraine', 'his
 * Armenian counterpart', 'the prime minister'. Who holds the office on the article's date is looked
 * up; where nobody or more than one is known, the role stays without a name.
 */
final class RoleResolver {

  private static final Set<String> POSSESSIVE = Set.of("his", "her", "their", "its", "the");
  private static final Set<String> INDEFINITE =
      Set.of(
          "a",
          "an",
          "any",
          "another",
          "each",
          "every",
          "no",
          "next",
          "future",
          "first",
          "last",
          "previous",
          "former",
          "late",
          "incoming",
          "some",
          "sitting",
          "new");
  private static final Set<String> DEFINITE = Set.of("the", "both");

  private final Lexicon lexicon;
  private final ArticleContext article;

  RoleResolver(Lexicon lexicon, ArticleContext article) {
    this.lexicon = lexicon;
    this.article = article;
  }

  void resolve() {
    for (Scan scan : article.scans()) {
      roles(scan);
      counterparts(scan);
      definite(scan);
    }
  }

  private void roles(Scan scan) {
    for (TitlePhrase title : scan.titles()) {
      if (!title.explicit()
          || title.plural()
          || title.title().nobody()
          || title.title().role().equals(Title.PARTY)
          || besideName(scan, title)) {
        continue;
      }
      add(scan, title.start(), title.end(), title, title.code());
    }
  }

  private static boolean besideName(Scan scan, TitlePhrase title) {
    Tokens t = scan.tokens();
    int end = title.end();
    while (end < t.count()
        && (t.is(end, "-")
            || Titles.ADDRESS.contains(t.lower(end))
            || NameRun.nameToken(scan, end))) {
      end++;
    }
    if (scan.inPerson(end) || scan.inPerson(title.titleEnd())) {
      return true;
    }
    if ((t.is(end, ",") || t.is(end, "(")) && scan.inPerson(end + 1)) {
      return true;
    }
    int start = title.start() - 1;
    while (start >= 0 && start > title.start() - 5 && t.shape(start) == Shape.LOWER) {
      start--;
    }
    return t.is(start, ",") && scan.inPerson(start - 1);
  }

  private void add(Scan scan, int start, int end, TitlePhrase title, String code) {
    Optional<Person> holder =
        title.former() || !title.title().unique() || indefinite(scan.tokens(), start)
            ? Optional.empty()
            : Roles.holder(
                lexicon, code, title.title().role(), title.title().office(), article.day());
    addRole(
        scan,
        start,
        end,
        holder.orElse(null),
        code,
        title.former() ? null : title.title().office());
  }

  /** 'a U.S. president', 'the next German chancellor': no particular holder. */
  private static boolean indefinite(Tokens t, int start) {
    return INDEFINITE.contains(t.lower(start - 1));
  }

  private void addRole(Scan scan, int start, int end, Person person, String code, String office) {
    String named = office;
    if (person != null && article.day() != null) {
      Office held = OfficeNames.best(lexicon.offices(person.id()), article.day());
      named = held == null ? office : OfficeNames.name(held);
    }
    scan.drafts()
        .add(
            new Draft(
                scan.tokens(),
                start,
                end,
                EntityType.PERSON,
                Form.ROLE,
                person == null ? null : person.id(),
                person == null ? null : person.name(),
                code,
                named,
                person == null ? Evidence.ROLE_UNKNOWN : Evidence.ROLE));
  }

  private void counterparts(Scan scan) {
    Tokens t = scan.tokens();
    for (int i = 1; i < t.count(); i++) {
      String word = t.lower(i);
      if (!word.equals("counterpart") && !word.equals("counterparts")) {
        continue;
      }
      int at = i - 1;
      while (at > 0 && scan.actorAt(at) == null && t.shape(at) == Shape.LOWER && at > i - 3) {
        at--;
      }
      Draft state = scan.actorAt(at);
      if (state == null || state.country() == null || followedByName(scan, i)) {
        continue;
      }
      int start = state.start();
      if (POSSESSIVE.contains(t.lower(start - 1)) || t.lower(start - 1).equals("'s")) {
        counterpart(scan, start, i + 1, state.country(), word.endsWith("s"));
      }
    }
  }

  private static boolean followedByName(Scan scan, int i) {
    return scan.inPerson(i + 1) || (scan.tokens().is(i + 1, ",") && scan.inPerson(i + 2));
  }

  private void counterpart(Scan scan, int start, int end, String code, boolean plural) {
    Draft subject = latestPerson(scan, start, code);
    Person person = null;
    String office = null;
    if (subject != null && subject.entityId() != null && article.day() != null && !plural) {
      Office held = OfficeNames.best(lexicon.offices(subject.entityId()), article.day());
      if (held != null) {
        person =
            Roles.holder(lexicon, code, Roles.counterpart(held), null, article.day()).orElse(null);
        office = person == null ? OfficeNames.name(held) : null;
      }
    }
    addRole(scan, start, end, person, code, office);
  }

  /** The nearest person before a token in the passage who acts for another state. */
  private static Draft latestPerson(Scan scan, int token, String otherThan) {
    Draft latest = null;
    for (Draft d : scan.drafts()) {
      if (d.type() == EntityType.PERSON
          && d.form() == Form.NAME
          && d.end() <= token
          && d.country() != null
          && !d.country().equals(otherThan)
          && (latest == null || d.start() > latest.start())) {
        latest = d;
      }
    }
    return latest;
  }

  /** 'the president', 'the prime minister': the holder last named in the article. */
  private void definite(Scan scan) {
    Tokens t = scan.tokens();
    for (TitlePhrase title : scan.titles()) {
      // 'the leader' alone is of a party, a chamber, a gang: of 33 read by eye none led the state
      boolean resolvable =
          title.title().unique()
              && !title.title().role().equals("leader")
              && !title.explicit()
              && !title.plural()
              && !title.former();
      if (!resolvable
          || !DEFINITE.contains(t.lower(title.start() - 1))
          || besideName(scan, title)) {
        continue;
      }
      Draft holder = mostNamed(scan, title);
      if (holder != null) {
        scan.drafts()
            .add(
                new Draft(
                    t,
                    title.start(),
                    title.end(),
                    EntityType.PERSON,
                    Form.ROLE,
                    holder.entityId(),
                    holder.name(),
                    holder.country(),
                    holder.office(),
                    Evidence.ROLE));
      }
    }
  }

  /** The holder most often named before the title; of equals the latest. */
  private Draft mostNamed(Scan here, TitlePhrase title) {
    Map<String, Integer> counts = new HashMap<>();
    Draft best = null;
    for (Scan scan : article.scans()) {
      for (Draft d : scan.drafts()) {
        boolean before = scan != here || d.end() <= title.start();
        if (before && d.form() == Form.NAME && d.type() == EntityType.PERSON && holds(d, title)) {
          int count = counts.merge(d.entityId(), 1, Integer::sum);
          if (best == null || count >= counts.get(best.entityId())) {
            best = d;
          }
        }
      }
      if (scan == here) {
        return best;
      }
    }
    return best;
  }

  private boolean holds(Draft d, TitlePhrase title) {
    return d.office() != null && Roles.sameName(d.office(), title.title().office());
  }
}
