package io.github.parley.meeting;

/**
 * Someone who took part in a meeting.
 *
 * @param name canonical name of a person, or a description such as 'EU delegation'
 * @param country ISO 3166-1 alpha-2 code, or acronym of an organisation, that the participant acts
 *     for; null when unknown
 * @param office office held on the day of the article, in lower case; null when unknown
 * @param entityId the lexicon's id; null for a group or a person described without a name
 */
public record Participant(String name, String country, String office, String entityId) {}
