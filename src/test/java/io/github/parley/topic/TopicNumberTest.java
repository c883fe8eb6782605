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
                    new TopicNumber.Trial(2, 1.0, 0.40),
                    new TopicNumber.Trial(3, 1.0, 0.39),
                    new TopicNumber.Trial(5, 0.6, 0.38))))
        .isEqualTo(3);
  }

  @Test
  void refusesToChooseFromNothing() {
    assertThatThrownBy(() -> TopicNumber.best(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
