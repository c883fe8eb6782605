package io.github.parley.meeting;

import io.github.parley.article.PassageKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The settings of an article: the visits, forums and stays that its sentences open. They tell where
 * a meeting was, and sometimes when and how, whose own sentence leaves it open: a visit tells it
 * for the meetings of the traveller with the hosts, a forum for those at it and on its sidelines,
 * and each for the meetings told right after it.
 */
final class Setting {

  /** How many sentences a setting holds for whatever its people do. */
  private static final int REACH = 3;

  /** The journey that an article is about is told in its title or first sentences. */
  private static final int HEAD = 4;

  /** A meeting of so many days is in the news. */
  private static final int LATELY_DAYS = 7;

  /** What lies so many days back, or is known no nearer, is told as background. */
  private static final int BACKGROUND_DAYS = 31;

  /** A background holds for the meetings told within so many sentences. */
  private static final int RIGHT_AFTER = 2;

  /** Title and first sentence, which tell the news. */
  private static final int LEAD = 2;

  /** News is at most so many days old. */
  private static final int NEWS_DAYS = 2;

  /** Days by which what happens now may lie back. */
  private static final int CURRENT_DAYS = 3;

  private final LocalDate published;
  private final List<Frame> frames = new ArrayList<>();
  private Place dateline;

  Setting(LocalDate published) {
    this.published = published;
  }

  /** Takes note of the place from where the article reports, as its first sentence gives it. */
  void noteDateline(Place place) {
    dateline = dateline == null ? place : dateline;
  }

  /** Takes note of what a sentence opens. */
  void note(List<Frame> opened) {
    frames.addAll(opened);
  }

  /** The meeting with what its setting tells of it. */
  Told settle(Told told) {
    MeetingMention meeting = told.meeting();
    if (meeting.passageKind() == PassageKind.TITLE) {
      return told; // the body tells more; what it leaves open is filled in when all is joined
    }
    return place(told);
  }

  private Told place(Told told) {
    MeetingMention meeting = told.meeting();
    boolean remote = meeting.channel() == Channel.PHONE || meeting.channel() == Channel.VIDEO;
    if (remote && !told.scene().presumed()) {
      return told;
    }
    Frame frame = frame(told);
    boolean elsewhere =
        frame == null
            || (meeting.placeCountry() != null
                && !meeting.placeCountry().equals(frame.place().country()));
    if (elsewhere) {
      return told;
    }
    boolean present = frame.kind() == Frame.Kind.VISIT || frame.kind() == Frame.Kind.FORUM;
    if (meeting.channel() != Channel.IN_PERSON) {
      if (!present) {
        return told;
      }
      meeting = meeting.with(Channel.IN_PERSON);
    }
    boolean placed = meeting.place() != null || meeting.placeCountry() != null;
    meeting = placed ? meeting : meeting.with(frame.place());
    return told.with(meeting, told.scene().settled(!placed));
  }

  /**
   * The meeting with the place and time of its setting where none of its tellings gives one. Asked
   * once the tellings are joined, for a time told in a meeting's own clause goes before.
   */
  Told complete(Told joined) {
    Told told = place(joined);
    MeetingMention meeting = told.meeting();
    if (meeting.dateText() != null || meeting.channel() != Channel.IN_PERSON) {
      return told;
    }
    Frame frame = frame(told);
    boolean there =
        frame != null
            && (meeting.placeCountry() == null
                || meeting.placeCountry().equals(frame.place().country()));
    return there && dates(frame, told)
        ? told.with(
            meeting.with(TimeReader.directed(meeting.status(), frame.time(), published)),
            told.scene())
        : told;
  }

  private Frame frame(Told told) {
    Scene scene = told.scene();
    Frame found = null;
    if (scene.forum() != null) {
      found = nearest(told, f -> atForum(f, told));
      found = found == null ? nearest(told, f -> stayed(f, told)) : found;
    }
    found = found == null ? nearest(told, f -> hosted(f, told)) : found;
    found = found == null ? latest(told, f -> here(f, told)) : found;
    found = found == null ? nearest(told, f -> attended(f, told)) : found;
    found = found == null ? abroad(told) : found;
    return found == null ? reported(told) : found;
  }

