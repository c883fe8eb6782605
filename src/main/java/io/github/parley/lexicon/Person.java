package io.github.parley.lexicon;

/**
 * A person of public affairs.
 *
 * @param id the table's {@code person_id}
 * @param name canonical full name
 * @param country ISO code of the person's state, null for one known only by an organisation
 * @param gender 'male', 'female' or null
 * @param tier 'A' prominent, 'B' head of state or government, foreign minister or active since
 *     2015, 'C' the rest
 */
public record Person(String id, String name, String country, String gender, char tier) {}
