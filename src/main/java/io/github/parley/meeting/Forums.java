package io.github.parley.meeting;

import java.util.Map;
import java.util.Set;

/** The gatherings at which leaders meet, and the names by which sentences speak of the same one. */
final class Forums {

  /** A forum spoken of without its name: 'the summit'. */
  static final String UNNAMED = "";

  /** How far before its noun a forum's name may stand, in tokens. */
  private static final int NAME_REACH = 6;

  private static final Set<String> NOUNS =
      Set.of(
          "summit",
          "summits",
          "conference",
          "assembly",
          "forum",
          "gathering",
          "session",
          "council",
          "convention");

  /** Nouns that tell a place like a forum, but may be any meeting. */
  private static final Set<String> MEETINGS = Set.of("meeting", "meetings", "talks");

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("g-7", "G7"),
          Map.entry("g7", "G7"),
          Map.entry("g-8", "G8"),
          Map.entry("g8", "G8"),
          Map.entry("g-20", "G20"),
          Map.entry("g20", "G20"),
          Map.entry("apec", "APEC"),
          Map.entry("asia-pacific", "APEC"),
          Map.entry("asean", "ASEAN"),
          Map.entry("nato", "NATO"),
          Map.entry("brics", "BRICS"),
          Map.entry("quad", "QUAD"),
          Map.entry("sco", "SCO"),
          Map.entry("osce", "OSCE"),
          Map.entry("cop26", "COP"),
          Map.entry("cop27", "COP"),
          Map.entry("cop28", "COP"),
          Map.entry("climate", "CLIMATE"),
          Map.entry("security", "SECURITY"),
          Map.entry("economic", "ECONOMIC"),
          Map.entry("eastern", "EASTERN PARTNERSHIP"),
          Map.entry("general", "UNGA"));

  /** 'Group of 20', 'Group of Seven'. */
  private static final Map<String, String> GROUPS =
      Map.of("seven", "G7", "eight", "G8", "20", "G20", "twenty", "G20", "7", "G7", "8", "G8");

  private Forums() {}

  /** Whether a word is a forum by its noun or its name. */
  static boolean possible(String word) {
    return NOUNS.contains(word) || MEETINGS.contains(word) || acronym(word) != null;
  }

  static boolean noun(String word) {
    return NOUNS.contains(word);
  }

  static boolean meeting(String word) {
    return MEETINGS.contains(word);
  }

  /** The forum that a word names alone: 'G20'; or null. */
  static String acronym(String word) {
    boolean alone =
        word.startsWith("g") || Set.of("apec", "cop26", "cop27", "cop28").contains(word);
    return alone ? NAMES.get(word) : null;
  }

  /** The name of the forum whose noun stands at a token; {@link #UNNAMED} when it has none. */
  static String name(SentenceView view, int noun) {
    for (int i = noun; i >= Math.max(0, noun - NAME_REACH); i--) {
      String word = view.word(i);
      if (word.equals("g") && view.word(i + 1).equals("-")) {
        return NAMES.getOrDefault("g" + view.word(i + 2), UNNAMED);
      }
      if (word.equals("of") && Set.of("group", "gang").contains(view.word(i - 1))) {
        return GROUPS.getOrDefault(view.word(i + 1), UNNAMED);
      }
      String name = NAMES.get(word);
      if (name != null) {
        return name;
      }
    }
    return UNNAMED;
  }

  /** The forum at which a meeting was, or that it is; null when its sentence tells of none. */
  static String of(Draft draft) {
    SentenceView view = draft.view();
    String setting = setting(view);
    boolean summit = setting == null && view.word(draft.trigger().at()).equals("summit");
    return summit ? UNNAMED : setting;
  }

  /**
   * The forum that a sentence takes as the setting of a meeting: 'on the sidelines of the G20', 'at
   * the summit'; null for none.
   */
  static String setting(SentenceView view) {
    for (int i = 0; i < view.length(); i++) {
      String word = view.word(i);
      if (Set.of("sidelines", "margins", "sideline").contains(word)) {
        return of(view, i + 1, NAME_REACH + 3);
      }
      if (Set.of("at", "during", "attending").contains(word)) {
        String forum = of(view, i + 1, NAME_REACH);
        if (forum != null && !forum.equals(UNNAMED)) {
          return forum;
        }
        boolean known = view.word(i + 1).equals("the") && noun(view.word(i + 2));
        if (known) {
          return UNNAMED;
        }
      }
    }
    return null;
  }

  private static String of(SentenceView view, int from, int reach) {
    for (int i = from; i < from + reach; i++) {
      if (acronym(view.word(i)) != null) {
        return acronym(view.word(i));
      }
      if (noun(view.word(i)) || meeting(view.word(i))) {
        return name(view, i);
      }
    }
    return view.word(from - 1).startsWith("sideline") || view.word(from - 1).equals("margins")
        ? UNNAMED
        : null;
  }
}
