package io.github.parley.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TopicNumberTest {

  @Test
  void takesTheBestOfNumbersThatDiffer() {
    assertThat(
            TopicNumber.best(
                List.of(trial(5, 0.5, 0.4, 1), trial(10, 1.0, 0.4, 1), trial(20, 0.5, 0.4, 1))))
        .isEqualTo(10);
  }

  @Test
  void takesTheMiddleOfAFlatCurve() {
    assertThat(
            TopicNumber.best(
                List.of(
                    trial(5, 0.3, 0.4, 1),
                    trial(10, 0.9, 0.4, 1),
                    trial(20, 0.9, 0.4, 1),
                    trial(40, 0.9, 0.4, 1))))
        .isEqualTo(20);
  }

  @Test
  void aNumberBeyondAGapIsNotAveraged() {
    assertThat(
            TopicNumber.best(
                List.of(trial(5, 0.95, 0.4, 1), trial(10, 0.3, 0.4, 1), trial(40, 1.0, 0.4, 1))))
        .isEqualTo(40);
  }

  @Test
  void articlesWithoutATopicCountAgainstANumber() {
    assertThat(TopicNumber.best(List.of(trial(5, 0.9, 0.4, 0.5), trial(10, 0.85, 0.4, 1))))
        .isEqualTo(10);
  }

  private static TopicNumber.Trial trial(
      int topics, double stability, double coherence, double placed) {
    return new TopicNumber.Trial(topics, stability, coherence, placed);
  }

  @Test
  void refusesToChooseFromNothing() {
    assertThatThrownBy(() -> TopicNumber.best(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aLargeCorpusIsNotTriedWithAFewBroadTopics() {
    assertThat(TopicNumber.tried(20_000, 5, 60)).startsWith(20).endsWith(60);
  }

  @Test
  void aSmallCorpusIsTriedWithFewTopics() {
    assertThat(TopicNumber.tried(100, 5, 60)).containsExactly(3, 4, 5, 6, 8, 10);
  }

  @Test
  void aCorpusWithoutRoomForThreeTopicsIsTriedWithTwo() {
    assertThat(TopicNumber.tried(25, 5, 60)).containsExactly(2);
  }
}
