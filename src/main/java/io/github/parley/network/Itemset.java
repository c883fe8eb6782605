package io.github.parley.network;

/**
 * What one article adds to a network: itself ({@code a} and {@code b} null), an entity that it
 * names (one of them null), or a pair that it names together. Counting articles and summing shares
 * over equal itemsets gives the size of a network, its margins and its edges.
 *
 * @param network the network
 * @param a entity of the first mode, or null
 * @param b the other entity of a pair, or an entity of the second mode; or null
 * @param name name of the entity; null unless exactly one of {@code a} and {@code b} is there
 * @param share of a pair: the part of the article that it gets, in units of 1/{@link
 *     ArticleItemsets#ONE}; of the article itself: how many entities were left out because it names
 *     too many
 */
record Itemset(NetworkType network, String a, String b, String name, long share) {}
