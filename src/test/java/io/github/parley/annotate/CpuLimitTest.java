package io.github.parley.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class CpuLimitTest {

  private final CpuLimit limit = new CpuLimit(Duration.ofMillis(200));

  @Test
  void givesTheResultOfWorkThatEnds() {
    assertThat(limit.call(() -> 7)).isEqualTo(7);
  }

  @Test
  void throwsWhatTheWorkThrows() {
    assertThatThrownBy(
            () ->
                limit.call(
                    () -> {
                      throw new StackOverflowError("deep");
                    }))
        .isInstanceOf(StackOverflowError.class);
  }

  @Test
  void givesUpWorkThatNeverEnds() {
    AtomicBoolean over = new AtomicBoolean();
    try {
      assertThatThrownBy(
              () ->
                  limit.call(
                      () -> {
                        while (!over.get()) {
                          Thread.onSpinWait();
                        }
                        return null;
                      }))
          .isInstanceOf(CpuLimit.ExceededException.class)
          .hasMessageContaining("CPU time");
    } finally {
      over.set(true);
    }
  }
}
