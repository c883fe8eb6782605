package io.github.parley.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Merges what articles report into meetings.
 *
 * <p>Reports are taken in a fixed order, the most precisely dated first, and each joins the meeting
 * that it agrees with best, or begins one. So the result depends neither on the order of the input
 * nor on how it is cut into partitions. Two reports of one article are never joined: the article
 * tells them apart. A copy of an article joins what its original tells. A report without a date, of
 * an article without a day, joins nothing but its copies.
 *
 * <p>Meetings of more than two parties are merged with each other first, by shared parties; then
 * those of each pair, which may turn out to be told of a larger one ('Trump met Trudeau at the G7
 * summit').
 */
public final class MeetingMerger {

  private MeetingMerger() {}

  /** Share of all parties that two accounts of a larger meeting must have in common. */
  private static final double SHARED_PARTIES = 0.5;

  private static final Set<String> SUMMIT_WORDS =
      Set.of("summit", "conference", "forum", "assembly", "congress", "gathering");
  private static final Set<String> ASIDE_WORDS =
      Set.of(
          "sidelines",
          "sideline",
          "margins",
          "bilateral",
          "separately",
          "phone",
          "met",
          "meet",
          "meets",
          "meeting",
          "talks");

  /** Length of a block of time in which larger meetings are compared. */
  private static final int BLOCK_DAYS = 32;

  private static final int REACH_BACK_DAYS = 45;
  private static final int REACH_AHEAD_DAYS = 95;

  /** The meetings that reports tell of, sorted by id. */
  public static List<Meeting> merge(Collection<MeetingReport> reports) {
    return clusters(reports).stream()
        .map(MeetingAssembler::assemble)
        .sorted(Comparator.comparing(Meeting::meetingId))
        .toList();
  }

  /** The id of the meeting that each report tells of. */
  public static Map<MeetingReport, String> meetingIds(Collection<MeetingReport> reports) {
    Map<MeetingReport, String> ids = new LinkedHashMap<>();
    for (MeetingCluster cluster : clusters(reports)) {
      String id = MeetingAssembler.assemble(cluster).meetingId();
      cluster.reports().forEach(report -> ids.put(report, id));
    }
    return ids;
  }

  /** Reports grouped by the meeting that they tell of. */
  static List<MeetingCluster> clusters(Collection<MeetingReport> reports) {
    List<MeetingCluster> large = largeClusters(reports);
    Map<String, List<MeetingReport>> pairs =
        reports.stream()
            .filter(r -> !r.isMultilateral())
            .collect(
                Collectors.groupingBy(
                    r -> String.join(" ", r.mention().countries()),
                    TreeMap::new,
                    Collectors.toList()));
    List<MeetingCluster> all = new ArrayList<>(large);
    Map<MeetingCluster, Attachment> attached = new LinkedHashMap<>();
    for (List<MeetingReport> pair : pairs.values()) {
      for (MeetingCluster small : cluster(pair)) {
        Attachment attachment = attachment(small, large);
        if (attachment == null) {
          all.add(small);
        } else {
          attached.put(small, attachment);
        }
      }
    }
    attached.forEach((small, to) -> to.host().addAll(small, to.reasons()));
    return all;
  }

  private static List<MeetingCluster> largeClusters(Collection<MeetingReport> reports) {
    List<MeetingCluster> first = new ArrayList<>();
    reports.stream()
        .filter(MeetingReport::isMultilateral)
        .collect(
            Collectors.groupingBy(r -> block(r, r.day(), 0), TreeMap::new, Collectors.toList()))
        .values()
        .forEach(block -> first.addAll(cluster(block)));
    List<MeetingCluster> second = new ArrayList<>();
    first.stream()
        .collect(
            Collectors.groupingBy(MeetingMerger::shiftedBlock, TreeMap::new, Collectors.toList()))
        .values()
        .forEach(block -> second.addAll(rejoin(block)));
    return second;
  }

  /**
   * The block of time in which larger meetings are compared. The second of two passes shifts the
   * blocks by half their length, so that no meeting is cut in two by a border.
   */
  static String block(MeetingReport report, LocalDate day, int shift) {
    return day == null
        ? report.origin()
        : "day " + Math.floorDiv(day.toEpochDay() + shift, (long) BLOCK_DAYS);
  }

  /** The block of the second pass. */
  static String shiftedBlock(MeetingCluster cluster) {
    return block(cluster.first(), cluster.day(), BLOCK_DAYS / 2);
  }

  /** Clusters the reports of one block: those of a pair, or larger meetings near in time. */
  static List<MeetingCluster> cluster(Collection<MeetingReport> reports) {
    Block block = new Block();
    reports.stream().sorted(ReportOrder.BY_PRECISION).forEach(block::place);
    return block.clusters;
  }

  /** Joins clusters of a block that tell of one meeting. */
  static List<MeetingCluster> rejoin(Collection<MeetingCluster> clusters) {
    List<MeetingCluster> joined = new ArrayList<>();
    clusters.stream()
        .sorted(Comparator.comparing(MeetingCluster::first, ReportOrder.BY_PRECISION))
        .forEach(
            cluster -> {
              Attachment attachment =
                  strongest(
                      joined,
                      host ->
                          sameParties(host.parties(), cluster.parties())
                                  && cluster.reports().stream().noneMatch(host::tells)
                              ? ReportComparison.compare(host, cluster)
                              : null);
              if (attachment == null) {
                joined.add(cluster);
              } else {
                attachment.host().addAll(cluster, attachment.reasons());
              }
            });
    return joined;
  }

  /**
   * Where a cluster goes, and why.
   *
   * @param host the cluster that it joins
   * @param reasons why
   */
  record Attachment(MeetingCluster host, Set<MergeReason> reasons) {}

  /** The larger meeting that a cluster of a pair is told of, or null. */
  static Attachment attachment(MeetingCluster small, Collection<MeetingCluster> large) {
    if (!mentionsSummit(small.words())) {
      return null;
    }
    Attachment found = strongest(large, host -> partOf(small, host));
    if (found == null) {
      return null;
    }
    Set<MergeReason> because = EnumSet.copyOf(found.reasons());
    because.remove(MergeReason.SHARED_PARTIES);
    because.add(MergeReason.PART_OF_SUMMIT);
    return new Attachment(found.host(), because);
  }

  /** Whether words speak of a larger meeting, and not of an encounter beside it. */
  static boolean mentionsSummit(Set<String> words) {
    return words.stream().anyMatch(SUMMIT_WORDS::contains)
        && words.stream().noneMatch(ASIDE_WORDS::contains);
  }

  private static Attachment strongest(
      Collection<MeetingCluster> hosts,
      Function<MeetingCluster, ReportComparison.Agreement> agreement) {
    MeetingCluster best = null;
    ReportComparison.Agreement strongest = null;
    for (MeetingCluster host : hosts) {
      ReportComparison.Agreement here = agreement.apply(host);
      if (here != null && better(here, host, strongest, best)) {
        best = host;
        strongest = here;
      }
    }
    return best == null ? null : new Attachment(best, strongest.reasons());
  }

  private static ReportComparison.Agreement partOf(MeetingCluster small, MeetingCluster host) {
    boolean told =
        host.parties().size() > 2
            && host.parties().containsAll(small.parties())
            && small.reports().stream().noneMatch(host::tells);
    return told ? ReportComparison.compare(small, host) : null;
  }

  private static boolean better(
      ReportComparison.Agreement agreement,
      MeetingCluster cluster,
      ReportComparison.Agreement strongest,
      MeetingCluster best) {
    if (strongest == null || agreement.strength() > strongest.strength()) {
      return true;
    }
    return agreement.strength() == strongest.strength() && cluster.key().compareTo(best.key()) < 0;
  }

  private static boolean sameParties(Set<String> a, Set<String> b) {
    if (a.equals(b)) {
      return true;
    }
    long both = a.stream().filter(b::contains).count();
    return a.size() > 2 && b.size() > 2 && both >= SHARED_PARTIES * (a.size() + b.size() - both);
  }

  /** The clusters of a block, by the day with which each began. */
  private static final class Block {

    private final List<MeetingCluster> clusters = new ArrayList<>();
    private final NavigableMap<LocalDate, List<MeetingCluster>> byDay = new TreeMap<>();
    private final Map<String, List<MeetingCluster>> byArticle = new TreeMap<>();

    void place(MeetingReport report) {
      MeetingCluster cluster = report.isCopy() ? originals(report) : null;
      if (cluster != null) {
        cluster.add(report, EnumSet.of(MergeReason.COPY));
      } else {
        cluster = joined(report);
      }
      byArticle.computeIfAbsent(report.articleId(), a -> new ArrayList<>()).add(cluster);
    }

    /** The cluster of the original's report that a copy repeats, or null. */
    private MeetingCluster originals(MeetingReport copy) {
      MeetingCluster best = null;
      double closest = -1;
      for (MeetingCluster cluster : byArticle.getOrDefault(copy.duplicateOf(), List.of())) {
        for (MeetingReport original : cluster.reports()) {
          double likeness = likeness(original, copy);
          if (likeness > closest) {
            closest = likeness;
            best = cluster;
          }
        }
      }
      return best;
    }

    private static double likeness(MeetingReport original, MeetingReport copy) {
      boolean same =
          original.articleId().equals(copy.duplicateOf())
              && original.mention().status() == copy.mention().status()
              && original.mention().countries().equals(copy.mention().countries());
      return same
          ? Wording.jaccard(
              Wording.of(original.mention().evidence()), Wording.of(copy.mention().evidence()))
          : -1;
    }

    private MeetingCluster joined(MeetingReport report) {
      MeetingCluster alone = new MeetingCluster(report);
      Attachment attachment =
          strongest(
              candidates(report),
              cluster ->
                  sameParties(cluster.parties(), alone.parties()) && !cluster.tells(report)
                      ? ReportComparison.compare(cluster, alone)
                      : null);
      if (attachment == null) {
        begin(alone, report.day());
        return alone;
      }
      attachment.host().add(report, attachment.reasons());
      return attachment.host();
    }

    private void begin(MeetingCluster cluster, LocalDate day) {
      clusters.add(cluster);
      if (day != null) {
        byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(cluster);
      }
    }

    private List<MeetingCluster> candidates(MeetingReport report) {
      if (report.day() == null) {
        return List.of();
      }
      LocalDate from = report.day().minusDays(REACH_BACK_DAYS);
      LocalDate to = report.day().plusDays(REACH_AHEAD_DAYS);
      if (report.mention().dateStart() != null) {
        from = report.mention().dateStart().minusDays(ReportComparison.VISIT_DAYS);
        to = report.mention().dateEnd().plusDays(ReportComparison.VISIT_DAYS);
        // A narrower date may begin before this one and reach into it.
        from = from.minusDays(Math.min(report.openDays(), REACH_BACK_DAYS));
      }
      List<MeetingCluster> near = new ArrayList<>();
      byDay.subMap(from, true, to, true).values().forEach(near::addAll);
      return near;
    }
  }
}
