package io.github.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.parley.article.PassageKind;
import io.github.parley.meeting.Channel;
import io.github.parley.meeting.Level;
import io.github.parley.meeting.MeetingMention;
import io.github.parley.meeting.MeetingMerger;
import io.github.parley.meeting.MeetingReport;
import io.github.parley.meeting.Participant;
import io.github.parley.meeting.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Merging on labelled meetings, so that the merge is measured apart from extraction. */
class MergeFloorTest {

  private static final Path LABELLED = Path.of("../shared/evaluation/dev/merge_gold.jsonl");

  private final Map<MeetingReport, String> keys = new HashMap<>();

  /**
   * Reports as extraction delivers them: without what it may miss. Without dates, places and
   * persons at once little but the day of publication is left to go by.
   */
  @ParameterizedTest
  @CsvSource({
    "'', 0.95",
    "date, 0.95",
    "place, 0.95",
    "persons, 0.95",
    "place persons, 0.95",
    "date place, 0.95",
    "date persons, 0.95",
    "channel, 0.95",
    "date place persons, 0.85"
  })
  void labelledReportsAreMergedAsLabelled(String unknown, double floor) throws IOException {
    assumeTrue(Files.exists(LABELLED), "labelled merges are not here: " + LABELLED);
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(LABELLED)) {
      add(json.readTree(line), Set.of(unknown.split(" ", -1)));
    }
    Map<MeetingReport, String> ids = MeetingMerger.meetingIds(keys.keySet());
    Tally pairs = new Tally();
    List<MeetingReport> reports = new ArrayList<>(keys.keySet());
    for (int i = 0; i < reports.size(); i++) {
      for (int j = 0; j < i; j++) {
        count(pairs, ids, reports.get(i), reports.get(j));
      }
    }
    assertThat(pairs.counts().f1()).isGreaterThanOrEqualTo(floor);
  }

  private void count(
      Tally pairs, Map<MeetingReport, String> ids, MeetingReport a, MeetingReport b) {
    boolean sameKey = keys.get(a).equals(keys.get(b));
    boolean sameId = ids.get(a).equals(ids.get(b));
    if (a.articleId().equals(b.articleId())) {
      return;
    }
    if (sameKey && sameId) {
      pairs.right();
    } else if (sameKey) {
      pairs.missed();
    } else if (sameId) {
      pairs.wrong();
    }
  }

  private void add(JsonNode article, Set<String> unknown) {
    int number = 0;
    for (JsonNode meeting : article.get("meetings")) {
      MeetingReport report =
          new MeetingReport(
              article.get("article_id").asText(),
              number++,
              null,
              day(article.get("published")),
              null,
              mention(meeting, unknown));
      keys.put(report, meeting.get("meeting_key").asText());
    }
  }

  private static MeetingMention mention(JsonNode meeting, Set<String> unknown) {
    List<String> countries = new ArrayList<>();
    meeting.get("countries").forEach(c -> countries.add(c.asText()));
    boolean undated = unknown.contains("date") || meeting.get("date_start").isNull();
    boolean nowhere = unknown.contains("place") || meeting.get("place_country").isNull();
    return new MeetingMention(
        countries,
        unknown.contains("persons") ? List.of() : participants(meeting),
        Status.valueOf(constant(meeting, "status")),
        unknown.contains("channel")
            ? Channel.UNKNOWN
            : Channel.valueOf(constant(meeting, "channel")),
        Level.valueOf(constant(meeting, "level")),
        undated ? null : meeting.get("date_text").asText(null),
        undated ? null : day(meeting.get("date_start")),
        undated ? null : day(meeting.get("date_end")),
        null,
        nowhere ? null : meeting.get("place").asText(null),
        nowhere ? null : meeting.get("place_country").asText(),
        meeting.get("evidence").asText(),
        0,
        PassageKind.BODY,
        0,
        "label",
        1);
  }

  private static List<Participant> participants(JsonNode meeting) {
    List<Participant> participants = new ArrayList<>();
    for (JsonNode one : meeting.get("participants")) {
      String country = one.get("country").asText(null);
      participants.add(new Participant(one.get("name").asText(), country, null, null));
    }
    return participants;
  }

  private static String constant(JsonNode meeting, String field) {
    return meeting.get(field).asText().toUpperCase(Locale.ROOT);
  }

  private static LocalDate day(JsonNode node) {
    return node.isNull() ? null : LocalDate.parse(node.asText());
  }
}
