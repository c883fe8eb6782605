package io.github.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DateScorerTest {

  private static final Path LABELLED = Path.of("../shared/evaluation/dev/dates.jsonl");

  @Test
  void countsSpansValuesAndDays(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("dates.jsonl");
    Files.writeString(
        file,
        """
        {"corpus": "own", "dct": "2024-06-26", "text": "They met on Monday. He left in 2019.", "timexes": [\
        {"s": 12, "e": 18, "type": "DATE", "value": "2024-06-24", "text": "Monday"}, \
        {"s": 31, "e": 35, "type": "DATE", "value": "2018", "text": "2019"}, \
        {"s": 0, "e": 4, "type": "SET", "value": "P1D", "text": "They"}]}
        """);
    DateScorer.Scores scores = DateScorer.score(file).scores().get("own");
    assertThat(scores.span()).isEqualTo(new PrecisionRecall(2, 0, 0));
    assertThat(scores.value()).isEqualTo(new PrecisionRecall(1, 1, 1));
    assertThat(scores.exactDay()).isEqualTo(new PrecisionRecall(1, 0, 0));
  }

  @Test
  void newsDatesStayAboveTheirFloor() throws IOException {
    assumeTrue(Files.exists(LABELLED), "labelled dates are not here: " + LABELLED);
    DateScorer.Scores scores = DateScorer.score(LABELLED).scores().get("meantime");
    assertThat(scores.exactDay().f1()).isGreaterThanOrEqualTo(0.92);
    assertThat(scores.value().f1()).isGreaterThanOrEqualTo(0.80);
  }
}
