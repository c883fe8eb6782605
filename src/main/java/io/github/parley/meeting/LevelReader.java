package io.github.parley.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads at which level at least two parties are represented. */
final class LevelReader {

  private LevelReader() {}

  /** The level of a meeting of some actors. */
  static Level of(Draft draft) {
    Map<String, Rank> ranks = new HashMap<>();
    for (Actor a : draft.parties()) {
      for (String country : a.countries()) {
        ranks.merge(country, rank(a, country), (x, y) -> x.compareTo(y) >= 0 ? x : y);
      }
    }
    List<Rank> sorted =
        ranks.values().stream().sorted(java.util.Comparator.reverseOrder()).toList();
    Rank second = sorted.size() < 2 ? Rank.UNKNOWN : sorted.get(1);
    boolean summit = draft.view().word(draft.trigger().at()).startsWith("summit");
    if (second == Rank.UNKNOWN && summit && (sorted.isEmpty() || sorted.get(0) != Rank.MINISTER)) {
      return Level.LEADER;
    }
    return switch (second) {
      case LEADER -> Level.LEADER;
      case MINISTER -> Level.MINISTER;
      default -> Level.OTHER;
    };
  }

  private static Rank rank(Actor a, String country) {
    if (a.kind() != Actor.Kind.ANAPHOR || a.people().size() < 2) {
      return a.rank();
    }
    return a.people().stream()
        .filter(p -> country.equals(p.country()))
        .map(p -> Rank.of(p.office()))
        .filter(r -> r != Rank.UNKNOWN)
        .max(Rank::compareTo)
        .orElse(a.rank());
  }
}
