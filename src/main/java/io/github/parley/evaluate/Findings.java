package io.github.parley.evaluate;

import io.github.parley.lexicon.Mention;
import io.github.parley.meeting.MeetingMention;
import java.util.List;

/**
 * What was found in an article.
 *
 * @param mentions the entities that it names
 * @param meetings the meetings that it tells of
 */
public record Findings(List<Mention> mentions, List<MeetingMention> meetings) {}
