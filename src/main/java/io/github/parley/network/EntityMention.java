package io.github.parley.network;

/**
 * What a network needs of a mention.
 *
 * @param entityType {@code country}, {@code person} or {@code organisation}
 * @param entityId the entity
 * @param name its name
 * @param passageNo the passage of the mention
 * @param sentenceNo the sentence within the passage
 */
record EntityMention(
    String entityType, String entityId, String name, int passageNo, int sentenceNo) {
  /** The place of the mention in the article, as one number per unit. */
  long position(Unit unit) {
    return switch (unit) {
      case ARTICLE -> 0;
      case PARAGRAPH -> passageNo;
      case SENTENCE -> ((long) passageNo << 32) | sentenceNo;
    };
  }
}
