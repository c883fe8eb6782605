package io.github.parley.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley.article.Article;
import io.github.parley.article.RecurringLineSet;
import io.github.parley.lexicon.Lexicon;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to stop a reader: each is read in a time that its length bounds. */
class HostileTextTest {

  /** As long as twenty ordinary articles. */
  private static final int LENGTH = 60_000;

  private static final double MOST_SECONDS = 10;

  private static final Annotator ANNOTATOR = new Annotator(Lexicon.shipped());

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "\n",
        "\t \u00a0",
        "a",
        "(",
        "\u201c",
        "'s ",
        "met with ",
        "and ",
        ", ",
        "President ",
        "Putin ",
        "Putin met Xi and ",
        "President Emmanuel Macron, ",
        "French President Emmanuel Macron met Czech President Petr Pavel in Prague on Tuesday. ",
        "The United States and the United Kingdom of Great Britain and ",
        "on Monday ",
        "March 5, 2024 ",
        "2024-",
        "12:30 ",
        "...",
        "U.S. ",
        "Mr. ",
        "\u202e\u200f",
        "\u0000\u0007",
        "\u0301",
        "\ud83d\ude00",
        "\ud800",
        "https://a.b/",
        "{\"a\":",
        "Read next\n",
        "By John Smith\n",
        "WASHINGTON (AP) - "
      })
  void isReadInBoundedTime(String piece) {
    Article article =
        new Article(
            "x",
            null,
            "wire",
            LocalDate.of(2024, 3, 6),
            "Talks",
            piece.repeat(LENGTH / piece.length()));

    long began = cpu();
    AnnotatedArticle annotated = ANNOTATOR.annotate(article, RecurringLineSet.of(new long[0]));

    assertThat(annotated.article()).isSameAs(article);
    assertThat((cpu() - began) / 1e9).as("CPU seconds").isLessThan(MOST_SECONDS);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
