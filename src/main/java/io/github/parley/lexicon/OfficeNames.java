package io.github.parley.lexicon;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which of a person's offices counts on a day, and how it is called in the tables. */
final class OfficeNames {

  /** Offices of monarchs, who have no surname that would stand for them. */
  static final Set<String> CROWNS =
      Set.of("king", "queen", "emperor", "sultan", "emir", "grand duke", "prince", "monarch");

  private static final List<String> RANK =
      List.of(
          "head_of_state",
          "head_of_government",
          "eu_foreign_policy_chief",
          "io_head",
          "foreign_minister",
          "vice_head_of_state",
          "defence_minister",
          "deputy_head_of_government",
          "national_security",
          "envoy",
          "un_ambassador",
          "speaker");

  /** Offices whose state need not be told. */
  private static final Set<String> BARE =
      Set.of(
          "vice president",
          "vice-president",
          "first vice president",
          "deputy prime minister",
          "monarch",
          "president",
          "prime minister");

  private OfficeNames() {}

  /** The first office in rank that the person held on a day, or null. */
  static Office best(List<Office> offices, LocalDate day) {
    Office best = null;
    for (Office office : offices) {
      if (office.heldOn(day) && !kinship(office) && (best == null || rank(office) < rank(best))) {
        best = office;
      }
    }
    return best;
  }

  /** 'Son of' a president is known for it, and it is no office. */
  private static boolean kinship(Office office) {
    return office.title() != null && office.title().startsWith("Son of ");
  }

  static int rank(Office office) {
    int rank = RANK.indexOf(office.role());
    return rank < 0 ? RANK.size() : rank;
  }

  /** The office in small letters: 'president', 'foreign minister', 'secretary of state'. */
  static String name(Office office) {
    String title = office.title() == null ? "" : office.title().toLowerCase(Locale.ENGLISH);
    switch (office.role()) {
      case "head_of_state", "head_of_government" -> {
        for (String word :
            List.of(
                "vice president",
                "president",
                "prime minister",
                "chancellor",
                "premier",
                "supreme leader",
                "king",
                "queen",
                "emir",
                "amir",
                "sultan",
                "emperor",
                "grand duke",
                "prince",
                "pope",
                "taoiseach")) {
          if (title.contains(word)) {
            return word.equals("amir") ? "emir" : word;
          }
        }
      }
      case "foreign_minister" -> {
        return switch (String.valueOf(office.country())) {
          case "US" -> "secretary of state";
          case "GB" -> "foreign secretary";
          default -> "foreign minister";
        };
      }
      case "defence_minister" -> {
        return switch (String.valueOf(office.country())) {
          case "US" -> "secretary of defense";
          case "GB" -> "defence secretary";
          default -> "defence minister";
        };
      }
      case "ambassador" -> {
        return "ambassador";
      }
      default -> {}
    }
    int of = title.indexOf(" of ");
    if (of > 0 && BARE.contains(title.substring(0, of))) {
      return title.substring(0, of);
    }
    return title.isEmpty() ? office.role().replace('_', ' ') : title;
  }
}
