package io.github.parley.lexicon;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells a leader from relatives and from strangers who bear the same surname. */
final class Namesakes {

  private static final Set<String> OF_A_WOMAN = Set.of("mrs", "ms", "miss", "lady");

  /** Offices of relatives; whoever holds one of his own is called by the surname himself. */
  private static final Set<String> OF_RELATIVES = Set.of("official", "first_lady");

  private final Lexicon lexicon;
  private final LocalDate day;
  private final Anchors anchors;
  private final Set<Long> strangers = new HashSet<>();

  Namesakes(Lexicon lexicon, ArticleContext article, Anchors anchors) {
    this.lexicon = lexicon;
    this.day = article.day();
    this.anchors = anchors;
    article.scans().forEach(this::noteStrangers);
  }

  /** 'Michael Brown', whom nothing is known of: the last names of such runs of names. */
  private void noteStrangers(Scan scan) {
    Tokens t = scan.tokens();
    if (t.upper() || t.titleCase()) {
      return;
    }
    for (int i = 0; i < t.count(); i++) {
      NameRun run = lexicon.givenName(t.hash(i)) ? NameRun.at(scan, i) : null;
      if (run != null && run.words() >= 2) {
        strangers.add(t.personKey(run.end() - 1));
      }
    }
  }

  /** Whether the article speaks in full of somebody of that surname whom nothing is known of. */
  boolean stranger(long surname) {
    return strangers.contains(surname);
  }

  /**
   * The leader whom a surname means although a relative was named last: 'Trump' after 'Melania
   * Trump', 'President Clinton' after 'Hillary Clinton'.
   *
   * @return null when the one named last is meant
   */
  Person eclipsing(Anchor last, Scan scan, int start) {
    if (last.person() == null || OF_A_WOMAN.contains(scan.tokens().lower(start - 1))) {
      return null;
    }
    TitlePhrase title = TitleBesideName.before(scan, start);
    boolean titled = title != null && leads(title.title());
    if (titled ? Leaders.bore(lexicon, last.person(), title.title(), null) : !relative(last)) {
      return titled ? null : inOffice(last, scan.tokens().personKey(start));
    }
    NameMatch match = lexicon.surnames().longest(scan.tokens(), start);
    Set<String> found = new HashSet<>();
    for (Name name : match == null ? List.<Name>of() : match.names()) {
      Person p = name.person();
      boolean meant =
          titled
              ? Leaders.bore(lexicon, p, title.title(), day)
              : anchored(p)
                  || Leaders.leads(lexicon, p, day)
                  || (p.tier() == 'A' && Leaders.stood(lexicon, p, day));
      if (meant && sameState(p, last.person())) {
        found.add(p.id());
      }
    }
    return found.size() == 1 ? lexicon.person(found.iterator().next()).orElseThrow() : null;
  }

  /**
   * The holder of an office whom the article names first, where the one of that surname named last
   * holds none: a senator after a word on his father.
   */
  private Person inOffice(Anchor last, long surname) {
    if (day == null || holds(last.person())) {
      return null;
    }
    for (Anchor anchor : anchors.all()) {
      if (anchor.bears(List.of(surname))) {
        Person first = anchor.person();
        boolean meant = first != null && sameState(first, last.person()) && holds(first);
        return meant ? first : null;
      }
    }
    return null;
  }

  private boolean holds(Person p) {
    return OfficeNames.best(lexicon.offices(p.id()), day) != null;
  }

  /**
   * The leader whom a surname alone means on no particular day: one of the first tier, where the
   * form is no other word and no other public figure bears it: 'Obama', and not 'Bush'.
   *
   * @return null when there is none
   */
  Person onlyLeader(NameMatch match) {
    Person leader = null;
    for (Name name : match.names()) {
      Person p = name.person();
      if (p.tier() == 'A' && Leaders.everLed(lexicon, p)) {
        if (name.weak() || (leader != null && !leader.id().equals(p.id()))) {
          return null;
        }
        leader = p;
      } else if (!ofRelative(p)) {
        return null;
      }
    }
    return leader;
  }

  private boolean ofRelative(Person p) {
    return lexicon.offices(p.id()).stream().allMatch(o -> OF_RELATIVES.contains(o.role()));
  }

  private static boolean leads(Title title) {
    return title.role().equals("head_of_state") || title.role().equals("head_of_government");
  }

  private static boolean sameState(Person a, Person b) {
    return a.country() != null && a.country().equals(b.country());
  }

  /** Family names that many of a state bear say nothing of kinship. */
  private boolean relative(Anchor anchor) {
    Person p = anchor.person();
    return p.tier() != 'A' && !anchor.surnameFirst() && ofRelative(p);
  }

  private boolean anchored(Person p) {
    return Leaders.everLed(lexicon, p)
        && anchors.all().stream().anyMatch(a -> p.equals(a.person()));
  }
}
