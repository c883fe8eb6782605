package io.github.parley.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BetweennessTest {
  @Test
  void equallyLongPathsShareWhateverTheOrderOfAddition() {
    // From 0 to 4: 1/3 + 1/6 by way of 1, 1/6 + 1/3 by way of 2, 1/2 by way of no one.
    WeightedGraph graph =
        new WeightedGraph(
            4, new int[] {0, 1, 0, 2, 0}, new int[] {1, 3, 2, 3, 3}, new double[] {3, 6, 6, 3, 2});

    assertThat(Betweenness.of(graph)[1]).isCloseTo(1 / 9.0, within(1e-12));
  }

  @Test
  void aSampleOfSourcesComesNearTheExactValue() {
    int n = 4000;
    int[] source = IntStream.range(0, n - 1).map(i -> i + 1).toArray();
    int[] target = IntStream.range(0, n - 1).map(i -> i / 2).toArray();
    WeightedGraph tree =
        new WeightedGraph(
            n, source, target, IntStream.range(0, n - 1).mapToDouble(i -> 1).toArray());

    // The root of a full binary tree lies between the halves: about half of all pairs.
    assertThat(Betweenness.pivots(n, n - 1)).isLessThan(n);
    assertThat(Betweenness.of(tree)[0]).isCloseTo(0.5, within(0.05));
  }

  @Test
  void networksOfStatesAreExact() {
    assertThat(Betweenness.pivots(250, 20_000)).isEqualTo(250);
  }
}
