package io.github.parley.evaluate;

import java.util.List;
import java.util.Map;

/**
 * The figures of an evaluation.
 *
 * @param articles labelled articles
 * @param meetings meetings found; labels that are not required count neither way
 * @param byStatus the same by status
 * @param byLevel the same by level, of the label where there is one
 * @param byRule by the rule that found it, without misses
 * @param attributes over the matches: share of right {@code date}, {@code undated_left_undated},
 *     {@code place_country}, {@code channel}, {@code level}; an attribute that no label has is not
 *     there
 * @param attributeErrors every attribute of a match that is wrong, in the order of the labels
 * @param merge pairs of reports from different articles joined into one meeting; null without
 *     labelled keys
 * @param participants persons named as participants of the matches, by surname
 * @param countries states named in the articles
 * @param persons persons named in the articles, by surname
 * @param outcomes what became of every meeting, in the order of the labels
 */
public record Scores(
    int articles,
    PrecisionRecall meetings,
    Map<String, PrecisionRecall> byStatus,
    Map<String, PrecisionRecall> byLevel,
    Map<String, PrecisionRecall> byRule,
    Map<String, Double> attributes,
    List<AttributeError> attributeErrors,
    PrecisionRecall merge,
    PrecisionRecall participants,
    PrecisionRecall countries,
    PrecisionRecall persons,
    List<Outcome> outcomes) {}
