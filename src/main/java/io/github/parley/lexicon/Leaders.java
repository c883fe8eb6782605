package io.github.parley.lexicon;

import java.time.LocalDate;
import java.util.Set;

/** Who leads a state, or has led it. */
final class Leaders {

  private static final Set<String> ROLES = Set.of("head_of_state", "head_of_government");

  private Leaders() {}

  /** Whether a person heads a state or government on a day; never without a day. */
  static boolean leads(Lexicon lexicon, Person p, LocalDate day) {
    return day != null
        && lexicon.offices(p.id()).stream()
            .anyMatch(o -> ROLES.contains(o.role()) && o.heldOn(day));
  }

  /**
   * Whether a person headed a state or government, or was next to its head, by a day.
   *
   * @param day the day; null for any
   */
  static boolean stood(Lexicon lexicon, Person p, LocalDate day) {
    return lexicon.offices(p.id()).stream()
        .filter(o -> ROLES.contains(o.role()) || o.role().equals("vice_head_of_state"))
        .anyMatch(o -> day == null || (o.start() != null && !o.start().isAfter(day)));
  }

  /** Whether a person heads a state or government at any time. */
  static boolean everLed(Lexicon lexicon, Person p) {
    return lexicon.offices(p.id()).stream().anyMatch(o -> ROLES.contains(o.role()));
  }

  /**
   * Whether a title is that of a leading office which the person had begun to hold by a day: 'Prime
   * Minister Thatcher' of an article of 2015.
   *
   * @param day the day; null for any
   */
  static boolean bore(Lexicon lexicon, Person p, Title title, LocalDate day) {
    return ROLES.contains(title.role())
        && lexicon.offices(p.id()).stream()
            .filter(o -> ROLES.contains(o.role()))
            .filter(o -> day == null || (o.start() != null && !o.start().isAfter(day)))
            .anyMatch(o -> Roles.sameName(OfficeNames.name(o), title.office()));
  }
}
