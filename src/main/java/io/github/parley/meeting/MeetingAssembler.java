package io.github.parley.meeting;

import io.github.parley.text.Sha256;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Makes one meeting of the reports that tell of it. */
final class MeetingAssembler {

  /** Of a larger meeting a party counts when so many original reports name it. */
  private static final int REPORTS_FOR_A_PARTY = 2;

  private static final int ID_BYTES = 8;

  /** Best first. */
  private static final Comparator<MeetingReport> BY_CONFIDENCE =
      Comparator.comparing(MeetingReport::isCopy)
          .thenComparing(
              Comparator.<MeetingReport>comparingDouble(r -> r.mention().confidence()).reversed())
          .thenComparing(ReportOrder.BY_PUBLICATION);

  private final MeetingCluster cluster;
  private final List<MeetingReport> byPublication;
  private final List<MeetingReport> byConfidence;
  private final List<MeetingReport> originals;

  private MeetingAssembler(MeetingCluster cluster) {
    this.cluster = cluster;
    byPublication = cluster.reports().stream().sorted(ReportOrder.BY_PUBLICATION).toList();
    byConfidence = cluster.reports().stream().sorted(BY_CONFIDENCE).toList();
    boolean onlyCopies = byConfidence.get(0).isCopy();
    originals = byConfidence.stream().filter(r -> onlyCopies || !r.isCopy()).toList();
  }

  static Meeting assemble(MeetingCluster cluster) {
    return new MeetingAssembler(cluster).meeting();
  }

  private Meeting meeting() {
    Status status = status();
    MeetingReport best =
        byConfidence.stream()
            .filter(r -> r.mention().status() == status) // its words tell what came of it
            .findFirst()
            .orElseThrow();
    List<String> countries = countries(best);
    MeetingReport dated = dated(status);
    String placeCountry = most(r -> r.mention().placeCountry(), r -> true);
    List<LocalDate> days =
        byPublication.stream().map(MeetingReport::published).filter(Objects::nonNull).toList();
    Set<String> articles =
        byPublication.stream()
            .map(MeetingReport::articleId)
            .collect(Collectors.toCollection(TreeSet::new));
    return new Meeting(
        id(),
        countries,
        participants(countries),
        status,
        orElse(most(r -> known(r.mention().channel()), r -> true), Channel.UNKNOWN),
        level(),
        dated == null ? null : dated.mention().dateText(),
        dated == null ? null : dated.mention().dateStart(),
        dated == null ? null : dated.mention().dateEnd(),
        dated == null ? null : dated.mention().datePrecision(),
        most(
            r -> r.mention().place(),
            r -> Objects.equals(r.mention().placeCountry(), placeCountry)),
        placeCountry,
        articles.size(),
        (int) byPublication.stream().map(r -> orElse(r.source(), "")).distinct().count(),
        List.copyOf(articles),
        history(),
        days.isEmpty() ? null : days.get(0),
        days.isEmpty() ? null : days.get(days.size() - 1),
        best.mention().evidence(),
        best.articleId(),
        because(),
        best.mention().confidence());
  }

  private static Channel known(Channel channel) {
    return channel == Channel.UNKNOWN ? null : channel;
  }

  private static <T> T orElse(T value, T other) {
    return value == null ? other : value;
  }

  private String because() {
    return byPublication.size() == 1
        ? null
        : cluster.reasons().stream().map(MergeReason::code).collect(Collectors.joining(", "));
  }

  private List<Meeting.Reported> history() {
    return byPublication.stream()
        .map(r -> new Meeting.Reported(r.mention().status(), r.published(), r.articleId()))
        .toList();
  }