  /** News of the day's meeting, told in the lead, is reported from the host's country. */
  private Frame reported(Told told) {
    MeetingMention m = told.meeting();
    boolean news =
        dateline != null
            && published != null
            && m.status() == Status.HELD
            && m.channel() == Channel.IN_PERSON
            && m.dateStart() != null
            && !m.dateStart().isBefore(published.minusDays(NEWS_DAYS))
            && told.scene().sentence() <= LEAD
            && m.countries().contains(dateline.country());
    return news
        ? new Frame(Frame.Kind.STATION, dateline, null, Status.HELD, Set.of(), Set.of(), null, LEAD)
        : null;
  }

  /**
   * The one country of neither party in which the article has a participant speak: leaders who met
   * lately, and of whom one spoke in Helsinki, met there.
   */
  private Frame abroad(Told told) {
    MeetingMention meeting = told.meeting();
    boolean lately =
        published != null
            && meeting.status() == Status.HELD
            && meeting.level() == Level.LEADER
            && (meeting.dateStart() == null
                || !meeting.dateStart().isBefore(published.minusDays(LATELY_DAYS)));
    if (!lately) {
      return null;
    }
    Set<String> people = names(meeting, null);
    Frame found = null;
    for (Frame f : frames) {
      boolean theirs =
          f.kind() == Frame.Kind.STATION
              && f.status() == Status.HELD
              && f.people().stream().anyMatch(people::contains)
              && !meeting.countries().contains(f.place().country());
      if (theirs && found != null && !found.place().country().equals(f.place().country())) {
        return null;
      }
      found = theirs ? f : found;
    }
    return found;
  }

  /** The last setting before a meeting that fits, else the first after it; or null. */
  private Frame nearest(Told told, Predicate<Frame> fits) {
    Frame before = latest(told, fits);
    if (before != null) {
      return before;
    }
    return frames.stream()
        .filter(f -> f.sentence() > told.scene().sentence())
        .filter(f -> possible(f, told) && fits.test(f))
        .findFirst()
        .orElse(null);
  }

  private Frame latest(Told told, Predicate<Frame> fits) {
    Frame last = null;
    for (Frame f : frames) {
      if (f.sentence() <= told.scene().sentence() && possible(f, told) && fits.test(f)) {
        last = f;
      }
    }
    return last;
  }

  /** The forum of which a meeting's sentence speaks, where one of its parties was. */
  private static boolean atForum(Frame frame, Told told) {
    String forum = told.scene().forum();
    return frame.kind() == Frame.Kind.FORUM
        && (forum.equals(Forums.UNNAMED)
            || frame.forum().equals(Forums.UNNAMED)
            || forum.equals(frame.forum()))
        && (frame.parties().isEmpty()
            || frame.parties().stream().anyMatch(told.meeting().countries()::contains));
  }

  /** Where a participant spoke, in an article that names no forum's place. */
  private static boolean stayed(Frame frame, Told told) {
    return frame.kind() == Frame.Kind.STATION
        && told.meeting().status() == Status.HELD
        && names(told.meeting(), null).stream().anyMatch(frame.people()::contains);
  }

  /** A visit of a participant to another party. */
  private static boolean hosted(Frame frame, Told told) {
    return frame.kind() == Frame.Kind.VISIT
        && frame.travelled()
        && told.meeting().countries().contains(frame.place().country())
        && names(told.meeting(), null).stream().anyMatch(frame.people()::contains);
  }

  /** A setting opened so shortly before that it holds for all that its people do. */
  private static boolean here(Frame frame, Told told) {
    boolean near = told.scene().sentence() - frame.sentence() <= REACH;
    boolean station = frame.kind() == Frame.Kind.STATION && told.meeting().status() != Status.HELD;
    boolean theirs = frame.parties().stream().anyMatch(told.meeting().countries()::contains);
    return near && !station && theirs && samePeople(frame, told);
  }

  /** A forum at which a participant is on the day of the meeting. */
  private static boolean attended(Frame frame, Told told) {
    return frame.kind() == Frame.Kind.FORUM
        && frame.time() != null
        && frame.time().dateStart() != null
        && told.meeting().dateStart() != null
        && !frame.people().isEmpty()
        && names(told.meeting(), null).stream().anyMatch(frame.people()::contains);
  }

  /** Whether no other person than the traveller stands for the traveller's party. */
  private static boolean samePeople(Frame frame, Told told) {
    Set<String> named = new HashSet<>();
    frame.parties().forEach(party -> named.addAll(names(told.meeting(), party)));
    return named.isEmpty() || named.stream().anyMatch(frame.people()::contains);
  }

