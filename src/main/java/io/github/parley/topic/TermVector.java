package io.github.parley.topic;

import java.io.Serializable;

/**
 * A sparse vector over the vocabulary. Not to be changed by who receives it.
 *
 * @param terms indices of the terms, ascending
 * @param values their weights
 */
@SuppressWarnings("ArrayRecordComponent") // Millions of them: boxed lists would not fit the heap.
record TermVector(int[] terms, float[] values) implements Serializable {}
