package io.github.parley.evaluate;

/**
 * An attribute of a meeting that was found and told wrong.
 *
 * @param articleId the article
 * @param attribute {@code date}, {@code undated_left_undated}, {@code place_country}, {@code
 *     channel} or {@code level}
 * @param labelled what the label says, or null
 * @param found what was found, or null
 * @param labelledEvidence the words of the label
 * @param foundEvidence the words from which the meeting was read
 */
public record AttributeError(
    String articleId,
    String attribute,
    String labelled,
    String found,
    String labelledEvidence,
    String foundEvidence) {}
