package io.github.parley.meeting;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Keys by which participants of different articles are compared. */
final class PersonNames {

  private static final Set<String> GROUPS =
      Set.of(
          "delegation",
          "delegations",
          "representatives",
          "officials",
          "official",
          "ministers",
          "minister",
          "leaders",
          "leader",
          "hosts",
          "diplomats",
          "diplomat",
          "envoys",
          "envoy",
          "members",
          "counterparts",
          "counterpart",
          "officers",
          "negotiators",
          "president",
          "government",
          "presidents",
          "ambassador",
          "ambassadors",
          "senators",
          "lawmakers");

  private PersonNames() {}

  /** The folded full name of a person; null for a group or a role without a name. */
  static String key(Participant participant) {
    String name = participant.name();
    if (name == null || name.isBlank() || !Character.isUpperCase(name.charAt(0))) {
      return null;
    }
    String folded =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    String last = folded.substring(folded.lastIndexOf(' ') + 1);
    return folded.isEmpty() || GROUPS.contains(last) ? null : folded;
  }

  /** Whether two sets of keys share a person; a lone surname agrees with a full name. */
  static boolean share(Set<String> a, Set<String> b) {
    for (String one : a) {
      for (String other : b) {
        if (one.equals(other) || one.endsWith(" " + other) || other.endsWith(" " + one)) {
          return true;
        }
      }
    }
    return false;
  }
}
