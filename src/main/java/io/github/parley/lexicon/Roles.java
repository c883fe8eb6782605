package io.github.parley.lexicon;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  /** The office's holder on a day where exactly one is known. */
  static Optional<Person> holder(Lexicon lexicon, String code, String role, LocalDate day) {
    if (!role.equals("leader")) {
      return lexicon.holder(code, role, day);
    }
    List<String> order =
        LED_BY_GOVERNMENT.contains(code)
            ? List.of("head_of_government")
            : List.of("head_of_state", "head_of_government", "io_head");
    for (String each : order) {
      Optional<Person> holder = lexicon.holder(code, each, day);
      if (holder.isPresent() || !lexicon.holders(code, each).isEmpty()) {
        return holder;
      }
    }
    return Optional.empty();
  }

  /** The role of a counterpart: what a person's own office is called in another state. */
  static String counterpart(Office office, String code) {
    boolean head =
        office.role().equals("head_of_state") || office.role().equals("head_of_government");
    return head ? "leader" : office.role();
  }
}
