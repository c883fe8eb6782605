package io.github.parley.export;

import java.util.List;

/**
 * An undirected edge of an exported network.
 *
 * @param source id of one node
 * @param target id of the other
 * @param weight its weight
 * @param values values in the order of the writer's edge attributes; a null is left out
 */
public record GraphEdge(String source, String target, double weight, List<Object> values) {}
