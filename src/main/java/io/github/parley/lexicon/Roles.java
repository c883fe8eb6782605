package io.github.parley.lexicon;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which offices a title may mean. */
final class Roles {

  /** States whose head of government is their leader; elsewhere the head of state is. */
  private static final Set<String> LED_BY_GOVERNMENT =
      Set.of(
          "GB", "DE", "IL", "JP", "CA", "AU", "NZ", "IN", "IT", "ES", "NL", "BE", "SE", "NO", "DK",
          "IE", "GR", "PK", "BD", "HU", "CZ", "SK", "AT", "PT", "FI", "EE", "LV", "HR", "SI", "BG",
          "AL", "MK", "XK", "MY", "TH", "KH", "SG", "LU", "MT", "IS", "ET", "IQ", "LB", "NP", "JM",
          "TT", "PG", "FJ", "AM", "GE", "LA");

  private Roles() {}

  /** Whether a holder of the office is called by the title. */
  static boolean same(Office office, Title title) {
    String role = office.role();
    return switch (title.role()) {
      case "head_of_state" ->
          role.equals("head_of_state")
              || (title.phrase().equals("president") && role.equals("io_head"));
      case "leader", "monarch" ->
          role.equals("head_of_state")
              || role.equals("head_of_government")
              || role.equals("party_leader")
              || (role.equals("deputy_head_of_government") && title.role().equals("monarch"));
      case "military" ->
          role.equals("head_of_state")
              || role.equals("military_chief")
              || role.equals("defence_minister");
      case "official", "io_head" -> !role.equals("head_of_state");
      case "minister" -> role.endsWith("minister") || role.equals("minister");
      case "party" -> false;
      default -> role.equals(title.role());
    };
  }

  /**
   * The holder of the office that a title names, on a day, where exactly one is known.
   *
   * @param role kind of office; {@code leader} is the head of government or of state, whoever leads
   * @param office the title's own name, which tells a president from a supreme leader; null for any
   */
  static Optional<Person> holder(
      Lexicon lexicon, String code, String role, String office, LocalDate day) {
    boolean head = role.equals("head_of_state") || role.equals("head_of_government");
    if (role.equals("leader")) {
      return LED_BY_GOVERNMENT.contains(code)
          ? lexicon.holder(code, "head_of_government", day)
          : first(lexicon, code, day, "head_of_state", "head_of_government", "io_head");
    }
    if (!head || office == null) {
      return lexicon.holder(code, role, day);
    }
    Set<String> found = new TreeSet<>();
    for (String each : List.of("head_of_state", "head_of_government")) {
      for (Office o : lexicon.holders(code, each)) {
        if ((day == null || o.heldOn(day)) && sameName(OfficeNames.name(o), office)) {
          found.add(o.personId());
        }
      }
    }
    return found.size() == 1 ? lexicon.person(found.iterator().next()) : Optional.empty();
  }

  private static Optional<Person> first(
      Lexicon lexicon, String code, LocalDate day, String... roles) {
    for (String role : roles) {
      if (!lexicon.holders(code, role).isEmpty()) {
        return lexicon.holder(code, role, day);
      }
    }
    return Optional.empty();
  }

  /** Whether two names of an office mean the same. */
  static boolean sameName(String held, String asked) {
    if (asked == null) {
      return false;
    }
    String plain = asked.equals("premier") ? "prime minister" : asked;
    return held.equals(plain)
        || asked.startsWith("head of")
        || (held.equals("premier") && plain.equals("prime minister"));
  }

  /** The role of a counterpart: what a person's own office is called in another state. */
  static String counterpart(Office office) {
    boolean head =
        office.role().equals("head_of_state") || office.role().equals("head_of_government");
    return head ? "leader" : office.role();
  }
}
