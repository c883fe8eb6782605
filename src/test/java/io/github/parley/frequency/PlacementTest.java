package io.github.parley.frequency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley.meeting.DatePrecision;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlacementTest {
  private static final LocalDate REPORTED = LocalDate.of(2024, 7, 3);

  @Test
  void aSummitOverTheTurnOfTheMonthCountsWhereItBegan() {
    assertThat(place(Period.MONTH, "2024-06-30", "2024-07-02", DatePrecision.INTERVAL))
        .isEqualTo(new Placement(LocalDate.of(2024, 6, 1), false));
  }

  @Test
  void aMeetingKnownToTheMonthCountsInItsMonth() {
    assertThat(place(Period.MONTH, "2024-06-01", "2024-06-30", DatePrecision.MONTH))
        .isEqualTo(new Placement(LocalDate.of(2024, 6, 1), false));
  }

  @Test
  void aMeetingKnownToTheMonthCountsInNoWeek() {
    assertThat(place(Period.WEEK, "2024-06-01", "2024-06-30", DatePrecision.MONTH)).isNull();
  }

  @Test
  void aMeetingWithoutADateCountsWhenItWasReportedAndSaysSo() {
    assertThat(place(Period.WEEK, null, null, null))
        .isEqualTo(new Placement(LocalDate.of(2024, 7, 1), true));
  }

  @Test
  void weeksBeginOnMondayAndQuartersInJanuary() {
    assertThat(Period.WEEK.startOf(LocalDate.of(2024, 6, 30))).isEqualTo(LocalDate.of(2024, 6, 24));
    assertThat(Period.QUARTER.startOf(LocalDate.of(2024, 12, 31)))
        .isEqualTo(LocalDate.of(2024, 10, 1));
  }

  private static Placement place(Period period, String start, String end, DatePrecision precision) {
    return Placement.of(
            period,
            start == null ? null : LocalDate.parse(start),
            end == null ? null : LocalDate.parse(end),
            precision,
            REPORTED)
        .orElse(null);
  }
}
