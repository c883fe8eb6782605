package io.github.parley.meeting;

/**
 * Where in its article a meeting is told, and what its own sentence leaves to the setting.
 *
 * @param sentence number of the sentence in the reading of the article
 * @param forum the forum at or on the sidelines of which it was, {@link Forums#UNNAMED} for one
 *     that the sentence doesn't name; null when it tells of none
 * @param presumed whether the channel is not told but what the wording makes likely
 * @param occasion whether it is told as the occasion of what was said at it
 * @param settled whether the place is told by the setting and not by its own sentence
 */
record Scene(int sentence, String forum, boolean presumed, boolean occasion, boolean settled) {

  Scene(int sentence, String forum, boolean presumed, boolean occasion) {
    this(sentence, forum, presumed, occasion, false);
  }

  Scene settled(boolean placed) {
    return new Scene(sentence, forum, presumed, occasion, settled || placed);
  }
}
