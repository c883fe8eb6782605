package io.github.parley.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley.testing.SparkSessions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhoMetWhomTest {

  @Test
  void theExampleOfTheDocumentationFindsAMeeting(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("a.txt"),
        "Norwegian Prime Minister Jonas Gahr Stoere met Finnish President Alexander Stubb in Oslo.");

    List<Row> meetings =
        WhoMetWhom.meetings(SparkSessions.shared(), folder.toString()).collectAsList();

    assertThat(meetings).hasSize(1);
  }
}
