package io.github.parley.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TopicNumberTest {

  @Test
  void takesTheLargestOfThoseNearlyAsGood() {
    assertThat(
            TopicNumber.best(
                List.of(
                    new TopicNumber.Trial(2, 1.0, 0.40, 1),
                    new TopicNumber.Trial(3, 1.0, 0.39, 1),
                    new TopicNumber.Trial(5, 0.6, 0.38, 1))))
        .isEqualTo(3);
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
