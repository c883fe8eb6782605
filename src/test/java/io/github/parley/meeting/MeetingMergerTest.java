package io.github.parley.meeting;

import static io.github.parley.meeting.Reports.ordinary;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MeetingMergerTest {

  private static List<Meeting> merge(Reports... reports) {
    return MeetingMerger.merge(Stream.of(reports).map(Reports::report).toList());
  }

  private static Meeting one(Reports... reports) {
    List<Meeting> meetings = merge(reports);
    assertThat(meetings).hasSize(1);
    return meetings.get(0);
  }

  @Test
  void sameDayAndPersonsAreOneMeeting() {
    Meeting meeting = one(ordinary("a"), ordinary("b"));
    assertThat(meeting.articleIds()).containsExactly("a", "b");
    assertThat(meeting.sources()).isEqualTo(2);
    assertThat(meeting.mergedBecause()).isEqualTo("same-day, same-persons, same-wording");
  }

  @Test
  void loneReportHasNoReasons() {
    assertThat(one(ordinary("a")).mergedBecause()).isNull();
  }

  @Test
  void otherPersonsAreAnotherMeeting() {
    Reports other = ordinary("b").parties("HU,SI", "Peter Kiss/HU,Luka Novak/SI");
    assertThat(merge(ordinary("a"), other)).hasSize(2);
  }

  @Test
  void otherPlaceIsAnotherMeeting() {
    Reports here = ordinary("a").date("2024-06-03", "2024-06-07").place("AT");
    Reports there = ordinary("b").date("2024-06-03", "2024-06-07").place("HU");
    assertThat(merge(here, there)).hasSize(2);
  }

  @Test
  void callIsNotAVisit() {
    Reports call = ordinary("a").channel(Channel.PHONE);
    Reports visit = ordinary("b").channel(Channel.IN_PERSON);
    assertThat(merge(call, visit)).hasSize(2);
  }

  @Test
  void oneArticleTellsItsMeetingsApart() {
    assertThat(merge(ordinary("a"), ordinary("a").mention(1))).hasSize(2);
  }

  @Test
  void aCallAndAVisitToldByOneSentenceHaveIdsOfTheirOwn() {
    Reports call = ordinary("a").channel(Channel.PHONE);
    Reports visit = ordinary("a").mention(1).channel(Channel.IN_PERSON);
    assertThat(merge(call, visit))
        .hasSize(2)
        .extracting(Meeting::meetingId)
        .doesNotHaveDuplicates();
  }

  @Test
  void undatedReportJoinsWhatWasPublishedNear() {
    Reports undated = ordinary("b").date(null, null).published("2024-06-06");
    assertThat(one(ordinary("a"), undated).mergedBecause()).contains("near-publication");
  }

  @Test
  void undatedReportOfMuchLaterStandsAlone() {
    Reports undated = ordinary("b").date(null, null).published("2024-08-06");
    assertThat(merge(ordinary("a"), undated)).hasSize(2);
  }

  @Test
  void undatedReportOfUndatedArticleStandsAlone() {
    Reports undated = ordinary("b").date(null, null).published(null);
    assertThat(merge(ordinary("a"), undated)).hasSize(2);
  }

  @Test
  void copyJoinsItsOriginalEvenWithoutAnyDate() {
    Reports original = ordinary("a").date(null, null).published(null);
    Reports copy = ordinary("b").date(null, null).published(null).copyOf("a");
    Meeting meeting = one(original, copy);
    assertThat(meeting.mergedBecause()).isEqualTo("copy");
    assertThat(meeting.articles()).isEqualTo(2);
  }

  @Test
  void planThatCameAboutIsOneMeetingWithItsHistory() {
    Reports plan = ordinary("a").status(Status.PLANNED).published("2024-05-28");
    Meeting meeting = one(plan, ordinary("b"));
    assertThat(meeting.status()).isEqualTo(Status.HELD);
    assertThat(meeting.history().stream().map(Meeting.Reported::status))
        .containsExactly(Status.PLANNED, Status.HELD);
    assertThat(meeting.firstReported()).isEqualTo("2024-05-28");
    assertThat(meeting.lastReported()).isEqualTo("2024-06-04");
    assertThat(meeting.mergedBecause()).contains("outcome-of-plan");
  }

  @Test
  void planThatWasCalledOffIsCancelled() {
    Reports plan = ordinary("a").status(Status.PLANNED).published("2024-05-28");
    Reports off = ordinary("b").status(Status.CANCELLED).published("2024-06-01");
    assertThat(one(plan, off).status()).isEqualTo(Status.CANCELLED);
  }

  @Test
  void evidenceTellsWhatCameOfThePlan() {
    Reports plan = ordinary("a").status(Status.PLANNED).published("2024-05-28");
    assertThat(one(plan, ordinary("b")).evidenceArticleId()).isEqualTo("b");
  }

  @Test
  void planToldAfterTheMeetingIsAnotherMeeting() {
    Reports next = ordinary("b").status(Status.PLANNED).date(null, null).published("2024-06-05");
    assertThat(merge(ordinary("a"), next)).hasSize(2);
  }

  @Test
  void secondMeetingIsNotTheFirst() {
    Reports first = ordinary("a").date("2024-06-01", "2024-06-07").evidence("their first meeting");
    Reports second = ordinary("b").date(null, null).evidence("ahead of a second round of talks");
    assertThat(merge(first, second)).hasSize(2);
  }

  @Test
  void daysOfOneVisitAbroadAreOneMeeting() {
    Reports begun = ordinary("a").place("AT");
    Reports later = ordinary("b").place("AT").date("2024-06-06", "2024-06-06");
    assertThat(one(begun, later.published("2024-06-09")).mergedBecause()).contains("same-period");
  }

  @Test
  void daysAtHomeAreTwoMeetings() {
    Reports begun = ordinary("a").place("HU");
    Reports later = ordinary("b").place("HU").date("2024-06-06", "2024-06-06");
    assertThat(merge(begun, later.published("2024-06-09"))).hasSize(2);
  }

  @Test
  void yearAndPlaceAbroadTellWhichMeetingOfLeadersIsMeant() {
    Reports dated = ordinary("a").level(Level.LEADER).place("AT");
    Reports told =
        ordinary("b")
            .level(Level.LEADER)
            .place("AT")
            .date("2024-01-01", "2024-12-31")
            .published("2025-02-01")
            .evidence("when they met last year");
    assertThat(merge(dated, told)).hasSize(1);
  }

  @Test
  void summitsMergeBySharedParties() {
    Reports all = ordinary("a").parties("AT,CZ,HU,SI,SK", "");
    Reports some = ordinary("b").parties("AT,CZ,HU", "");
    Meeting meeting = one(all, some);
    assertThat(meeting.mergedBecause()).contains("shared-parties");
  }

  @Test
  void encounterToldOfASummitIsPartOfIt() {
    Reports summit =
        ordinary("a").parties("AT,CZ,HU,SI", "Anna Varga/HU,Luka Novak/SI").place("AT");
    Reports told = ordinary("b").place("AT").evidence("Varga and Novak at the summit in Vienna");
    assertThat(one(summit, told).countries()).containsExactly("AT", "CZ", "HU", "SI");
  }

  @Test
  void encounterOnTheSidelinesIsItsOwnMeeting() {
    Reports summit =
        ordinary("a").parties("AT,CZ,HU,SI", "Anna Varga/HU,Luka Novak/SI").place("AT");
    Reports aside = ordinary("b").place("AT").evidence("met Novak on the sidelines of the summit");
    assertThat(merge(summit, aside)).hasSize(2);
  }

  @Test
  void idStaysWhenReportsAreAdded() {
    String alone = one(ordinary("a")).meetingId();
    String later = one(ordinary("a"), ordinary("b").published("2024-06-05")).meetingId();
    assertThat(later).isEqualTo(alone);
  }

  @Property(tries = 100)
  void resultDoesNotDependOnTheOrderOfReports(
      @ForAll("manyReports") List<MeetingReport> reports, @ForAll long seed) {
    List<MeetingReport> shuffled = new ArrayList<>(reports);
    java.util.Collections.shuffle(shuffled, new Random(seed));
    assertThat(MeetingMerger.merge(shuffled)).isEqualTo(MeetingMerger.merge(reports));
  }

  @Property(tries = 100)
  void everyReportIsInOneMeeting(@ForAll("manyReports") List<MeetingReport> reports) {
    int reported = MeetingMerger.merge(reports).stream().mapToInt(m -> m.history().size()).sum();
    assertThat(reported).isEqualTo(reports.size());
  }

  @Provide
  Arbitrary<List<MeetingReport>> manyReports() {
    return ReportLists.arbitrary();
  }

  /** Lists of reports that often, but not always, tell of the same meetings. */
  static final class ReportLists {
    static Arbitrary<List<MeetingReport>> arbitrary() {
      Arbitrary<Reports> one =
          Combinators.combine(
                  Arbitraries.integers().between(1, 20),
                  Arbitraries.of(Status.values()),
                  Arbitraries.of("HU,SI", "HU,SI", "AT,HU,SI", "AT,CZ,HU,SI"),
                  Arbitraries.of(true, false))
              .as(
                  (day, status, parties, dated) -> {
                    String when = "2024-06-%02d".formatted(day);
                    return ordinary("?")
                        .status(status)
                        .parties(parties, parties.equals("HU,SI") ? "Anna Varga/HU" : "")
                        .published("2024-06-%02d".formatted(Math.min(30, day + 3)))
                        .date(dated ? when : null, dated ? when : null)
                        .evidence(day % 2 == 0 ? "at the summit" : "they met");
                  });
      return one.list()
          .ofMaxSize(25)
          .map(
              list -> {
                List<MeetingReport> reports = new ArrayList<>();
                for (int i = 0; i < list.size(); i++) {
                  MeetingReport r = list.get(i).report();
                  String copied = i % 7 == 6 ? "a" + (i - 1) : null;
                  reports.add(
                      new MeetingReport(
                          "a" + i, 0, r.source(), r.published(), copied, r.mention()));
                }
                return reports;
              });
    }
  }
}
