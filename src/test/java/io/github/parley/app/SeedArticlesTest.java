package io.github.parley.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.parley.store.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The articles from which the project grew: every meeting that they hold, and nothing else. */
class SeedArticlesTest {

  private static final Path SEEDS = Path.of("../shared/seeds");
  private static final Path LABELS = Path.of("../shared/evaluation/seeds.gold.jsonl");
  private static final Set<String> RESIDUE = Set.of("teaser");

  @Test
  void holdTheMeetingsThatWereLabelledAndNoOther(@TempDir Path folder) throws IOException {
    assumeTrue(Files.exists(SEEDS) && Files.exists(LABELS), "seeds are not here: " + SEEDS);

    PublishedRun run = RunFixture.run(SEEDS, folder.resolve("out"));

    List<String> found = new ArrayList<>();
    run.forEach(
        Table.MEETING_MENTIONS,
        row -> {
          if (!RESIDUE.contains(row.get("passage_kind"))) {
            found.add(row.get("article_id") + " " + row.get("countries") + " " + row.get("status"));
          }
        });
    List<String> others = new ArrayList<>(found);
    assertThat(labelled(true)).allMatch(others::remove);
    assertThat(labelled(false)).containsAll(others);
  }

  /** Meetings that have to be found, or those that may be. */
  private static List<String> labelled(boolean required) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> meetings = new ArrayList<>();
    for (String line : Files.readAllLines(LABELS)) {
      JsonNode article = json.readTree(line);
      for (JsonNode meeting : article.get("meetings")) {
        List<String> countries = new ArrayList<>();
        meeting.get("countries").forEach(code -> countries.add(code.asText()));
        if (meeting.path("required").asBoolean(true) == required) {
          meetings.add(
              article.get("article_id").asText()
                  + " "
                  + countries
                  + " "
                  + meeting.get("status").asText());
        }
      }
    }
    return meetings;
  }
}
