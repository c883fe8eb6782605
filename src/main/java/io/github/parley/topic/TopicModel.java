package io.github.parley.topic;

import java.io.Serializable;
import java.util.Arrays;

/**
 * What topics are told by: the centres of their articles' points say who is alike enough, the
 * mixture of their terms says which of those it is.
 *
 * @param centres unit vectors
 * @param mixture the terms of the topics, in the order of the centres
 */
@SuppressWarnings("ArrayRecordComponent") // Handed from one step to the next, never compared.
record TopicModel(double[][] centres, TermMixture mixture) implements Serializable {

  int topics() {
    return centres.length;
  }

  /** Some of the topics alone, in the order given. */
  TopicModel only(int[] kept) {
    return new TopicModel(
        Arrays.stream(kept).mapToObj(t -> centres[t]).toArray(double[][]::new), mixture.only(kept));
  }
}
