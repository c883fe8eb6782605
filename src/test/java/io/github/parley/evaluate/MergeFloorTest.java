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
import org.junit.jupiter.api.Test;

/** Merging on labelled meetings, so that the merge is measured apart from extraction. */
class MergeFloorTest {

  private static final Path LABELLED = Path.of("../shared/evaluation/dev/merge_gold.jsonl");

  private final Map<MeetingReport, String> keys = new HashMap<>();

  @Test
  void labelledReportsAreMergedAsLabelled() throws IOException {
    assumeTrue(Files.exists(LABELLED), "labelled merges are not here: " + LABELLED);
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(LABELLED)) {
      add(json.readTree(line));
    }
    Map<MeetingReport, String> ids = MeetingMerger.meetingIds(keys.keySet());
    Tally pairs = new Tally();
    List<MeetingReport> reports = new ArrayList<>(keys.keySet());
    for (int i = 0; i < reports.size(); i++) {
      for (int j = 0; j < i; j++) {
        count(pairs, ids, reports.get(i), reports.get(j));
      }
    }
    assertThat(pairs.counts().f1()).isGreaterThanOrEqualTo(0.95);
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

  private void add(JsonNode article) {
    int number = 0;
    for (JsonNode meeting : article.get("meetings")) {
      MeetingReport report =
          new MeetingReport(
              article.get("article_id").asText(),
              number++,
              null,
              day(article.get("published")),
              null,
              mention(meeting));
      keys.put(report, meeting.get("meeting_key").asText());
    }
  }

  private static MeetingMention mention(JsonNode meeting) {
    List<String> countries = new ArrayList<>();
    meeting.get("countries").forEach(c -> countries.add(c.asText()));
    List<Participant> participants = new ArrayList<>();
    meeting
        .get("participants")
        .forEach(
            p ->
                participants.add(
                    new Participant(
                        p.get("name").asText(), p.get("country").asText(null), null, null)));
    return new MeetingMention(
        countries,
        participants,
        Status.valueOf(constant(meeting, "status")),
        Channel.valueOf(constant(meeting, "channel")),
        Level.valueOf(constant(meeting, "level")),
        meeting.get("date_text").asText(null),
        day(meeting.get("date_start")),
        day(meeting.get("date_end")),
        null,
        meeting.get("place").asText(null),
        meeting.get("place_country").isNull() ? null : meeting.get("place_country").asText(),
        meeting.get("evidence").asText(),
        0,
        PassageKind.BODY,
        0,
        "label",
        1);
  }

  private static String constant(JsonNode meeting, String field) {
    return meeting.get(field).asText().toUpperCase(Locale.ROOT);
  }

  private static LocalDate day(JsonNode node) {
    return node.isNull() ? null : LocalDate.parse(node.asText());
  }
}
