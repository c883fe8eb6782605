package io.github.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley.article.Document;
import io.github.parley.article.PassageKind;
import io.github.parley.lexicon.EntityType;
import io.github.parley.lexicon.Mention;
import io.github.parley.meeting.Channel;
import io.github.parley.meeting.Level;
import io.github.parley.meeting.MeetingMention;
import io.github.parley.meeting.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentenceScorerTest {

  /** Takes 'Hungary' and 'Slovenia' for states that meet whenever the sentence says 'met'. */
  private static Findings read(Document document) {
    String text = document.passages().get(0).passage().text();
    List<Mention> mentions =
        Stream.of(mention(text, "Hungary", "HU"), mention(text, "Slovenia", "SI"))
            .flatMap(List::stream)
            .toList();
    boolean met = text.contains("met") && mentions.size() == 2;
    return new Findings(mentions, met ? List.of(meeting()) : List.of());
  }

  private static List<Mention> mention(String text, String name, String code) {
    int at = text.indexOf(name);
    return at < 0
        ? List.of()
        : List.of(
            new Mention(
                0,
                PassageKind.BODY,
                0,
                0,
                1,
                at,
                at + name.length(),
                name,
                EntityType.COUNTRY,
                Mention.Form.NAME,
                code,
                name,
                code,
                null,
                1));
  }

  private static MeetingMention meeting() {
    return new MeetingMention(
        List.of("HU", "SI"),
        List.of(),
        Status.HELD,
        Channel.UNKNOWN,
        Level.OTHER,
        null,
        null,
        null,
        null,
        null,
        null,
        "met",
        0,
        PassageKind.BODY,
        0,
        "test",
        1);
  }

  private static SentenceScorer.Result score(Path folder, String... rows) throws IOException {
    Path file = Files.write(folder.resolve("sentences.jsonl"), List.of(rows));
    return SentenceScorer.score(file, SentenceScorerTest::read);
  }

  private static String row(String marked, String status, String international) {
    return "{\"id\": \"x\", \"sentence\": \"%s\", \"marked\": \"%s\", \"status\": \"%s\", \"channel\": \"\", \"international\": %s}"
        .formatted(marked.replaceAll("</?[st]>", ""), marked, status, international);
  }

  @Test
  void meetingBetweenBothActorsIsRight(@TempDir Path folder) throws IOException {
    String row = row("<s>Hungary</s> met <t>Slovenia</t>.", "held", "true");
    assertThat(score(folder, row).byStatus()).containsEntry("held", new PrecisionRecall(1, 0, 0));
  }

  @Test
  void meetingOfOtherActorsIsMissed(@TempDir Path folder) throws IOException {
    String row = row("<s>Hungary</s> met Slovenia and <t>Utopia</t>.", "held", "true");
    assertThat(score(folder, row).byStatus()).containsEntry("held", new PrecisionRecall(0, 0, 1));
  }

  @Test
  void requestIsNoMeeting(@TempDir Path folder) throws IOException {
    String row = row("<s>Hungary</s> met <t>Slovenia</t>.", "requested", "true");
    assertThat(score(folder, row).byStatus()).containsEntry("held", new PrecisionRecall(0, 1, 0));
  }

  @Test
  void refusalIsCancelled(@TempDir Path folder) throws IOException {
    String row = row("<s>Hungary</s> shunned <t>Slovenia</t>.", "refused", "true");
    assertThat(score(folder, row).byStatus())
        .containsEntry("cancelled", new PrecisionRecall(0, 0, 1));
  }

  @Test
  void domesticRowsAreNotScored(@TempDir Path folder) throws IOException {
    String row = row("<s>Hungary</s> met <t>Slovenia</t>.", "held", "false");
    assertThat(score(folder, row).byStatus()).isEmpty();
  }
}
