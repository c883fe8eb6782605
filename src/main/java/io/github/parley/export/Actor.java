package io.github.parley.export;

import io.github.parley.meeting.Level;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A party as CAMEO codes it.
 *
 * @param country ISO 3166-1 alpha-3 code; empty for an organisation and for Kosovo, which has none
 * @param group CAMEO's code of a known group; empty for a state and an organisation without one
 * @param role {@code GOV} for a state's leader or minister, {@code IGO} for an organisation; empty
 *     when the level is unknown
 * @param name English name in capitals
 */
record Actor(String country, String group, String role, String name) {
  /** The lookup table CAMEO.knowngroup of GDELT, for the organisations that Parley knows. */
  private static final Map<String, String> KNOWN_GROUPS =
      Map.ofEntries(
          Map.entry("ASEAN", "ASN"),
          Map.entry("CIS", "CIS"),
          Map.entry("EBRD", "EBR"),
          Map.entry("ECOWAS", "WAS"),
          Map.entry("EFTA", "EFT"),
          Map.entry("EU", "EEC"),
          Map.entry("FAO", "FAO"),
          Map.entry("G7", "GOS"),
          Map.entry("G77", "GSS"),
          Map.entry("GCC", "GCC"),
          Map.entry("IAEA", "IAE"),
          Map.entry("ICC", "ICC"),
          Map.entry("ICJ", "ICJ"),
          Map.entry("IGAD", "IAD"),
          Map.entry("ILO", "ILO"),
          Map.entry("IMF", "IMF"),
          Map.entry("IOM", "IOM"),
          Map.entry("NATO", "NAT"),
          Map.entry("OAS", "OAS"),
          Map.entry("OIC", "OIC"),
          Map.entry("OPEC", "OPC"),
          Map.entry("OSCE", "SCE"),
          Map.entry("SADC", "SAD"),
          Map.entry("UN", "UNO"),
          Map.entry("UNHCR", "HCR"),
          Map.entry("UNICEF", "KID"),
          Map.entry("WB", "WBK"),
          Map.entry("WFP", "WFP"),
          Map.entry("WHO", "WHO"),
          Map.entry("WTO", "WTO"));

  private static final Set<String> ISO_COUNTRIES = Set.of(Locale.getISOCountries());

  private static final String KOSOVO = "XK";

  /** The actor that a party's code stands for. */
  static Actor of(String code, Level level) {
    if (ISO_COUNTRIES.contains(code) || code.equals(KOSOVO)) {
      Locale region = new Locale.Builder().setRegion(code).build();
      return new Actor(
          code.equals(KOSOVO) ? "" : region.getISO3Country(),
          "",
          level == Level.OTHER ? "" : "GOV",
          region.getDisplayCountry(Locale.ENGLISH).toUpperCase(Locale.ROOT));
    }
    return new Actor("", KNOWN_GROUPS.getOrDefault(code, ""), "IGO", code);
  }

  /** The parts in CAMEO's order: a state's role follows it, an organisation's precedes it. */
  String code() {
    return role.equals("IGO") ? role + group : country + role;
  }
}
