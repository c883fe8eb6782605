package io.github.parley.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley.text.TokenizedText;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeExpressionsTest {

  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 26);

  private static List<TimeExpression> find(String text) {
    return TimeExpressions.find(TokenizedText.of(text), PUBLISHED);
  }

  private static TimeExpression only(String text) {
    List<TimeExpression> found = find(text);
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The envoys met on June 3, 2023 in Oslo.|2023-06-03",
        "The envoys met on 3 June 2023 in Oslo.|2023-06-03",
        "The envoys met on the 3rd of June, 2023.|2023-06-03",
        "The envoys met on Nov. 17 in Oslo.|2023-11-17",
        "The envoys met on 2024-02-29 in Oslo.|2024-02-29",
        "The envoys met on 29.02.2024 in Oslo.|2024-02-29",
        "The envoys met in March 2016.|2016-03",
        "The envoys met in Oslo in September.|2023-09",
        "The envoys will meet in Oslo in September.|2024-09",
        "The envoys met in May.|2024-05",
        "The envoys met in October last year.|2023-10",
        "The envoys first met in 2015.|2015",
        "The envoys met often in the 1990s.|199",
        "The envoys met on Monday in Oslo.|2024-06-24",
        "The envoys met on Wednesday in Oslo.|2024-06-26",
        "The envoys met Thursday in Oslo.|2024-06-20",
        "The envoys will meet on Thursday in Oslo.|2024-06-27",
        "The envoys are to meet on Monday.|2024-07-01",
        "On Monday, the envoys will meet in Oslo.|2024-07-01",
        "The envoys met last Friday.|2024-06-21",
        "The envoys meet again next Tuesday.|2024-07-02",
        "The envoys met on Tuesday last week.|2024-06-18",
        "The envoys met yesterday.|2024-06-25",
        "The envoys meet tomorrow.|2024-06-27",
        "The envoys met earlier this month.|2024-06",
        "The envoys met last month.|2024-05",
        "The envoys met in early November.|2023-11",
        "The envoys met last week.|2024-W25",
        "The envoys meet next week.|2024-W27",
        "The envoys met over the weekend.|2024-W25-WE",
        "The envoys will meet at the weekend.|2024-W26-WE",
        "The envoys met two days ago.|2024-06-24",
        "The envoys met two weeks ago.|2024-W24",
        "The envoys met three months ago.|2024-03",
        "The envoys met last fall.|2023-FA",
        "The envoys met in the third quarter of 2023.|2023-Q3",
        "The envoys recently met.|PAST_REF",
        "The envoys met on Monday morning.|2024-06-24TMO",
        "The envoys met this morning.|2024-06-26TMO",
      })
  void resolves(String sentence, String value) {
    assertThat(only(sentence).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The envoys may march on.",
        "Mr. May spoke with the envoys.",
        "She will spring a surprise and fall silent.",
        "The envoys sat on the second floor.",
        "Some 2000 people came.",
        "The loan of $2015 was paid.",
        "The sun rose and they sat down.",
      })
  void leavesOtherWordsAlone(String sentence) {
    assertThat(find(sentence)).isEmpty();
  }

  @Test
  void monthRunsFromFirstToLastDay() {
    TimeExpression found = only("The envoys met in February.");
    assertThat(found.dateStart()).isEqualTo("2024-02-01");
    assertThat(found.dateEnd()).isEqualTo("2024-02-29");
    assertThat(found.precision()).isEqualTo(DatePrecision.MONTH);
  }

  @Test
  void weekRunsFromMondayToSunday() {
    TimeExpression found = only("The envoys met last week.");
    assertThat(found.dateStart()).isEqualTo("2024-06-17");
    assertThat(found.dateEnd()).isEqualTo("2024-06-23");
  }

  @Test
  void oneYearOfOldMakesNoHistoryOfNews() {
    assertThat(find("The pact was signed in 1997. The envoys met on June 20.").get(1).dateStart())
        .isEqualTo(LocalDate.of(2024, 6, 20));
  }

  @Test
  void readsAStretchOfTwoNumbers() {
    TimeExpression found = only("The envoys will meet in the next three or four weeks.");
    assertThat(found.dateStart()).isEqualTo(PUBLISHED);
    assertThat(found.dateEnd()).isEqualTo(PUBLISHED.plusWeeks(4));
  }

  @ParameterizedTest
  @CsvSource({
    "in early May,2024-05-01,2024-05-10",
    "in mid-May,2024-05-11,2024-05-20",
    "in late May,2024-05-21,2024-05-31",
    "at the end of May,2024-05-21,2024-05-31",
  })
  void thirdsOfMonth(String phrase, LocalDate start, LocalDate end) {
    TimeExpression found = only("The envoys met " + phrase + ".");
    assertThat(found.dateStart()).isEqualTo(start);
    assertThat(found.dateEnd()).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The summit was held on June 12-13.|2024-06-12|2024-06-13",
        "The summit was held on 12 and 13 June.|2024-06-12|2024-06-13",
        "The summit ran from Monday to Wednesday.|2024-06-24|2024-06-26",
        "They will meet on Thursday and Friday.|2024-06-27|2024-06-28",
        "The summit ran from May 30 to June 1.|2024-05-30|2024-06-01",
      })
  void joinsRanges(String sentence, LocalDate start, LocalDate end) {
    TimeExpression found = only(sentence);
    assertThat(found.dateStart()).isEqualTo(start);
    assertThat(found.dateEnd()).isEqualTo(end);
    assertThat(found.precision()).isEqualTo(DatePrecision.INTERVAL);
  }

  @Test
  void leansOnTheExpressionBefore() {
    List<TimeExpression> found = find("They met on June 10. A week prior, their aides had met.");
    assertThat(found.get(1).value()).isEqualTo("2024-06-03");
  }

  @Test
  void followingDayLeansOnTheExpressionBefore() {
    List<TimeExpression> found = find("They met on June 10. The following day he left.");
    assertThat(found.get(1).value()).isEqualTo("2024-06-11");
  }

  @Test
  void statusCanTurnAnOpenExpression() {
    TimeExpression thursday = only("The Thursday summit in Oslo.");
    assertThat(thursday.towards(Direction.PAST).value()).isEqualTo("2024-06-20");
    assertThat(thursday.towards(Direction.FUTURE).value()).isEqualTo("2024-06-27");
  }

  @Test
  void statusCannotTurnAFixedExpression() {
    TimeExpression friday = only("They met last Friday.");
    assertThat(friday.towards(Direction.FUTURE)).isEqualTo(friday);
  }

  @Test
  void withoutPublicationKeepsPartialValues() {
    List<TimeExpression> found =
        TimeExpressions.find(TokenizedText.of("They met on June 28."), null);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).value()).isEqualTo("XXXX-06-28");
    assertThat(found.get(0).dateStart()).isNull();
  }

  @Test
  void historyTakesTheYearItNames() {
    List<TimeExpression> found =
        find("The first talks were held in March 1946. In October they met again.");
    assertThat(found.get(1).value()).isEqualTo("1946-10");
  }

  @ParameterizedTest
  @CsvSource({
    "They met last week.,2024-W25",
    "They meet next week.,2024-W26",
    "They met this week.,2024-W25",
    "They will meet this week.,2024-W26"
  })
  void onSundayTheWeekEnds(String sentence, String value) {
    LocalDate sunday = LocalDate.of(2024, 6, 23);
    assertThat(TimeExpressions.find(TokenizedText.of(sentence), sunday).get(0).value())
        .isEqualTo(value);
  }

  @Test
  void textIsTheArticlesOwn() {
    TimeExpression found = only("He left at the end of September after the talks.");
    assertThat(found.text()).isEqualTo("the end of September");
  }

  @Property(tries = 300)
  void intervalsNeverRunBackwards(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 0, max = 29) Integer> picks,
      @ForAll @IntRange(min = 0, max = 20000) int day) {
    String[] pieces = {
      "Monday", "June", "28", "2024", "last", "next", "week", "the", "early", "of", "-", "and",
      "year", "two", "ago", "day", "earlier", "1990s", "third", "quarter", "to", "Feb.", "30",
      "weekend", "this", "summer", "in", "May", "later", "0"
    };
    StringBuilder text = new StringBuilder("They met ");
    picks.forEach(p -> text.append(pieces[p]).append(' '));
    TokenizedText tokens = TokenizedText.of(text.toString());
    int end = 0;
    for (TimeExpression found : TimeExpressions.find(tokens, LocalDate.ofEpochDay(day))) {
      assertThat(found.dateStart() == null).isEqualTo(found.dateEnd() == null);
      assertThat(found.precision() == null).isEqualTo(found.dateStart() == null);
      assertThat(found.dateStart() == null || !found.dateStart().isAfter(found.dateEnd())).isTrue();
      assertThat(found.text()).isEqualTo(text.substring(found.start(), found.end()));
      assertThat(found.start()).isGreaterThanOrEqualTo(end);
      end = found.end();
    }
  }

  @Test
  void aWordBelongsToOneExpression() {
    assertThat(find("They met again two weeks later Monday."))
        .extracting(TimeExpression::text)
        .containsExactly("two weeks later", "Monday");
  }

  @Test
  void leavesExpressionsApartThatClaimTheSameWord() {
    assertThat(find("Photos: the minister returns 10 years later Ten years later, she spoke."))
        .isNotEmpty();
  }
}
