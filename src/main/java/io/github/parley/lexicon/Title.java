package io.github.parley.lexicon;

import java.util.Locale;

/**
 * A title or description that stands before or after a name.
 *
 * @param phrase the words
 * @param role kind of office, {@link #NOBODY} for a trade that is no public office
 * @param office what {@code mentions.office} says when the lexicon does not know the holder's
 *     office; null when the title alone is no office
 * @param country state or organisation that the title implies, or null
 */
record Title(String phrase, String role, String office, String country) {

  static final String NOBODY = "nobody";
  static final String PARTY = "party";

  boolean nobody() {
    return role.equals(NOBODY);
  }

  /** Whether one person holds the office at a time in a state, so that it can be resolved. */
  boolean unique() {
    return switch (role) {
      case "head_of_state",
          "head_of_government",
          "leader",
          "foreign_minister",
          "defence_minister",
          "finance_minister",
          "interior_minister",
          "vice_head_of_state",
          "monarch",
          "speaker",
          "national_security",
          "intelligence_chief",
          "central_bank_governor",
          "economy_minister",
          "energy_minister",
          "trade_minister",
          "io_head" ->
          true;
      default -> false;
    };
  }

  /** Whether the phrase is written in small letters for certain ('president', not 'Sen.'). */
  boolean common() {
    return phrase.equals(phrase.toLowerCase(Locale.ROOT));
  }
}
