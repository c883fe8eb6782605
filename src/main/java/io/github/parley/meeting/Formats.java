package io.github.parley.meeting;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Small groups of states with a name of their own, whose members are public knowledge and have not
 * changed for long: who meets 'the leaders of the G7' meets those of seven states.
 */
final class Formats {

  /** By the code that recognition gives. */
  private static final Map<String, Set<String>> CODES =
      Map.of(
          "G7", Set.of("CA", "DE", "FR", "GB", "IT", "JP", "US"),
          "QUAD", Set.of("AU", "IN", "JP", "US"),
          "V4", Set.of("CZ", "HU", "PL", "SK"));

  /** Forums that are named like organisations but take part in no meeting themselves. */
  private static final Set<String> FORUMS = Set.of("G7", "G8", "G20", "G10", "G24", "G77", "BRICS");

  private static final Set<String> P5 = Set.of("CN", "FR", "GB", "RU", "US");
  private static final Set<String> P5_1 = Set.of("CN", "DE", "FR", "GB", "RU", "US");
  private static final Set<String> NORMANDY = Set.of("DE", "FR", "RU", "UA");
  private static final Set<String> BALTIC = Set.of("EE", "LT", "LV");
  private static final Set<String> KOREAS = Set.of("KP", "KR");

  /**
   * A format named in words.
   *
   * @param end index after its last token
   * @param members codes of its members
   */
  record Match(int end, Set<String> members) {}

  private Formats() {}

  /** The members that a code stands for: the code itself where it is no format. */
  static Set<String> members(String code) {
    return CODES.getOrDefault(code, Set.of(code));
  }

  /** Whether a code is that of a forum, which takes part in no meeting itself. */
  static boolean forum(String code) {
    return FORUMS.contains(code);
  }

  /** Whether a code can be a party's, or stands for parties that are known. */
  static boolean takesPart(String code) {
    return !forum(code) || CODES.containsKey(code);
  }

  /** The format named at a token; null for none. */
  static Match at(SentenceView view, int i) {
    String next = view.word(i + 1);
    return switch (view.word(i)) {
      case "p5" ->
          next.equals("+") && view.word(i + 2).equals("1")
              ? new Match(i + 3, P5_1)
              : new Match(i + 1, P5);
      case "normandy" ->
          List.of("four", "format", "quartet", "group").contains(next)
              ? new Match(i + 2, NORMANDY)
              : null;
      case "baltic" ->
          List.of("states", "nations", "countries").contains(next)
              ? new Match(i + 2, BALTIC)
              : List.of("leaders", "presidents", "ministers").contains(next)
                  ? new Match(i + 1, BALTIC)
                  : null;
      case "korean" -> koreans(view, i) ? new Match(i + 1, KOREAS) : null;
      default -> null;
    };
  }

  /** 'the Korean leaders', 'inter-Korean talks', 'the Korean summit': those of both. */
  private static boolean koreans(SentenceView view, int i) {
    boolean half = Set.of("north", "south").contains(view.word(i - 1));
    boolean inter = view.word(i - 1).equals("-") && view.word(i - 2).equals("inter");
    boolean both =
        Set.of("leaders", "summit", "summits", "talks", "sides", "states")
            .contains(view.word(i + 1));
    return inter || (both && !half && !view.word(i - 1).equals("-"));
  }
}
