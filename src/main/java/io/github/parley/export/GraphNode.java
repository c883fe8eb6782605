package io.github.parley.export;

import java.util.List;

/**
 * A node of an exported network.
 *
 * @param id what edges refer to
 * @param label what a reader sees
 * @param values values in the order of the writer's node attributes; a null is left out
 */
public record GraphNode(String id, String label, List<Object> values) {}
