package io.github.parley.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class ConfigurationFileTest {

  @TempDir Path folder;

  private final CommandSpec run = new CommandLine(new RunCommand()).getCommandSpec();

  private Path write(String json) throws IOException {
    return Files.writeString(folder.resolve("parley.json"), json);
  }

  @Test
  void givesAnOptionItsValue() throws IOException {
    ConfigurationFile file = ConfigurationFile.read(write("{\"output\": \"out\"}"), run);

    assertThat(file.defaultValue(run.findOption("--output"))).isEqualTo("out");
  }

  @Test
  void givesAListAsTheValuesOfAnOption() throws IOException {
    ConfigurationFile file = ConfigurationFile.read(write("{\"input\": [\"a\", \"b\"]}"), run);

    assertThat(file.defaultValue(run.findOption("--input"))).isEqualTo("a\nb");
  }

  @Test
  void namesTheNearestOptionForAnUnknownKey() throws IOException {
    Path file = write("{\"min-article\": 3}");

    assertThatThrownBy(() -> ConfigurationFile.read(file, run))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("min-article")
        .hasMessageContaining("did you mean 'min-articles'");
  }

  @Test
  void saysWhichFileIsNoJson() throws IOException {
    Path file = write("{\"output\": ");

    assertThatThrownBy(() -> ConfigurationFile.read(file, run))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("parley.json");
  }
}