  /** Names of the participants that are known, of one party or, for null, of all. */
  static Set<String> names(MeetingMention meeting, String party) {
    Set<String> names = new HashSet<>();
    for (Participant p : meeting.participants()) {
      boolean named = p.entityId() != null && p.name() != null;
      if (named && (party == null || Objects.equals(party, p.country()))) {
        names.add(p.name());
      }
    }
    return names;
  }

  /** Whether status and time of a setting allow that a meeting was in it. */
  private boolean possible(Frame frame, Told told) {
    MeetingMention m = told.meeting();
    TimeExpression time =
        frame.time() == null ? null : TimeReader.directed(m.status(), frame.time(), published);
    boolean timed = time != null && time.dateStart() != null && time.dateEnd() != null;
    if (timed && m.dateStart() != null) {
      boolean apart =
          time.dateStart().isAfter(m.dateEnd().plusDays(1))
              || m.dateStart().isAfter(time.dateEnd().plusDays(1));
      if (apart && !continues(frame, m)) {
        return false;
      }
    }
    if (timed && m.dateStart() == null && background(time) && !follows(frame, told)) {
      return false;
    }
    return switch (m.status()) {
      case HELD -> frame.status() == Status.HELD;
      case PLANNED ->
          frame.status() == Status.PLANNED
              || (timed && eitherWay(frame))
              || (lasts(frame) && m.channel() == Channel.IN_PERSON);
      case CANCELLED -> frame.status() != Status.HELD;
    };
  }

  /** A time of which the article tells as the past: long ago, or 'earlier this year'. */
  private boolean background(TimeExpression time) {
    return published != null
        && !time.dateStart().isAfter(published)
        && (time.dateEnd().isBefore(published.minusDays(BACKGROUND_DAYS))
            || time.dateStart().isBefore(time.dateEnd().minusDays(BACKGROUND_DAYS)));
  }

  /** Whether a meeting is told right after its setting. */
  private static boolean follows(Frame frame, Told told) {
    int distance = told.scene().sentence() - frame.sentence();
    return distance >= 0 && distance <= RIGHT_AFTER;
  }

  /** A forum whose time may be past or to come: 'the G-20 meeting in Hamburg on Friday'. */
  private static boolean eitherWay(Frame frame) {
    return frame.kind() == Frame.Kind.FORUM && frame.time().later() != null;
  }

  /** A stay that began on a day shortly before the meeting. */
  private static boolean continues(Frame frame, MeetingMention m) {
    TimeExpression time = frame.time();
    return frame.kind() != Frame.Kind.STATION
        && time.precision() == DatePrecision.DAY
        && m.datePrecision() == DatePrecision.DAY
        && !m.dateStart().isBefore(time.dateStart())
        && !m.dateStart().isAfter(time.dateStart().plusDays(CURRENT_DAYS));
  }

  /** A visit that began so lately that its meetings may be still to come. */
  private boolean lasts(Frame frame) {
    TimeExpression time = frame.time();
    return frame.kind() == Frame.Kind.VISIT
        && frame.status() == Status.HELD
        && time != null
        && time.dateEnd() != null
        && published != null
        && !time.dateEnd().isBefore(published.minusDays(CURRENT_DAYS));
  }

  /** Whether the time of a setting can be taken for that of a meeting told without one. */
  private boolean dates(Frame frame, Told told) {
    TimeExpression time =
        frame.time() == null
            ? null
            : TimeReader.directed(told.meeting().status(), frame.time(), published);
    boolean event = frame.kind() == Frame.Kind.VISIT || frame.kind() == Frame.Kind.FORUM;
    if (time == null || time.dateStart() == null || !event) {
      return false;
    }
    boolean fits = TimeReader.fits(told.meeting().status(), time, published);
    int distance = told.scene().sentence() - frame.sentence();
    boolean near = distance >= 0 && distance <= REACH;
    boolean ofTheDay =
        published != null
            && time.precision() == DatePrecision.DAY
            && !time.dateStart().isBefore(published.minusDays(1));
    boolean journey = // of which an article tells from its head on
        frame.sentence() <= HEAD
            && distance >= 0
            && frame.place().country().equals(told.meeting().placeCountry());
    return fits && (near || ofTheDay || journey);
  }
}
