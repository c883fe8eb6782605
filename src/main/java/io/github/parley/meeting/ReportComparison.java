package io.github.parley.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;

/**
 * Compares two accounts of meetings between the same parties: whether anything they say speaks
 * against their being one meeting, and what speaks for it.
 *
 * <p>The thresholds were chosen by reading joined and parted pairs of news on summits, visits and
 * calls; the windows are the reach of news: an article without a date tells of a meeting of the
 * last days, and a plan between leaders is told of for months.
 */
final class ReportComparison {

  /** Undated reports of a meeting held, or of a refusal, follow it within so many days. */
  private static final int HELD_WINDOW_DAYS = 14;

  /** Undated plans of leaders precede the meeting by at most so many days. */
  private static final int LEADERS_PLAN_WINDOW_DAYS = 60;

  /** Other undated plans precede the meeting by at most so many days. */
  private static final int PLAN_WINDOW_DAYS = 30;

  /** Two undated reports of the same kind are of one meeting within so many days. */
  private static final int UNDATED_WINDOW_DAYS = 7;

  /** An undated plan and an undated report of it lie at most so many days apart. */
  private static final int UNDATED_PLAN_WINDOW_DAYS = 14;

  /** A plan told so many days ahead or earlier must share the place too. */
  private static final int LONG_PLAN_DAYS = 21;

  /** Dates that leave open at most so many days are narrow: a range, a weekend, a week. */
  private static final int NARROW_DAYS = 10;

  /** Dates that leave open at most so many days may be neighbours; weeks are not. */
  private static final int NEIGHBOURS_DAYS = 3;

  /** Two days of one visit to a third country lie at most so many days apart. */
  static final int VISIT_DAYS = 3;

  /** Undated reports of a call follow it within so many days: leaders call each other often. */
  private static final int CALL_WINDOW_DAYS = 2;

  /** Dates that leave open at most so many days are at most a month. */
  private static final int MONTH_DAYS = 31;

  /** Share of the words of one that the other has too, from which wording speaks for a join. */
  private static final double SAME_WORDING = 0.6;

  /** How the times of two accounts lie to each other, and what else must then speak for a join. */
  private enum Time {
    SAME_DAY(60, 0),
    NEXT_DAY(50, 2),
    NARROW(40, 1),
    DAYS_ABROAD(35, 4),
    MONTH(30, 2),
    BROAD(20, 4),
    EVE(15, 3),
    NEAR_PUBLICATION(10, 2),
    NEAR_WIDE_DATE(5, 3),
    APART(0, Integer.MAX_VALUE);

    private final int strength;
    private final int needed;

    Time(int strength, int needed) {
      this.strength = strength;
      this.needed = needed;
    }
  }

  private final MeetingCluster a;
  private final MeetingCluster b;
  private final Set<MergeReason> reasons = EnumSet.noneOf(MergeReason.class);
  private int partiesOfSamePersons;
  private boolean otherPersons;

  private ReportComparison(MeetingCluster a, MeetingCluster b) {
    this.a = a;
    this.b = b;
  }

  /**
   * What speaks for one meeting.
   *
   * @param strength higher is stronger; only to be compared
   * @param reasons why
   */
  record Agreement(double strength, Set<MergeReason> reasons) {}

  /** What speaks for one meeting, or null when it isn't enough or something speaks against. */
  static Agreement compare(MeetingCluster a, MeetingCluster b) {
    return new ReportComparison(a, b).agreement();
  }

  private Agreement agreement() {
    Time time = time();
    if (time == Time.APART || statusConflict() || channelConflict() || ordinalConflict(time)) {
      return null;
    }
    comparePersons();
    boolean bilateral = a.parties().size() == 2 && b.parties().size() == 2;
    if (bilateral && (otherPersons || levelConflict())) {
      return null;
    }
    boolean samePlace = a.placeCountries().stream().anyMatch(b.placeCountries()::contains);
    boolean otherPlace =
        !samePlace && !a.placeCountries().isEmpty() && !b.placeCountries().isEmpty();
    boolean samePersons = partiesOfSamePersons >= 2;
    if (otherPlace && !(time == Time.SAME_DAY && samePersons)) {
      return null;
    }
    boolean plan = a.has(Status.PLANNED) || b.has(Status.PLANNED);
    if (time == Time.BROAD && plan) {
      return null; // of the many meetings of a year a plan may mean any
    }
    double wording = Wording.overlap(a.words(), b.words());
    int evidence =
        personEvidence()
            + placeEvidence(samePlace)
            + (wording >= SAME_WORDING ? 1 : 0)
            + (bilateral ? 0 : 1);
    if (evidence < time.needed) {
      return null;
    }
    note(time, samePlace, wording);
    boolean dated = a.start() != null || b.start() != null;
    double strength = time.strength + evidence + (dated ? 1 : 0) - distance();
    return new Agreement(strength, reasons);
  }

