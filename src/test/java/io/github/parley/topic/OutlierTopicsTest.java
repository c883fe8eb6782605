package io.github.parley.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutlierTopicsTest {

  private static final OutlierTopics TOPICS = new OutlierTopics(TopicConfiguration.shipped());

  @Test
  void enoughThatAreAlikeOpenATopicWithTheirTerms() {
    List<TermTransform.Point> outliers =
        IntStream.range(0, 24)
            .mapToObj(i -> i < 12 ? point(i, 1, 0) : point(i, i % 2 == 0 ? -1 : 0, i % 2))
            .toList();
    assertThat(TOPICS.opened(outliers).get(0).articles())
        .extracting(terms -> terms[0])
        .contains(0, 11)
        .doesNotContain(12);
  }

  @Test
  void aFewOpenNone() {
    assertThat(TOPICS.opened(List.of(point(0, 1, 0), point(1, 1, 0)))).isEmpty();
  }

  @Test
  void noneOpenNone() {
    assertThat(TOPICS.opened(List.of())).isEmpty();
  }

  private static TermTransform.Point point(int term, float x, float y) {
    return new TermTransform.Point(new int[] {term}, new float[] {x, y});
  }
}
