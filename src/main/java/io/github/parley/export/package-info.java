/**
 * The tables in the formats of other tools: networks as GraphML and GEXF, meetings as events of
 * CAMEO and PLOVER. Plain Java from records to a {@link java.io.Writer}; docs/EXPORTS.md has the
 * mappings.
 */
package io.github.parley.export;
