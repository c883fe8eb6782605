package io.github.parley.meeting;

import java.time.LocalDate;

/**
 * A time expression of an article, resolved as far as the article allows.
 *
 * @param start first offset in the text
 * @param end offset after the last character
 * @param text the article's words
 * @param value TIMEX3 value of type DATE ('2024-06-28', '2024-06', '2024-W26', 'XXXX-06-28',
 *     'PAST_REF'); null when it can't be expressed
 * @param dateStart first day, or null when unknown
 * @param dateEnd last day, or null when unknown
 * @param precision how precise the interval is, or null when there is none
 */
public record TimeExpression(
    int start,
    int end,
    String text,
    String value,
    LocalDate dateStart,
    LocalDate dateEnd,
    DatePrecision precision) {}
