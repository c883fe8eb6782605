package io.github.parley.article;

/**
 * What a line was found to be.
 *
 * @param kind its kind
 * @param text the line
 * @param reason the stable code of why
 */
record LineVerdict(PassageKind kind, String text, String reason) {}
