package io.github.parley.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parley.testing.SparkSessions;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class ParleyExtensionsTest {

  private static final String TEXT =
      "Norwegian Prime Minister Jonas Gahr Stoere met Finnish President Alexander Stubb in Oslo on"
          + " Thursday. They spoke about shipping.";

  @Test
  void countriesAreThoseThatTheTextNames() {
    assertThat(first("SELECT parley_countries('" + TEXT + "')").<String>getList(0))
        .containsExactly("FI", "NO");
  }

  @Test
  void noTextGivesNoCountries() {
    assertThat(first("SELECT parley_countries(CAST(NULL AS STRING))").isNullAt(0)).isTrue();
  }

  @Test
  void meetingsHaveTheirDayFromTheDayOfPublication() {
    Row meeting = first("SELECT inline(parley_meetings('" + TEXT + "', DATE '2024-06-14'))");

    assertThat(meeting.getList(meeting.fieldIndex("countries"))).isEqualTo(List.of("FI", "NO"));
    assertThat(meeting.<Object>getAs("date_start")).hasToString("2024-06-13");
  }

  @Test
  void aDayOfPublicationMayBeText() {
    Row meeting = first("SELECT inline(parley_meetings('" + TEXT + "', '2024-06-14'))");

    assertThat(meeting.<Object>getAs("date_start")).hasToString("2024-06-13");
  }

  @Test
  void withoutADayOfPublicationTheWeekdayStaysUnresolved() {
    Row meeting = first("SELECT inline(parley_meetings('" + TEXT + "', NULL))");

    assertThat(meeting.<Object>getAs("date_start")).isNull();
  }

  @Test
  void aWrongNumberOfArgumentsIsNamed() {
    assertThatThrownBy(() -> first("SELECT parley_meetings('" + TEXT + "')"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("parley_meetings");
  }

  private static Row first(String query) {
    return SparkSessions.shared().sql(query).first();
  }
}
