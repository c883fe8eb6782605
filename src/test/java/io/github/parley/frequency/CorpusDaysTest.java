package io.github.parley.frequency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CorpusDaysTest {
  private static final CorpusDays.Year Y2023 = year(2023, 4000);
  private static final CorpusDays.Year Y2024 = year(2024, 5000);

  @Test
  void aFewDatesOfCenturiesAgoAreNoPartOfTheCorpus() {
    assertThat(days(year(1601, 2), year(1970, 3), Y2023, Y2024, year(2099, 1)))
        .isEqualTo(days(Y2023, Y2024));
  }

  @Test
  void anOldPartThatIsLargeStays() {
    assertThat(days(year(1987, 100), Y2023, Y2024).first()).isEqualTo(LocalDate.of(1987, 3, 1));
  }

  @Test
  void aThinBeginningWithoutAGapStays() {
    assertThat(days(year(2021, 1), Y2023, Y2024).first()).isEqualTo(LocalDate.of(2021, 3, 1));
  }

  private static CorpusDays days(CorpusDays.Year... years) {
    return CorpusDays.of(Stream.of(years).toList());
  }

  private static CorpusDays.Year year(int year, long articles) {
    return new CorpusDays.Year(LocalDate.of(year, 3, 1), LocalDate.of(year, 10, 31), articles);
  }

  @Test
  void oneYearIsACorpus() {
    assertThat(CorpusDays.of(List.of(Y2024)))
        .isEqualTo(new CorpusDays(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 10, 31)));
  }
}
