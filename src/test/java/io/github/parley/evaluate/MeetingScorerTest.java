package io.github.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures on a fixture of two articles, worked out by hand. */
class MeetingScorerTest {

  private static final String GOLD =
      """
      {"article_id": "a", "countries": ["HU", "SI"], "persons": ["Anna Varga", "Luka Novak"], "meetings": [\
      {"countries": ["HU", "SI"], "participants": [{"name": "Anna Varga", "country": "HU"}, {"name": "Luka Novak", "country": "SI"}], "status": "held", "channel": "in_person", "level": "minister", "date_start": "2024-06-03", "date_end": "2024-06-03", "place_country": "AT", "evidence": "met", "required": true, "meeting_key": "k1"}, \
      {"countries": ["AT", "CZ", "HU"], "participants": [{"name": "ministers", "country": "AT"}], "status": "planned", "channel": "unknown", "level": "minister", "date_start": null, "date_end": null, "place_country": null, "evidence": "will meet", "required": true, "meeting_key": "k2"}, \
      {"countries": ["CZ", "HU"], "participants": [], "status": "held", "channel": "phone", "level": "other", "date_start": null, "date_end": null, "place_country": null, "evidence": "spoke", "required": false, "meeting_key": "k3"}, \
      {"countries": ["AT", "SI"], "participants": [], "status": "cancelled", "channel": "unknown", "level": "leader", "date_start": null, "date_end": null, "place_country": null, "evidence": "called off", "required": true, "meeting_key": "k4"}]}
      {"article_id": "b", "countries": ["HU", "SI"], "persons": [], "meetings": [\
      {"countries": ["HU", "SI"], "participants": [{"name": "Anna Varga", "country": "HU"}], "status": "held", "channel": "unknown", "level": "minister", "date_start": "2024-06-01", "date_end": "2024-06-30", "place_country": null, "evidence": "had met", "required": true, "meeting_key": "k1"}]}
      """;

  private static final String FOUND =
      """
      {"article_id": "a", "countries": ["HU", "SI", "EU", "AT"], "persons": ["Luka Novak Jr."], "meetings": [\
      {"countries": ["HU", "SI"], "participants": [{"name": "Anna Varga", "country": "HU"}, {"name": "Eva Kos", "country": "SI"}], "status": "held", "channel": "in_person", "level": "leader", "date_start": "2024-06-04", "date_end": "2024-06-04", "place_country": null, "evidence": "met", "meeting_id": "m1", "rule": "verb", "confidence": 0.95}, \
      {"countries": ["AT", "HU"], "participants": [], "status": "planned", "channel": "unknown", "level": "minister", "date_start": null, "date_end": null, "evidence": "will meet", "meeting_id": "m2", "rule": "verb", "confidence": 0.45}, \
      {"countries": ["AT", "CZ", "HU", "SI"], "participants": [], "status": "planned", "channel": "unknown", "level": "minister", "date_start": "2024-07-01", "date_end": "2024-07-01", "evidence": "summit", "meeting_id": "m3", "rule": "noun", "confidence": 0.65}, \
      {"countries": ["CZ", "HU"], "participants": [], "status": "held", "channel": "phone", "level": "other", "date_start": null, "date_end": null, "evidence": "spoke", "meeting_id": "m4", "rule": "noun", "confidence": 0.75}]}
      {"article_id": "b", "countries": ["HU"], "persons": [], "meetings": [\
      {"countries": ["HU", "SI"], "participants": [{"name": "Anna Varga", "country": "HU"}], "status": "held", "channel": "phone", "level": "minister", "date_start": "2024-06-01", "date_end": "2024-06-30", "place_country": null, "evidence": "had met", "meeting_id": "m1", "rule": "verb", "confidence": 0.9}]}
      """;

  private static Scores scores;

  @BeforeAll
  static void score(@TempDir Path folder) throws IOException {
    Path gold = Files.writeString(folder.resolve("gold.jsonl"), GOLD);
    Path found = Files.writeString(folder.resolve("found.jsonl"), FOUND);
    Map<String, JudgedArticle> byId =
        JudgedArticle.read(found).stream()
            .collect(Collectors.toMap(JudgedArticle::articleId, Function.identity()));
    scores = MeetingScorer.score(JudgedArticle.read(gold), byId);
  }

  @Test
  void optionalLabelsCountNeitherWay() {
    assertThat(scores.meetings()).isEqualTo(new PrecisionRecall(3, 1, 1));
  }

  @Test
  void figuresOfPrecisionAndRecall() {
    assertThat(scores.meetings().precision()).isCloseTo(0.75, within(1e-9));
    assertThat(scores.meetings().f1()).isCloseTo(0.75, within(1e-9));
  }

  @Test
  void byStatus() {
    assertThat(scores.byStatus())
        .containsEntry("held", new PrecisionRecall(2, 0, 0))
        .containsEntry("planned", new PrecisionRecall(1, 1, 0))
        .containsEntry("cancelled", new PrecisionRecall(0, 0, 1));
  }

  @Test
  void byRule() {
    assertThat(scores.byRule())
        .containsEntry("verb", new PrecisionRecall(3, 0, 0))
        .containsEntry("noun", new PrecisionRecall(0, 1, 0));
  }

  @Test
  void attributesOfMatches() {
    assertThat(scores.attributes())
        .containsEntry("date", 1.0)
        .containsEntry("undated_left_undated", 1.0)
        .containsEntry("place_country", 0.0)
        .containsEntry("channel", 1.0)
        .containsEntry("level", 2.0 / 3);
  }

  @Test
  void wrongAttributesAreToldWithTheirWords() {
    assertThat(scores.attributeErrors())
        .containsExactly(
            new AttributeError("a", "place_country", "AT", null, "met", "met"),
            new AttributeError("a", "level", "minister", "leader", "met", "met"));
  }

  @Test
  void participantsBySurname() {
    assertThat(scores.participants()).isEqualTo(new PrecisionRecall(2, 1, 1));
  }

  @Test
  void countriesWithoutOrganisations() {
    assertThat(scores.countries()).isEqualTo(new PrecisionRecall(3, 1, 1));
  }

  @Test
  void personsBySurname() {
    assertThat(scores.persons()).isEqualTo(new PrecisionRecall(1, 0, 1));
  }

  @Test
  void pairsOfReportsFromDifferentArticles() {
    assertThat(scores.merge()).isEqualTo(new PrecisionRecall(1, 0, 0));
  }

  @Test
  void everyMeetingHasAnOutcome() {
    assertThat(scores.outcomes().stream().map(Outcome::kind).toList())
        .isEqualTo(
            List.of(
                Outcome.Kind.MATCH,
                Outcome.Kind.MATCH,
                Outcome.Kind.OPTIONAL,
                Outcome.Kind.MISS,
                Outcome.Kind.FALSE_ALARM,
                Outcome.Kind.MATCH));
  }

  @Test
  void calibrationComparesConfidenceWithMatches() {
    double expected = (0.55 + 0.65 + 0.25 + (2 - 1.85)) / 5;
    assertThat(Calibration.of(scores).error()).isCloseTo(expected, within(1e-9));
  }

  @Test
  void reportNamesEveryMissAndFalseAlarm() {
    assertThat(ScoreReport.of(scores))
        .contains("missed | a | AT-SI cancelled undated | called off")
        .contains("false alarm | a | AT-CZ-HU-SI planned 2024-07-01 by noun | summit");
  }
}
