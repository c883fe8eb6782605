package io.github.parley.lexicon;

/**
 * A state or territory.
 *
 * @param iso2 ISO 3166-1 alpha-2 code; historic states keep the code they had ('SU', 'YU')
 * @param name English short name
 * @param status 'independent', 'territory', 'historic' and the like, as the table gives it
 * @param region continent or similar, null when unknown
 */
public record Country(String iso2, String name, String status, String region) {}
