package io.github.parley.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley.article.Article;
import io.github.parley.article.RecurringLineSet;
import io.github.parley.lexicon.Lexicon;
import io.github.parley.lexicon.Mention;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AnnotatorTest {

  private static final Annotator ANNOTATOR = new Annotator(Lexicon.shipped());

  @Test
  void keepsNoMentionOfARoleWhoseHolderIsUnknown() {
    String text =
        "A French presidential spokesman said on Monday that the ministers would meet again in the spring.";
    Article article = new Article("x", null, "wire", LocalDate.of(2024, 3, 6), "Talks go on", text);

    AnnotatedArticle annotated = ANNOTATOR.annotate(article, RecurringLineSet.of(new long[0]));

    assertThat(annotated.mentions())
        .extracting(Mention::entityId)
        .contains("FR")
        .doesNotContainNull();
  }
}
