package io.github.parley.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTest {

  @TempDir Path folder;

  @Test
  void shipsTablesWithoutBadRows() {
    assertThat(Lexicon.shipped().warnings()).isEmpty();
  }

  @Test
  void replacesARowOfTheSameId() throws IOException {
    write("countries.tsv", "iso2\tname\tstatus\tregion", "FR\tGaul\tindependent\tEurope");
    assertThat(Lexicon.with(folder).country("FR")).map(Country::name).contains("Gaul");
  }

  @Test
  void keepsOurRowsBesideTheUsers() throws IOException {
    write("countries.tsv", "iso2\tname\tstatus\tregion", "QQ\tAtlantis\tindependent\t");
    assertThat(Lexicon.with(folder).country("DE")).isPresent();
  }

  @Test
  void changesItsVersionWithItsRows() throws IOException {
    write("countries.tsv", "iso2\tname\tstatus\tregion", "QQ\tAtlantis\tindependent\t");
    assertThat(Lexicon.with(folder).version()).isNotEqualTo(Lexicon.shipped().version());
  }

  @Test
  void namesABadRowByFileAndLine() throws IOException {
    write("countries.tsv", "iso2\tname", "# a note", "XYZ\tNowhere");
    assertThat(Lexicon.with(folder).warnings())
        .singleElement()
        .asString()
        .startsWith("countries.tsv line 3: ");
  }

  @Test
  void namesABadDateByFileAndLine() throws IOException {
    write("persons.tsv", "person_id\tname\ttier", "x-1\tJane Doe\tA");
    write("offices.tsv", "person_id\tiso2\trole\tstart", "x-1\tFR\tminister\t2020-13-01");
    assertThat(Lexicon.with(folder).warnings())
        .singleElement()
        .asString()
        .startsWith("offices.tsv line 2: ");
  }

  @Test
  void refusesAFolderThatIsMissing() {
    assertThatThrownBy(() -> Lexicon.with(folder.resolve("none")))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("does not exist");
  }

  @Test
  void refusesAFolderWithoutTables() {
    assertThatThrownBy(() -> Lexicon.with(folder))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("holds no table");
  }

  @Test
  void holdsAnOfficeFromItsFirstDayToItsLast() {
    Office office =
        new Office(
            "x",
            "FR",
            null,
            "minister",
            "Minister",
            null,
            LocalDate.of(2020, 1, 2),
            LocalDate.of(2021, 1, 2),
            null,
            false);
    assertThat(
            new boolean[] {
              office.heldOn(LocalDate.of(2020, 1, 1)),
              office.heldOn(LocalDate.of(2020, 1, 2)),
              office.heldOn(LocalDate.of(2021, 1, 2)),
              office.heldOn(LocalDate.of(2021, 1, 3))
            })
        .containsExactly(false, true, true, false);
  }

  @Test
  void resolvesAHolderWithoutADayOnlyWhereAllTimesAgree() {
    assertThat(Lexicon.shipped().holder("FR", "head_of_state", null)).isEmpty();
  }

  private void write(String file, String... lines) throws IOException {
    Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
  }
}