  /**
   * 2 when both sides are represented by the same: a pair has two leaders at a time, so leaders
   * without names are the same too; 1 when one side is, or when ministers met twice.
   */
  private int personEvidence() {
    boolean leaders =
        a.parties().equals(b.parties())
            && a.levels().contains(Level.LEADER)
            && b.levels().contains(Level.LEADER);
    boolean ministers = a.levels().contains(Level.MINISTER) && b.levels().contains(Level.MINISTER);
    if (partiesOfSamePersons >= 2 || leaders) {
      return 2;
    }
    return partiesOfSamePersons == 1 || ministers ? 1 : 0;
  }

  /** 1 for the same country, 2 when it is none of theirs: there they meet but seldom. */
  private int placeEvidence(boolean samePlace) {
    return samePlace ? abroad() ? 2 : 1 : 0;
  }

  /** Whether both give the same country as the place, and it is none of the parties. */
  private boolean abroad() {
    return a.placeCountries().stream()
        .anyMatch(
            place ->
                b.placeCountries().contains(place)
                    && !a.parties().contains(place)
                    && !b.parties().contains(place));
  }

  /** The first and the second meeting of a series are two; of one day the other is an aside. */
  private boolean ordinalConflict(Time time) {
    return time != Time.SAME_DAY
        && !a.ordinals().isEmpty()
        && !b.ordinals().isEmpty()
        && a.ordinals().stream().noneMatch(b.ordinals()::contains);
  }

  private void note(Time time, boolean samePlace, double wording) {
    reasons.add(
        switch (time) {
          case SAME_DAY -> MergeReason.SAME_DAY;
          case NEXT_DAY -> MergeReason.NEXT_DAY;
          case NEAR_PUBLICATION, NEAR_WIDE_DATE, EVE -> MergeReason.NEAR_PUBLICATION;
          default -> MergeReason.SAME_PERIOD;
        });
    if (partiesOfSamePersons > 0) {
      reasons.add(MergeReason.SAME_PERSONS);
    }
    if (samePlace) {
      reasons.add(MergeReason.SAME_PLACE);
    }
    if (wording >= SAME_WORDING) {
      reasons.add(MergeReason.SAME_WORDING);
    }
    if (!a.parties().equals(b.parties())) {
      reasons.add(MergeReason.SHARED_PARTIES);
    }
    boolean plan = a.has(Status.PLANNED) || b.has(Status.PLANNED);
    boolean outcome = !(a.has(Status.PLANNED) && b.has(Status.PLANNED));
    if (plan && outcome) {
      reasons.add(MergeReason.OUTCOME_OF_PLAN);
    }
  }

  private Time time() {
    if (a.start() != null && b.start() != null) {
      return datedTime();
    }
    if (a.start() == null && b.start() == null) {
      return undatedTime();
    }
    MeetingCluster dated = a.start() != null ? a : b;
    MeetingCluster undated = a.start() != null ? b : a;
    if (withinReach(dated, undated)) {
      boolean wide =
          days(dated.start(), dated.end()) > NARROW_DAYS
              && publicationsApart() > UNDATED_WINDOW_DAYS;
      wide |= days(undated.firstPublished(), dated.start()) > LONG_PLAN_DAYS;
      return wide ? Time.NEAR_WIDE_DATE : Time.NEAR_PUBLICATION;
    }
    boolean eve =
        undated.has(Status.HELD) && dated.start().minusDays(1).equals(undated.lastPublished());
    return eve ? Time.EVE : Time.APART; // a meeting of several days, told of on its first
  }

  private Time datedTime() {
    boolean overlap = !a.start().isAfter(b.end()) && !b.start().isAfter(a.end());
    long widest = Math.max(days(a.start(), a.end()), days(b.start(), b.end()));
    if (!overlap) {
      boolean neighbours =
          !a.start().isAfter(b.end().plusDays(1)) && !b.start().isAfter(a.end().plusDays(1));
      if (widest > NEIGHBOURS_DAYS || calls() || (toldOnItsDay(a) && toldOnItsDay(b))) {
        return Time.APART;
      }
      return neighbours ? Time.NEXT_DAY : oneVisit() ? Time.DAYS_ABROAD : Time.APART;
    }
    if (widest == 0) {
      return Time.SAME_DAY;
    }
    if (widest <= NARROW_DAYS) {
      return Time.NARROW;
    }
    if (calls()) {
      return Time.APART; // of the many calls of a month or year
    }
    return widest <= MONTH_DAYS ? Time.MONTH : Time.BROAD;
  }

  private boolean oneVisit() {
    return abroad()
        && !a.start().isAfter(b.end().plusDays(VISIT_DAYS))
        && !b.start().isAfter(a.end().plusDays(VISIT_DAYS));
  }

