package io.github.parley.report;

import java.util.Locale;

/** Numbers as the page writes them, whatever the machine's language. */
final class Figures {

  private Figures() {}

  /** 12,345. */
  static String count(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  /** '1 meeting', '12 meetings'. */
  static String count(long value, String noun) {
    return count(value) + " " + noun + (value == 1 ? "" : "s");
  }

  /** A number with so many digits after the point. */
  static String fixed(double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }

  /** '12 %', with a digit more below ten. */
  static String percent(double share) {
    double percent = share * 100;
    return fixed(percent, percent < 10 && percent > 0 ? 1 : 0) + " %";
  }
}
