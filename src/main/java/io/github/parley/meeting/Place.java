package io.github.parley.meeting;

/**
 * A place as the article names it.
 *
 * @param name the article's words; null where it tells only whose country it was in
 * @param country ISO code, or null when unknown
 */
record Place(String name, String country) {}
