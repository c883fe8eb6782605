package io.github.parley.evaluate;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Surnames by which persons of a label and of a finding are compared. */
final class Surnames {

  private static final Pattern COMBINING = Pattern.compile("\\p{M}+");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii");
  private static final Set<String> DESCRIPTIONS =
      Set.of(
          "delegation",
          "delegations",
          "representatives",
          "officials",
          "ministers",
          "leaders",
          "hosts",
          "diplomats",
          "envoys",
          "members",
          "counterparts",
          "officers",
          "negotiators");

  private Surnames() {}

  /** The last word of a name but for suffixes, folded; empty when there is none. */
  static String of(String name) {
    String folded =
        COMBINING
            .matcher(Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFKD))
            .replaceAll("")
            .replace('’', '\'')
            .strip();
    List<String> words =
        SPACE
            .splitAsStream(folded)
            .filter(w -> !w.isEmpty() && !SUFFIXES.contains(bare(w).toLowerCase(Locale.ROOT)))
            .toList();
    return words.isEmpty() ? "" : words.get(words.size() - 1).toLowerCase(Locale.ROOT);
  }

  private static String bare(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && word.charAt(start) == '.') {
      start++;
    }
    while (end > start && word.charAt(end - 1) == '.') {
      end--;
    }
    return word.substring(start, end);
  }

  /** The surnames of all names. */
  static Set<String> ofAll(Collection<String> names) {
    Set<String> all = new TreeSet<>();
    names.forEach(name -> all.add(of(name)));
    return all;
  }

  /**
   * The surnames of participants given by name; descriptions such as 'EU delegation' are left out.
   */
  static Set<String> ofNamed(Collection<JudgedMeeting.Named> participants) {
    Set<String> all = new TreeSet<>();
    for (JudgedMeeting.Named participant : participants) {
      String name = participant.name() == null ? "" : participant.name().strip();
      List<String> words = SPACE.splitAsStream(name).filter(w -> !w.isEmpty()).toList();
      if (words.size() >= 2
          && Character.isUpperCase(words.get(0).codePointAt(0))
          && !DESCRIPTIONS.contains(words.get(words.size() - 1).toLowerCase(Locale.ROOT))) {
        all.add(of(name));
      }
    }
    return all;
  }
}
