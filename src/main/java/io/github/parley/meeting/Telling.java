package io.github.parley.meeting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes a telling of what a rule has read: its place, channel, time, level, people and evidence.
 */
final class Telling {

  /** Longest evidence, in words. */
  private static final int EVIDENCE_WORDS = 25;

  private final LocalDate published;

  /**
   * @param published the article's day, or null
   */
  Telling(LocalDate published) {
    this.published = published;
  }

  /** 'met on June 3, 2021' in an article of the day before: days begin earlier in the east. */
  private boolean acrossZones(TimeExpression time) {
    return time.dateStart().equals(published.plusDays(1)) && time.text().matches(".*\\d{4}.*");
  }

  /**
   * A telling of a draft.
   *
   * @param sentence number of its sentence in the article
   */
  Told of(Draft draft, int sentence) {
    SentenceView view = draft.view();
    Place place = PlaceReader.of(draft);
    Channel channel = ChannelReader.of(draft, place != null);
    place = channel == Channel.PHONE ? null : place; // a call is nowhere
    TimeExpression time = TimeReader.of(draft, published);
    Status status = draft.status();
    if (status == Status.PLANNED && TimeReader.over(time, published)) {
      status = Status.HELD;
    }
    if (status == Status.HELD && TimeReader.toCome(time, published) && !acrossZones(time)) {
      status = Status.PLANNED;
    }
    MeetingMention meeting =
        new MeetingMention(
            List.copyOf(draft.countries()),
            participants(draft),
            status,
            channel,
            LevelReader.of(draft),
            time == null ? null : time.text(),
            time == null ? null : time.dateStart(),
            time == null ? null : time.dateEnd(),
            time == null ? null : time.precision(),
            place == null ? null : place.name(),
            place == null ? null : place.country(),
            evidence(draft),
            view.part().passage().number(),
            view.part().passage().kind(),
            view.sentence(),
            draft.rule(),
            draft.weight());
    Scene scene =
        new Scene(
            sentence,
            Forums.of(draft),
            ChannelReader.presumed(draft, channel),
            NewsDay.occasion(draft));
    return new Told(meeting, draft.definite(), draft.weight(), 1, scene);
  }

  private static List<Participant> participants(Draft draft) {
    Map<String, Participant> all = new LinkedHashMap<>();
    Set<String> countries = new TreeSet<>(draft.countries());
    for (Actor a : draft.parties()) {
      for (Participant p : a.people()) {
        if (p.name() != null && (p.country() == null || countries.contains(p.country()))) {
          all.putIfAbsent(p.name(), p);
        }
      }
    }
    return WithinArticleMerger.concise(List.copyOf(all.values()));
  }

  private static String evidence(Draft draft) {
    SentenceView view = draft.view();
    int from = Math.max(0, draft.from());
    int to = Math.min(view.length(), Math.max(draft.to(), draft.trigger().end()));
    if (to - from > EVIDENCE_WORDS) {
      int at = draft.trigger().at();
      from = Math.max(from, at - EVIDENCE_WORDS / 2);
      to = Math.min(to, from + EVIDENCE_WORDS);
    } else {
      int spare = EVIDENCE_WORDS - (to - from);
      from = Math.max(0, from - spare / 2);
      to = Math.min(view.length(), from + EVIDENCE_WORDS);
    }
    return view.span(from, to);
  }
}
