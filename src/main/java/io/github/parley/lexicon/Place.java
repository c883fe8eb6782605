package io.github.parley.lexicon;

/**
 * A city, region, sea or residence.
 *
 * @param id the table's {@code place_id}
 * @param name English name
 * @param kind 'city', 'region', 'state', 'disputed', 'macro', 'sea', …
 * @param country ISO code of the state that it lies in, null for a region of several
 * @param admin first-level subdivision, null when unknown
 * @param population inhabitants, 0 when unknown
 * @param capital whether it is the capital
 * @param risky whether the name is also a word, a given name or a surname
 */
public record Place(
    String id,
    String name,
    String kind,
    String country,
    String admin,
    long population,
    boolean capital,
    boolean risky) {}
