package io.github.parley.app;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parley.store.Manifest;
import io.github.parley.store.OutputFolder;
import io.github.parley.store.Publisher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VolumeTest {

  @TempDir Path folder;

  private OutputFolder output;

  @BeforeEach
  void open() {
    output = OutputFolder.at(folder.toString());
  }

  private void nights(int nights, long articles) throws IOException {
    for (int i = 0; i < nights; i++) {
      new Publisher(output)
          .publish(
              new Manifest(
                  "night" + i,
                  "1",
                  "v",
                  "nightly",
                  List.of(),
                  Map.of(),
                  Map.of(),
                  "",
                  "",
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of(new Manifest.Stage(Volume.STAGE, articles, articles, 0, 1)),
                  List.of(),
                  List.of()));
    }
  }

  @Test
  void aNightFarBelowTheMedianFails() throws IOException {
    nights(7, 1000);

    assertThatThrownBy(() -> new Volume(90).require(99, output))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("99 new articles")
        .hasMessageContaining("--max-drop 100");
  }

  @Test
  void aSundayPasses() throws IOException {
    nights(7, 1000);

    assertThatCode(() -> new Volume(90).require(100, output)).doesNotThrowAnyException();
  }

  @Test
  void anyNightPassesWhereTheUserSaysSo() throws IOException {
    nights(7, 1000);

    assertThatCode(() -> new Volume(100).require(0, output)).doesNotThrowAnyException();
  }

  @Test
  void aFewNightsTellNothing() throws IOException {
    nights(6, 1000);

    assertThatCode(() -> new Volume(90).require(1, output)).doesNotThrowAnyException();
  }
}
