package io.github.parley.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley.article.Article;
import io.github.parley.article.RecurringLines;
import io.github.parley.lexicon.Lexicon;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading an article takes time in proportion to its length, whatever stands in it. */
class LongArticleTest {

  private static final Annotator ANNOTATOR = new Annotator(Lexicon.shipped());

  private static final String STORY =
      "French President Emmanuel Macron met German Chancellor Olaf Scholz in Berlin on Tuesday. "
          + "The president said that he would visit Ukraine in June, and the chancellor, who spoke"
          + " after talks with Mr. Macron, welcomed the plan. Georgia and Jordan sent ministers. ";

  /** Four times the text; a step that is quadratic in it takes sixteen times as long. */
  private static final int GROWTH = 4;

  private static final double MOST = 9;

  /** Shorter runs than this tell nothing of growth. */
  private static final long LEAST_NANOS = 200_000_000;

  private static final int SMALL = 40_000;

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void fourTimesTheTextTakesNoSixteenTimesAsLong(String name, String unit) {
    nanos(unit, SMALL);
    long small = nanos(unit, SMALL);
    long large = nanos(unit, GROWTH * SMALL);

    assertThat((double) large)
        .as("%s: %d ms, then %d ms", name, small / 1_000_000, large / 1_000_000)
        .isLessThan(Math.max(LEAST_NANOS, MOST * small));
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("paragraphs", STORY + "\n\n"),
        Arguments.of("one paragraph", STORY),
        Arguments.of("one sentence", "the president of France met leaders from Germany and "),
        Arguments.of("names without end", "Emmanuel Macron, Olaf Scholz, "),
        Arguments.of("dates without end", "June 28, 2024 and Thursday "),
        Arguments.of("white space", "  \t "),
        Arguments.of("one word", "abcde"),
        Arguments.of("capitals", "BERLIN PARIS "),
        Arguments.of("marks", "\"'(,.-&#;"),
        Arguments.of("short lines", "By Jane Doe\n"),
        Arguments.of("markers", "Read more: Photo credit via \n"));
  }

  private static long nanos(String unit, int length) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    String text = unit.repeat(length / unit.length());
    Article article = new Article("a", null, "s", LocalDate.of(2024, 6, 20), "A title", text);
    long start = threads.getCurrentThreadCpuTime();
    ANNOTATOR.annotate(article, RecurringLines.none());
    return threads.getCurrentThreadCpuTime() - start;
  }
}
