package io.github.parley.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommunityLabelsTest {
  private static final List<String> IDS = List.of("a", "b", "c", "d", "e");

  @Test
  void withoutALastRunNumbersFollowSize() {
    assertThat(CommunityLabels.of(IDS, new int[] {0, 0, 0, 1, -1}, Map.of()))
        .containsExactly(1, 1, 1, 2, null);
  }

  @Test
  void theLargerShareKeepsTheNumberOfACommunityThatSplit() {
    Map<String, Integer> last = Map.of("a", 7, "b", 7, "c", 7, "d", 3);

    assertThat(CommunityLabels.of(IDS, new int[] {1, 1, 0, 2, 2}, last))
        .containsExactly(7, 7, 8, 3, 3);
  }
}
