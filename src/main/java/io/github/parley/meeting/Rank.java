package io.github.parley.meeting;

import java.util.Locale;
import java.util.regex.Pattern;

/** How high an office is, for the level of a meeting. */
enum Rank {
  UNKNOWN,
  OTHER,
  MINISTER,
  LEADER;

  private static final Pattern BELOW =
      Pattern.compile(
          "\\b(vice|deputy|assistant|under|former|ex|adviser|advisor|spokes\\w*|ambassador|envoy|"
              + "undersecretary|aide|wife|lady|son|daughter|candidate|office of|"
              + "special representative|parliament\\w*|national assembly|senate|chamber|speaker)\\b");
  private static final Pattern LEADING =
      Pattern.compile(
          "\\b(presidents?|prime ministers?|premiers?|chancellors?|kings?|queens?|emirs?|amirs?|"
              + "sultans?|emperors?|pope|pontiff|leaders?|monarchs?|heads? of state|"
              + "heads? of government|taoiseach|rulers?|secretary[- ]general)\\b");
  private static final Pattern MINISTERIAL =
      Pattern.compile(
          "\\b(ministers?|secretary of state|secretaries of state|foreign secretary|"
              + "(defen[cs]e|treasury|home|commerce|energy|homeland security) secretary|"
              + "secretary of (defense|the treasury|commerce|energy|homeland security)|"
              + "high representative|foreign policy chief|top diplomats?|defen[cs]e chiefs?|"
              + "foreign affairs commissioner)\\b");

  /** The rank of an office or description; unknown when it names none. */
  static Rank of(String office) {
    if (office == null || office.isBlank()) {
      return UNKNOWN;
    }
    String text = office.toLowerCase(Locale.ROOT);
    if (BELOW.matcher(text).find()) {
      return OTHER;
    }
    if (LEADING.matcher(text).find()) {
      return LEADER;
    }
    return MINISTERIAL.matcher(text).find() ? MINISTER : OTHER;
  }
}
