package io.github.parley.meeting;

import io.github.parley.article.PassageKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins the tellings of one meeting within an article: the same parties, and no conflict of status,
 * time, channel, place or persons. Later tellings add what earlier ones left open.
 */
final class WithinArticleMerger {

  /** Days by which the dates of two tellings of one meeting may differ. */
  private static final int SLACK_DAYS = 1;

  /** Least overlap of the parties of two tellings of one multilateral meeting. */
  private static final double MULTILATERAL_OVERLAP = 0.5;

  private WithinArticleMerger() {}

  /** Merges the meetings of an article, given in the order of the text. */
  static List<Told> merge(List<Told> tellings) {
    List<Told> merged = new ArrayList<>();
    for (Told told : tellings) {
      int same = lastSame(merged, told, false);
      same = same < 0 ? lastSame(merged, told, true) : same;
      if (same < 0) {
        merged.add(told);
      } else {
        merged.set(same, join(merged.get(same), told));
      }
    }
    return merged;
  }

  private static int lastSame(List<Told> merged, Told told, boolean alluding) {
    for (int i = merged.size() - 1; i >= 0; i--) {
      if (same(merged.get(i), told, alluding)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean same(Told one, Told other, boolean alluding) {
    MeetingMention a = one.meeting();
    MeetingMention b = other.meeting();
    return sameResidue(a, b)
        && parties(a, b)
        && (status(a, b) || (alluding && (alludes(one) || alludes(other))))
        && dates(a, b)
        && channels(a, b)
        && (one.scene().settled() || other.scene().settled() || places(a, b))
        && persons(a, b);
  }

  private static boolean sameResidue(MeetingMention a, MeetingMention b) {
    boolean residue =
        a.passageKind() == PassageKind.TEASER || b.passageKind() == PassageKind.TEASER;
    return !residue || (a.passageKind() == b.passageKind() && a.passageNo() == b.passageNo());
  }

  private static boolean parties(MeetingMention a, MeetingMention b) {
    if (a.countries().equals(b.countries())) {
      return true;
    }
    if (Math.min(a.countries().size(), b.countries().size()) < 3) {
      return false;
    }
    Set<String> both = new HashSet<>(a.countries());
    both.retainAll(b.countries());
    Set<String> all = new HashSet<>(a.countries());
    all.addAll(b.countries());
    return (double) both.size() / all.size() >= MULTILATERAL_OVERLAP;
  }

  private static boolean status(MeetingMention a, MeetingMention b) {
    if (a.status() == b.status()) {
      return true;
    }
    boolean held = a.status() == Status.HELD || b.status() == Status.HELD;
    boolean dated = a.dateStart() != null && a.dateStart().equals(b.dateStart());
    return !held || (dated && a.status() != Status.CANCELLED && b.status() != Status.CANCELLED);
  }

  /** 'the meeting with X' after a meeting was told of as planned speaks of that one. */
  private static boolean alludes(Told later) {
    return later.definite() && later.meeting().status() == Status.HELD;
  }

  private static boolean dates(MeetingMention a, MeetingMention b) {
    if (a.dateStart() == null || b.dateStart() == null) {
      return true;
    }
    LocalDate aEnd = a.dateEnd() == null ? a.dateStart() : a.dateEnd();
    LocalDate bEnd = b.dateEnd() == null ? b.dateStart() : b.dateEnd();
    return !a.dateStart().isAfter(bEnd.plusDays(SLACK_DAYS))
        && !b.dateStart().isAfter(aEnd.plusDays(SLACK_DAYS));
  }

  private static boolean channels(MeetingMention a, MeetingMention b) {
    return a.channel() == b.channel()
        || a.channel() == Channel.UNKNOWN
        || b.channel() == Channel.UNKNOWN
        || videoCall(a, b)
        || videoCall(b, a);
  }

  /** 'Their call' may be what is told elsewhere as held by video. */
  private static boolean videoCall(MeetingMention call, MeetingMention video) {
    return call.channel() == Channel.PHONE
        && call.rule().startsWith("noun-call")
        && video.channel() == Channel.VIDEO;
  }

  private static Channel channel(MeetingMention a, MeetingMention b) {
    boolean other = a.channel() == Channel.UNKNOWN || b.channel() == Channel.VIDEO;
    return other ? b.channel() : a.channel();
  }

  private static boolean places(MeetingMention a, MeetingMention b) {
    return a.placeCountry() == null
        || b.placeCountry() == null
        || a.placeCountry().equals(b.placeCountry());
  }

  /** No party is represented by wholly different persons. */
  private static boolean persons(MeetingMention a, MeetingMention b) {
    for (String country : a.countries()) {
      Set<String> one = named(a, country);
      Set<String> other = named(b, country);
      if (!one.isEmpty() && !other.isEmpty()) {
        one.retainAll(other);
        if (one.isEmpty()) {
          return false;
        }
      }
    }
    return true;
  }

  private static Set<String> named(MeetingMention m, String country) {
    Set<String> names = new HashSet<>();
    for (Participant p : m.participants()) {
      if (country.equals(p.country()) && p.entityId() != null) {
        names.add(p.entityId());
      }
    }
    return names;
  }

  private static Told join(Told one, Told other) {
    MeetingMention a = one.meeting();
    MeetingMention b = other.meeting();
    boolean body = a.passageKind() == PassageKind.TITLE && b.passageKind() != PassageKind.TITLE;
    Status status = status(one, other);
    boolean better =
        (body && other.weight() >= one.weight() * 0.8) || other.weight() > one.weight() + 0.1;
    MeetingMention best = better ? b : a;
    if (a.status() != b.status()) {
      best = a.status() == status ? a : b; // words that tell of what came of it
    }
    MeetingMention dated = dated(a, b, status);
    boolean known = a.place() != null || a.placeCountry() != null;
    boolean owned = b.place() != null && !other.scene().settled();
    MeetingMention placed = known && !(one.scene().settled() && owned) ? a : b;
    List<String> countries = best.countries();
    if (a.countries().size() != b.countries().size()) {
      countries = a.countries().size() > b.countries().size() ? a.countries() : b.countries();
    }
    MeetingMention joined =
        new MeetingMention(
            countries,
            participants(a, b),
            status,
            channel(a, b),
            a.level().compareTo(b.level()) <= 0 ? a.level() : b.level(),
            dated.dateText(),
            dated.dateStart(),
            dated.dateEnd(),
            dated.datePrecision(),
            placed.place(),
            placed.placeCountry(),
            best.evidence(),
            best.passageNo(),
            best.passageKind(),
            best.sentenceNo(),
            best.rule(),
            best.confidence());
    double weight = 1 - (1 - one.weight()) * (1 - 0.4 * other.weight());
    return new Told(
        joined,
        one.definite() && other.definite(),
        weight,
        one.tellings() + other.tellings(),
        one.scene());
  }

  /**
   * The telling whose time is taken: the narrower. A telling of another status speaks of what was
   * said of the meeting, not of when it was: 'last week he defended the meeting' that is to come.
   */
  private static MeetingMention dated(MeetingMention a, MeetingMention b, Status status) {
    if (a.status() != b.status()) {
      MeetingMention telling = a.status() == status ? a : b;
      MeetingMention other = a.status() == status ? b : a;
      boolean planned = a.status() != Status.HELD && b.status() != Status.HELD;
      return telling.dateStart() == null && planned ? other : telling; // when it was to be
    }
    MeetingMention dated =
        a.dateStart() != null || (b.dateStart() == null && a.dateText() != null) ? a : b;
    return a.refinedBy(b.dateStart(), b.dateEnd()) ? b : dated;
  }

  /** The status of both; an allusion gives way to a telling, the latest known decides else. */
  private static Status status(Told one, Told other) {
    Status a = one.meeting().status();
    Status b = other.meeting().status();
    if (a == b || alludes(other)) {
      return a;
    }
    return alludes(one) ? b : later(a, b);
  }

  private static Status later(Status a, Status b) {
    if (a == Status.CANCELLED || b == Status.CANCELLED) {
      return Status.CANCELLED;
    }
    return Status.HELD;
  }

  /** The participants of both; a description gives way where its party is named. */
  private static List<Participant> participants(MeetingMention a, MeetingMention b) {
    Map<String, Participant> all = new LinkedHashMap<>();
    for (Participant p : a.participants()) {
      all.putIfAbsent(p.name(), p);
    }
    for (Participant p : b.participants()) {
      all.putIfAbsent(p.name(), p);
    }
    return concise(List.copyOf(all.values()));
  }

  /** Leaves out descriptions of parties of which a person is named. */
  static List<Participant> concise(List<Participant> people) {
    Set<String> named = new HashSet<>();
    people.stream().filter(p -> p.entityId() != null).forEach(p -> named.add(p.country()));
    return people.stream()
        .filter(p -> p.entityId() != null || !named.contains(p.country()))
        .toList();
  }
}