  /** The earliest report in an id: its article and its own words, not its place in a run. */
  private String id() {
    MeetingReport first = byPublication.get(0);
    MeetingMention mention = first.mention();
    String content =
        String.join(
            "\n",
            first.articleId(),
            String.join(",", mention.countries()),
            mention.status().code(),
            String.valueOf(mention.dateStart()),
            mention.evidence(),
            // One sentence may tell of two meetings: of different people, or of the same ones on
            // the telephone and face to face, on other days, at another place.
            mention.participants().toString(),
            mention.channel().code(),
            String.valueOf(mention.dateEnd()),
            String.valueOf(mention.place()));
    return "m-" + Sha256.hex(content, ID_BYTES);
  }

  private List<String> countries(MeetingReport best) {
    MeetingReport named =
        originals.stream().filter(MeetingReport::isMultilateral).findFirst().orElse(best);
    Map<String, Integer> counts = new TreeMap<>();
    named.mention().countries().forEach(c -> counts.put(c, REPORTS_FOR_A_PARTY));
    for (MeetingReport report : originals) {
      report.mention().countries().forEach(c -> counts.merge(c, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= REPORTS_FOR_A_PARTY)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The latest known: of the last day of publication what is held before what was cancelled. */
  private Status status() {
    LocalDate last = cluster.lastPublished();
    return byPublication.stream()
        .filter(r -> Objects.equals(r.published(), last))
        .map(r -> r.mention().status())
        .min(Comparator.comparingInt(MeetingAssembler::finality))
        .orElseThrow();
  }

  private static int finality(Status status) {
    return switch (status) {
      case HELD -> 0;
      case CANCELLED -> 1;
      case PLANNED -> 2;
    };
  }

  /** The highest level that a report tells of. */
  private Level level() {
    return cluster.levels().iterator().next();
  }

  /**
   * The report whose date is taken: of those that agree with the final status, else of all, the
   * narrowest date that most originals give.
   */
  private MeetingReport dated(Status status) {
    List<MeetingReport> candidates =
        byConfidence.stream().filter(r -> r.mention().dateStart() != null).toList();
    if (candidates.isEmpty()) {
      return null;
    }
    List<MeetingReport> agreeing =
        candidates.stream().filter(r -> r.mention().status() == status).toList();
    List<MeetingReport> chosen = agreeing.isEmpty() ? candidates : agreeing;
    Map<LocalDate, Long> votes =
        chosen.stream()
            .collect(Collectors.groupingBy(r -> r.mention().dateStart(), Collectors.counting()));
    return chosen.stream()
        .min(
            Comparator.comparingLong(MeetingReport::openDays)
                .thenComparing(r -> -votes.get(r.mention().dateStart()))
                .thenComparing(BY_CONFIDENCE))
        .orElseThrow();
  }

  /** The value that most originals give; of equals the one of the more confident report. */
  private <T> T most(Function<MeetingReport, T> of, Predicate<MeetingReport> where) {
    Map<T, Integer> counts = new LinkedHashMap<>();
    for (MeetingReport report : originals) {
      T value = where.test(report) ? of.apply(report) : null;
      if (value != null) {
        counts.merge(value, 1, Integer::sum);
      }
    }
    T best = null;
    for (Map.Entry<T, Integer> entry : counts.entrySet()) {
      if (best == null || entry.getValue() > counts.get(best)) {
        best = entry.getKey();
      }
    }
    return best;
  }

  private List<Participant> participants(List<String> countries) {
    Map<String, Participant> named = new LinkedHashMap<>();
    Map<String, Participant> groups = new LinkedHashMap<>();
    for (MeetingReport report : byConfidence) {
      for (Participant one : report.mention().participants()) {
        String key = PersonNames.key(one);
        if (one.country() != null && !countries.contains(one.country())) {
          continue;
        }
        if (key != null) {
          named.putIfAbsent(key, one);
        } else {
          groups.putIfAbsent(one.country() + " " + one.name(), one);
        }
      }
    }
    Set<String> represented = new HashSet<>();
    named.values().forEach(p -> represented.add(p.country()));
    List<Participant> all = new ArrayList<>(named.values());
    for (Participant group : groups.values()) {
      if (represented.add(group.country())) {
        all.add(group);
      }
    }
    return all;
  }
}
