/**
 * Co-mention networks of countries, persons and organisations: counts, association and
 * significance, backbone, centrality and communities. The formulae and their sources stand in
 * docs/METHODS.md.
 */
package io.github.parley.network;
