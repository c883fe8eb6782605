package io.github.parley.article;

/**
 * A line or paragraph of an article with its role.
 *
 * @param number position in the article from 0; a headline given beside the text is passage 0
 * @param kind what the passage is
 * @param text the passage, with HTML entities and lost spaces mended
 * @param reason why the kind was chosen: a short stable code such as {@code 'marker:read-next'}
 */
public record Passage(int number, PassageKind kind, String text, String reason) {}
