package io.github.parley.meeting;

import java.time.LocalDate;
import java.util.Comparator;

/** Orders of reports that do not depend on how they arrived. */
final class ReportOrder {

  /** By article and mention: a total order. */
  static final Comparator<MeetingReport> BY_ARTICLE =
      Comparator.comparing(MeetingReport::articleId).thenComparingInt(MeetingReport::mentionNo);

  /** By day of publication, undated articles last. */
  static final Comparator<MeetingReport> BY_PUBLICATION =
      Comparator.<MeetingReport, LocalDate>comparing(
              MeetingReport::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(BY_ARTICLE);

  /**
   * The order of merging: originals before copies, what says most of the date first, what was held
   * before what was planned, then by publication.
   */
  static final Comparator<MeetingReport> BY_PRECISION =
      Comparator.comparing(MeetingReport::isCopy)
          .thenComparingLong(MeetingReport::openDays)
          .thenComparing(r -> r.mention().status())
          .thenComparing(BY_PUBLICATION);

  private ReportOrder() {}
}
