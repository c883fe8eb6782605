package io.github.parley.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reports that tell of one meeting, and what they say together. Grows while reports are merged. */
final class MeetingCluster {

  /** Wording beyond so many words tells nothing more. */
  private static final int MOST_WORDS = 200;

  private final List<MeetingReport> reports = new ArrayList<>();
  private final Set<MergeReason> reasons = EnumSet.noneOf(MergeReason.class);
  private final Set<String> origins = new TreeSet<>();
  private final Set<String> parties = new TreeSet<>();
  private final Map<String, Set<String>> persons = new TreeMap<>();
  private final Set<String> words = new TreeSet<>();
  private final Set<Integer> ordinals = new TreeSet<>();
  private final Set<String> placeCountries = new TreeSet<>();
  private final Set<Channel> channels = EnumSet.noneOf(Channel.class);
  private final Set<Level> levels = EnumSet.noneOf(Level.class);
  private final Set<Status> statuses = EnumSet.noneOf(Status.class);
  private MeetingReport dated;
  private LocalDate firstHeld;
  private LocalDate firstPublished;
  private LocalDate lastPublished;

  MeetingCluster(MeetingReport first) {
    add(first);
  }

  /** Adds a report that tells of this meeting. */
  void add(MeetingReport report, Set<MergeReason> because) {
    reasons.addAll(because);
    add(report);
  }

  /** Adds all that another cluster holds. */
  void addAll(MeetingCluster other, Set<MergeReason> because) {
    reasons.addAll(because);
    reasons.addAll(other.reasons);
    other.reports.forEach(this::add);
  }

  private void add(MeetingReport report) {
    MeetingMention mention = report.mention();
    reports.add(report);
    origins.add(report.origin());
    if (report.isCopy()) {
      origins.add(report.articleId());
    }
    parties.addAll(mention.countries());
    for (Participant participant : mention.participants()) {
      String key = PersonNames.key(participant);
      if (key != null && participant.country() != null) {
        persons.computeIfAbsent(participant.country(), c -> new TreeSet<>()).add(key);
      }
    }
    if (mention.placeCountry() != null) {
      placeCountries.add(mention.placeCountry());
    }
    if (mention.channel() != Channel.UNKNOWN) {
      channels.add(mention.channel());
    }
    levels.add(mention.level());
    statuses.add(mention.status());
    if (words.size() < MOST_WORDS) {
      words.addAll(Wording.of(mention.evidence()));
    }
    ordinals.addAll(Wording.ordinals(mention.evidence()));
    if (mention.dateStart() != null && (dated == null || report.openDays() < dated.openDays())) {
      dated = report;
    }
    notePublication(report);
  }

  private void notePublication(MeetingReport report) {
    LocalDate published = report.published();
    if (published == null) {
      return;
    }
    firstPublished = earlier(firstPublished, published);
    if (lastPublished == null || published.isAfter(lastPublished)) {
      lastPublished = published;
    }
    if (report.mention().status() == Status.HELD) {
      firstHeld = earlier(firstHeld, published);
    }
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a == null || b.isBefore(a) ? b : a;
  }

  /** The reports in a fixed order. */
  List<MeetingReport> reports() {
    return reports.stream().sorted(ReportOrder.BY_ARTICLE).toList();
  }

  Set<MergeReason> reasons() {
    return reasons;
  }

  /** Whether it holds a report of that article or of one that repeats it. */
  boolean tells(MeetingReport report) {
    return origins.contains(report.articleId()) || origins.contains(report.origin());
  }

  Set<String> parties() {
    return parties;
  }

  Map<String, Set<String>> persons() {
    return persons;
  }

  Set<String> words() {
    return words;
  }

  /** Which meeting of a series it is said to be, as far as words tell; mostly empty. */
  Set<Integer> ordinals() {
    return ordinals;
  }

  Set<String> placeCountries() {
    return placeCountries;
  }

  Set<Channel> channels() {
    return channels;
  }

  Set<Level> levels() {
    return levels;
  }

  boolean has(Status status) {
    return statuses.contains(status);
  }

  /** First day of the most precise date, or null. */
  LocalDate start() {
    return dated == null ? null : dated.mention().dateStart();
  }

  /** Last day of the most precise date, or null. */
  LocalDate end() {
    return dated == null ? null : dated.mention().dateEnd();
  }

  /** First day on which it was reported held, or null. */
  LocalDate firstHeld() {
    return firstHeld;
  }

  LocalDate firstPublished() {
    return firstPublished;
  }

  LocalDate lastPublished() {
    return lastPublished;
  }

  /** The report that was placed first: the most precisely dated original. */
  MeetingReport first() {
    return reports.stream().min(ReportOrder.BY_PRECISION).orElseThrow();
  }

  /** The day by which it is ordered in time, or null. */
  LocalDate day() {
    return first().day();
  }

  /** A key that no other cluster has, the same whatever the order of growth. */
  String key() {
    MeetingReport first = reports().get(0);
    return first.articleId() + "#" + first.mentionNo();
  }
}
