package io.github.parley.lexicon;

import io.github.parley.lexicon.Mention.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Makes the mention of a person with state and office on the article's date. */
final class PersonDrafts {

  /** Roles that clubs and companies have too. */
  private static final Set<String> COMMON =
      Set.of("head_of_state", "vice_head_of_state", "official", "io_head");

  /** Roles that name the organisation to which a state sends them. */
  private static final Set<String> ABROAD = Set.of("ambassador", "un_ambassador", "envoy");

  private PersonDrafts() {}

  static Draft draft(
      Lexicon lexicon,
      Tokens t,
      int start,
      int end,
      Form form,
      Anchor anchor,
      LocalDate day,
      Evidence evidence) {
    String country;
    String office;
    TitlePhrase title = anchor.title();
    if (anchor.person() == null) {
      country = title.code();
      // a head or president of we do not know what holds no public office
      boolean described = anchor.evidence() == Evidence.NAME_BY_APPOSITION;
      boolean vague =
          title.code() == null
              && (described
                  ? COMMON.contains(title.title().role())
                  : title.title().phrase().endsWith("president"));
      office = title.former() || vague ? null : title.title().office();
    } else {
      Person p = anchor.person();
      Office held = day == null ? null : OfficeNames.best(lexicon.offices(p.id()), day);
      country = country(lexicon, p, held, day);
      office = held == null ? null : OfficeNames.name(held);
      if (held == null && title != null && tells(title, lexicon.offices(p.id()), day)) {
        office = title.title().office();
      }
      boolean acts =
          day == null && title != null && !title.former() && !ABROAD.contains(title.title().role());
      if (acts && lexicon.organisation(title.code()).isPresent()) {
        country = title.code();
      }
      if (acts && title.code() == null && title.title().role().equals("io_head")) {
        country = organisationHeaded(lexicon, p, country);
      }
      if (country == null && title != null) {
        country = title.code();
      }
    }
    return new Draft(
        t,
        start,
        end,
        EntityType.PERSON,
        form,
        anchor.id(),
        anchor.name(),
        country,
        office,
        evidence);
  }

  /** The one organisation that a person headed: 'the secretary-general' of an undated article. */
  private static String organisationHeaded(Lexicon lexicon, Person p, String otherwise) {
    List<String> headed =
        lexicon.offices(p.id()).stream()
            .filter(o -> o.role().equals("io_head") && o.organisation() != null)
            .map(o -> lexicon.party(o.organisation()))
            .distinct()
            .toList();
    return headed.size() == 1 && headed.get(0) != null ? headed.get(0) : otherwise;
  }

  private static String country(Lexicon lexicon, Person p, Office held, LocalDate day) {
    if (held != null && held.country() == null && held.organisation() != null) {
      String party = lexicon.party(held.organisation());
      return party == null ? p.country() : party;
    }
    if (p.country() != null || held != null) {
      return held != null && held.country() != null ? held.country() : p.country();
    }
    List<Office> offices = lexicon.offices(p.id());
    if (!offices.isEmpty() && !ahead(offices, day)) {
      String organisation = offices.get(offices.size() - 1).organisation();
      return organisation == null ? null : lexicon.party(organisation);
    }
    return null;
  }

  /** Whether all offices were still to come on a day. */
  private static boolean ahead(List<Office> offices, LocalDate day) {
    return day != null
        && offices.stream().allMatch(o -> o.start() != null && o.start().isAfter(day));
  }

  /** Whether a title in the text tells the office of a person whose office is not known. */
  private static boolean tells(TitlePhrase title, List<Office> offices, LocalDate day) {
    return !title.former()
        && !title.plural()
        && !title.title().role().equals(Title.PARTY)
        && !vague(title, offices)
        && !over(offices, title, day);
  }

  /** The head of who knows what; the president of a club, where no state is told. */
  private static boolean vague(TitlePhrase title, List<Office> offices) {
    if (title.explicit()) {
      return false;
    }
    Title told = title.title();
    boolean heads = told.role().equals("head_of_state") || told.role().equals("head_of_government");
    return "head".equals(told.office())
        || (heads && offices.stream().noneMatch(o -> Roles.same(o, told)));
  }

  /** 'President Clinton' of an article of 2014: the office that the title tells is over. */
  private static boolean over(List<Office> offices, TitlePhrase title, LocalDate day) {
    if (day == null) {
      return false;
    }
    for (Office office : offices) {
      boolean same =
          office.role().equals(title.title().role())
              || Roles.same(office, title.title())
              || OfficeNames.name(office).equals(title.title().office());
      if (same && office.overBy(day)) {
        return true;
      }
    }
    return false;
  }
}