  /** Whether it was reported on the day that it gives: then that day is sure. */
  private static boolean toldOnItsDay(MeetingCluster cluster) {
    return cluster.start().equals(cluster.end()) && cluster.start().equals(cluster.lastPublished());
  }

  private boolean withinReach(MeetingCluster dated, MeetingCluster undated) {
    LocalDate first = undated.firstPublished();
    if (first == null || days(dated.start(), dated.end()) > MONTH_DAYS) {
      return false;
    }
    LocalDate last = undated.lastPublished();
    if (calls() && days(dated.start(), dated.end()) > 0) {
      return false;
    }
    if (undated.has(Status.HELD)) {
      return !dated.start().isAfter(first) && days(dated.end(), last) <= heldWindow();
    }
    boolean cancelled = undated.has(Status.CANCELLED);
    LocalDate latest = dated.end().plusDays(cancelled ? HELD_WINDOW_DAYS : 0);
    return !last.isAfter(latest) && days(first, dated.start()) <= planWindow();
  }

  private int heldWindow() {
    return calls() ? CALL_WINDOW_DAYS : HELD_WINDOW_DAYS;
  }

  private boolean calls() {
    return a.channels().contains(Channel.PHONE) || b.channels().contains(Channel.PHONE);
  }

  private int planWindow() {
    if (calls()) {
      return CALL_WINDOW_DAYS;
    }
    return a.levels().contains(Level.LEADER) && b.levels().contains(Level.LEADER)
        ? LEADERS_PLAN_WINDOW_DAYS
        : PLAN_WINDOW_DAYS;
  }

  private Time undatedTime() {
    if (a.firstPublished() == null || b.firstPublished() == null) {
      return Time.APART;
    }
    int window = UNDATED_WINDOW_DAYS;
    if (!a.has(Status.HELD) || !b.has(Status.HELD)) {
      window = UNDATED_PLAN_WINDOW_DAYS;
    }
    if (calls()) {
      window = CALL_WINDOW_DAYS;
    }
    return publicationsApart() <= window ? Time.NEAR_PUBLICATION : Time.APART;
  }

  /** Days between the publications of both; 0 when they overlap, or when one is undated. */
  private long publicationsApart() {
    if (a.firstPublished() == null || b.firstPublished() == null) {
      return 0;
    }
    long after = days(a.lastPublished(), b.firstPublished());
    return Math.max(0, Math.max(after, days(b.lastPublished(), a.firstPublished())));
  }

  /** A plan told after the meeting is of another one; so is a refusal told after it. */
  private boolean statusConflict() {
    return staleAgainstHeld(a, b) || staleAgainstHeld(b, a);
  }

  private static boolean staleAgainstHeld(MeetingCluster held, MeetingCluster other) {
    if (toldTooLate(held, other)) {
      return true;
    }
    if (!held.has(Status.HELD) || other.has(Status.HELD)) {
      return false;
    }
    if (other.has(Status.CANCELLED)
        && (held.start() == null
            || other.lastPublished() == null
            || !other.lastPublished().isBefore(held.start()))) {
      return true;
    }
    boolean told = held.firstHeld() != null && other.lastPublished() != null;
    return told && other.start() == null && !other.lastPublished().isBefore(held.firstHeld());
  }

  /** An undated plan told on the day of what came about or not, or later. */
  private static boolean toldTooLate(MeetingCluster past, MeetingCluster plan) {
    boolean onlyPlan = plan.has(Status.PLANNED) && !plan.has(Status.HELD);
    return onlyPlan
        && plan.start() == null
        && plan.lastPublished() != null
        && past.start() != null
        && past.has(Status.CANCELLED)
        && !plan.lastPublished().isBefore(past.start());
  }

  private boolean channelConflict() {
    return !a.channels().isEmpty()
        && !b.channels().isEmpty()
        && a.channels().stream().noneMatch(b.channels()::contains);
  }

  private void comparePersons() {
    for (String party : a.parties()) {
      Set<String> ours = a.persons().get(party);
      Set<String> theirs = b.persons().get(party);
      if (ours != null && theirs != null) {
        if (PersonNames.share(ours, theirs)) {
          partiesOfSamePersons++;
        } else {
          otherPersons = true;
        }
      }
    }
  }

  /** Leaders here and ministers there, where no person says otherwise. */
  private boolean levelConflict() {
    boolean same = a.levels().stream().anyMatch(b.levels()::contains);
    return !same
        && partiesOfSamePersons < 2
        && !a.levels().contains(Level.OTHER)
        && !b.levels().contains(Level.OTHER);
  }

  /** Less than one: the nearer in time, the smaller. */
  private double distance() {
    LocalDate one = a.start() != null ? a.start() : a.firstPublished();
    LocalDate other = b.start() != null ? b.start() : b.firstPublished();
    if (one == null || other == null) {
      return 0;
    }
    long apart = Math.abs(days(one, other));
    return apart / (apart + 30.0);
  }

  private static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }
}
