package io.github.parley.article;

import java.time.LocalDate;

/**
 * An article as it was read, before cleaning.
 *
 * @param articleId the id given by the source, or one made from the content
 * @param url where it was published, or null
 * @param source who published it, or null
 * @param published the day of publication, or null when the source does not tell
 * @param title the headline given beside the text, or null
 * @param text the text as scraped, never null
 */
public record Article(
    String articleId, String url, String source, LocalDate published, String title, String text) {}
