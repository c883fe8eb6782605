package io.github.parley.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Counts over the matched meetings how often date, place, channel and level are right. */
final class AttributeTally {

  private static final String UNKNOWN_CHANNEL = "unknown";

  private final Map<String, int[]> counts = new TreeMap<>();
  private final List<AttributeError> errors = new ArrayList<>();

  /** Compares a finding with its label; an attribute that the label leaves open says nothing. */
  void compare(String articleId, JudgedMeeting label, JudgedMeeting finding) {
    boolean dated = label.dateStart() != null;
    boolean dateRight = dated ? Matching.sameDate(label, finding) : finding.dateStart() == null;
    String date = dated ? "date" : "undated_left_undated";
    count(dateRight, articleId, date, label, finding, days(label), days(finding));
    if (label.placeCountry() != null) {
      equal(
          articleId, "place_country", label, finding, label.placeCountry(), finding.placeCountry());
    }
    if (!UNKNOWN_CHANNEL.equals(label.channel())) {
      equal(articleId, "channel", label, finding, label.channel(), finding.channel());
    }
    if (label.level() != null) {
      equal(articleId, "level", label, finding, label.level(), finding.level());
    }
  }

  private static String days(JudgedMeeting meeting) {
    if (meeting.dateStart() == null) {
      return null;
    }
    boolean day = meeting.dateEnd() == null || meeting.dateEnd().equals(meeting.dateStart());
    return day ? meeting.dateStart().toString() : meeting.dateStart() + ".." + meeting.dateEnd();
  }

  private void equal(
      String articleId,
      String attribute,
      JudgedMeeting label,
      JudgedMeeting finding,
      String labelled,
      String found) {
    count(Objects.equals(labelled, found), articleId, attribute, label, finding, labelled, found);
  }

  private void count(
      boolean right,
      String articleId,
      String attribute,
      JudgedMeeting label,
      JudgedMeeting finding,
      String labelled,
      String found) {
    int[] count = counts.computeIfAbsent(attribute, name -> new int[2]);
    count[0] += right ? 1 : 0;
    count[1]++;
    if (!right) {
      errors.add(
          new AttributeError(
              articleId, attribute, labelled, found, label.evidence(), finding.evidence()));
    }
  }

  /** The share of right by attribute; an attribute that no label has is not there. */
  Map<String, Double> shares() {
    Map<String, Double> shares = new TreeMap<>();
    counts.forEach((name, count) -> shares.put(name, (double) count[0] / count[1]));
    return shares;
  }

  /** Every wrong attribute, in the order of the labels. */
  List<AttributeError> errors() {
    return List.copyOf(errors);
  }
}
