package io.github.parley.evaluate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Matches the meetings found in an article with those labelled, one to one, as many as can be.
 *
 * <p>Parties agree when their sets are equal or, for three and more, overlap by half; the status
 * must agree, and dates may not lie more than a day apart. Kuhn's algorithm, required labels first,
 * so that an optional one never takes a finding from a required one.
 */
final class Matching {

  private static final double SHARED_PARTIES = 0.5;

  private final List<JudgedMeeting> labelled;
  private final List<JudgedMeeting> found;
  private final List<List<Integer>> edges;
  private final int[] ownerOf;

  private Matching(List<JudgedMeeting> labelled, List<JudgedMeeting> found) {
    this.labelled = labelled;
    this.found = found;
    this.edges = labelled.stream().map(this::edges).toList();
    this.ownerOf = new int[found.size()];
    Arrays.fill(ownerOf, -1);
  }

  /** For each labelled meeting the index of the finding that it matches, or -1. */
  static int[] of(List<JudgedMeeting> labelled, List<JudgedMeeting> found) {
    return new Matching(labelled, found).match();
  }

  private int[] match() {
    IntStream.range(0, labelled.size())
        .boxed()
        .sorted(Comparator.comparing(i -> !labelled.get(i).required()))
        .forEach(i -> assign(i, new HashSet<>()));
    int[] match = new int[labelled.size()];
    Arrays.fill(match, -1);
    for (int j = 0; j < ownerOf.length; j++) {
      if (ownerOf[j] >= 0) {
        match[ownerOf[j]] = j;
      }
    }
    return match;
  }

  private boolean assign(int i, Set<Integer> seen) {
    for (int j : edges.get(i)) {
      if (seen.add(j) && (ownerOf[j] < 0 || assign(ownerOf[j], seen))) {
        ownerOf[j] = i;
        return true;
      }
    }
    return false;
  }

  private List<Integer> edges(JudgedMeeting label) {
    List<Integer> fitting = new ArrayList<>();
    for (int j = 0; j < found.size(); j++) {
      if (compatible(label, found.get(j))) {
        fitting.add(j);
      }
    }
    fitting.sort(Comparator.comparing(j -> -closeness(label, found.get(j))));
    return fitting;
  }

  private static int closeness(JudgedMeeting label, JudgedMeeting finding) {
    Set<String> persons = surnames(label);
    persons.retainAll(surnames(finding));
    return (label.countries().equals(finding.countries()) ? 2 : 0)
        + persons.size()
        + (Objects.equals(label.dateStart(), finding.dateStart()) ? 1 : 0);
  }

  private static Set<String> surnames(JudgedMeeting meeting) {
    return meeting.participants().stream()
        .map(p -> Surnames.of(p.name()))
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Whether a finding may be the labelled meeting. */
  static boolean compatible(JudgedMeeting label, JudgedMeeting finding) {
    return sameParties(new HashSet<>(label.countries()), new HashSet<>(finding.countries()))
        && label.status().equals(finding.status())
        && datesMeet(label, finding);
  }

  private static boolean sameParties(Set<String> label, Set<String> finding) {
    if (label.equals(finding)) {
      return true;
    }
    Set<String> both = new HashSet<>(label);
    both.retainAll(finding);
    int all = label.size() + finding.size() - both.size();
    return Math.max(label.size(), finding.size()) >= 3
        && both.size() >= 2
        && (double) both.size() / all >= SHARED_PARTIES;
  }

  private static boolean datesMeet(JudgedMeeting label, JudgedMeeting finding) {
    if (label.dateStart() == null || finding.dateStart() == null) {
      return true;
    }
    return !finding.dateStart().isAfter(end(label).plusDays(1))
        && !label.dateStart().isAfter(end(finding).plusDays(1));
  }

  private static LocalDate end(JudgedMeeting meeting) {
    return meeting.dateEnd() == null ? meeting.dateStart() : meeting.dateEnd();
  }

  /**
   * Whether a finding has the date of its label: a day within a day, for the change of clocks; a
   * longer time when the two overlap by half of both together.
   */
  static boolean sameDate(JudgedMeeting label, JudgedMeeting finding) {
    if (finding.dateStart() == null) {
      return false;
    }
    LocalDate ls = label.dateStart();
    LocalDate le = end(label);
    LocalDate fs = finding.dateStart();
    LocalDate fe = end(finding);
    if (days(ls, le) <= 1 && days(fs, fe) <= 1) {
      return Math.abs(days(ls, fs)) <= 1;
    }
    long both = days(ls.isAfter(fs) ? ls : fs, le.isBefore(fe) ? le : fe) + 1;
    long all = days(ls.isBefore(fs) ? ls : fs, le.isAfter(fe) ? le : fe) + 1;
    return both > 0 && (double) both / all >= 0.5;
  }

  private static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }
}
