package io.github.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDateTest {

  private static final LocalDate DAY = LocalDate.of(2024, 6, 28);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-06-28",
        "2024/06/28",
        "20240628",
        "2024-06-28T23:30:00-05:00",
        "2024-06-28T00:10:00Z",
        "2024-06-28 10:00",
        "2024-06-28 10:00:00.123+00",
        "1719532800000",
        "1719532800",
        "Fri, 28 Jun 2024 10:00:00 GMT",
        "Fri Jun 28 10:00:00 UTC 2024",
        "June 28, 2024",
        "Jun. 28th, 2024 10:00 AM",
        "Friday, June 28, 2024",
        "28 June 2024",
        "28.06.2024",
        "28/06/2024",
        "06/28/2024"
      })
  void readsTheFormsThatOccur(String text) {
    assertThat(PublishedDate.of(text)).isEqualTo(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "soon",
        "2024-06",
        "2024-13-01",
        "2024-02-30",
        "05/06/2024",
        "June 2024",
        "28 Foo 2024",
        "0001-01-01",
        "9999-12-31",
        "",
        "-1",
        "June 28"
      })
  void guessesNothing(String text) {
    assertThat(PublishedDate.of(text)).isNull();
  }

  @Test
  void readsNumbersOfMillisecondsAndSeconds() {
    assertThat(PublishedDate.of(1719532800000L)).isEqualTo(DAY);
    assertThat(PublishedDate.of(1719532800)).isEqualTo(DAY);
  }
}
