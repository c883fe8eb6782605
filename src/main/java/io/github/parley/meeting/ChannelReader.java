package io.github.parley.meeting;

import java.util.Set;

/** Reads how the participants met from the trigger and the words around it. */
final class ChannelReader {

  private static final Set<String> FACE_TO_FACE_NOUNS =
      Set.of(
          "meeting",
          "meetings",
          "summit",
          "summits",
          "dinner",
          "lunch",
          "luncheon",
          "breakfast",
          "encounter",
          "encounters",
          "session",
          "sessions",
          "audience",
          "sit-down",
          "gathering",
          "reception",
          "banquet",
          "bilateral",
          "trilateral",
          "pull-aside",
          "tea",
          "forum",
          "conference",
          "visit",
          "trip");

  private static final Set<String> PHONE =
      Set.of("phone", "telephone", "telephoned", "phoned", "telephonic", "teleconference");

  private static final Set<String> VIDEO =
      Set.of("video", "videoconference", "virtual", "virtually", "online", "vtc", "teleconference");

  private static final Set<String> SETTING =
      Set.of(
          "visit",
          "visiting",
          "visited",
          "arrived",
          "hosted",
          "received",
          "sidelines",
          "margins",
          "dinner",
          "lunch",
          "trip",
          "handshake",
          "welcomed",
          "traveled",
          "flew",
          "face");

  private ChannelReader() {}

  /** Whether a noun means an encounter face to face by itself. */
  static boolean faceToFace(String noun) {
    return FACE_TO_FACE_NOUNS.contains(noun);
  }

  /**
   * The channel of a meeting.
   *
   * @param placed whether the clause names a place where they met
   */
  static Channel of(Draft draft, boolean placed) {
    SentenceView view = draft.view();
    Trigger trigger = draft.trigger();
    int from = Math.max(0, draft.from() - 6);
    int to = Math.min(view.length(), draft.to() + 8);
    if (trigger.channel() != null && trigger.channel() != Channel.IN_PERSON) {
      return trigger.channel();
    }
    if (near(view, trigger, VIDEO, from, to)) {
      return Channel.VIDEO;
    }
    boolean phone = near(view, trigger, PHONE, from, to);
    return switch (trigger.kind()) {
      case MEET, HOST, VISIT, TRIP, PRESENT -> Channel.IN_PERSON;
      case ATTEND -> phone ? Channel.PHONE : Channel.IN_PERSON;
      case CALL -> Channel.PHONE;
      case SPEAK -> spoken(draft, phone, placed || settled(view, trigger, from, to));
      case DISCUSS ->
          phone
              ? Channel.PHONE
              : placed || settled(view, trigger, from, to) ? Channel.IN_PERSON : Channel.UNKNOWN;
      case NOUN -> noun(view, trigger, placed, phone, from, to);
    };
  }

  /** Whether nothing but the wording speaks for the channel that was read. */
  static boolean presumed(Draft draft, Channel channel) {
    SentenceView view = draft.view();
    return channel == Channel.UNKNOWN
        || (channel == Channel.PHONE
            && draft.trigger().kind() == Trigger.Kind.SPEAK
            && !near(view, draft.trigger(), PHONE, 0, view.length()));
  }

  /** Who 'spoke with' someone far away, as readouts put it, spoke by phone. */
  private static Channel spoken(Draft draft, boolean phone, boolean setting) {
    if (phone) {
      return Channel.PHONE;
    }
    boolean joint = draft.rule().endsWith("joint");
    return joint ? Channel.UNKNOWN : setting ? Channel.IN_PERSON : Channel.PHONE;
  }

  private static Channel noun(
      SentenceView view, Trigger trigger, boolean placed, boolean phone, int from, int to) {
    if (FACE_TO_FACE_NOUNS.contains(view.word(trigger.at()))) {
      return Channel.IN_PERSON;
    }
    if (phone) {
      return Channel.PHONE;
    }
    return placed || settled(view, trigger, from, to) ? Channel.IN_PERSON : Channel.UNKNOWN;
  }

  /** Whether words tell that one was where the other was. */
  private static boolean settled(SentenceView view, Trigger trigger, int from, int to) {
    int first = approved(view, trigger) ? trigger.at() : from;
    return near(view, trigger, SETTING, first, to);
  }

  /** 'welcomed the dialogue with B': said of the meeting, and nobody was received. */
  private static boolean approved(SentenceView view, Trigger trigger) {
    for (int i = trigger.at() - 1; i >= 0; i--) {
      if (view.word(i).equals("welcomed")) {
        return true;
      }
      boolean guest =
          view.person(i) != null || view.country(i) != null || Words.ROLES.contains(view.word(i));
      if (guest || view.verb(i) || view.word(i).equals(",")) {
        return false;
      }
    }
    return false;
  }

  private static boolean near(
      SentenceView view, Trigger trigger, Set<String> words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.contains(view.word(i)) && Math.abs(i - trigger.at()) <= 25) {
        return true;
      }
    }
    return false;
  }
}
