package io.github.parley.lexicon;

import io.github.parley.article.PassageKind;

/**
 * One mention of an entity in an article.
 *
 * @param passageNo the passage, as in {@link io.github.parley.article.Passage#number()}
 * @param passageKind the passage's kind
 * @param sentenceNo the sentence within the passage, from 0
 * @param tokenStart first token within the passage
 * @param tokenEnd index after the last token
 * @param charStart first offset within the passage's text
 * @param charEnd offset after the last character
 * @param surface the article's own words
 * @param type what is named; a capital that stands for its state is a {@link EntityType#COUNTRY},
 *     one that is only a place a {@link EntityType#PLACE}
 * @param form how it is named
 * @param entityId stable id: ISO code of a country, acronym of an organisation, the lexicon's id of
 *     a person or place, {@code 'p:'} and the folded name for a person found by form and context;
 *     null for a role whose holder is unknown
 * @param name canonical name; null for a role whose holder is unknown
 * @param country ISO 3166-1 alpha-2 code of the state, or acronym of the organisation, that the
 *     entity is or acts for; null when unknown
 * @param office office held on the article's date in lower case ('foreign minister'), null when
 *     unknown or none
 * @param confidence probability that entity and country are right, 0 to 1
 */
public record Mention(
    int passageNo,
    PassageKind passageKind,
    int sentenceNo,
    int tokenStart,
    int tokenEnd,
    int charStart,
    int charEnd,
    String surface,
    EntityType type,
    Form form,
    String entityId,
    String name,
    String country,
    String office,
    double confidence) {

  /** How an entity is named. */
  public enum Form {
    /** By its name, full or short: 'Azerbaijan', 'Ilham Aliyev', 'Aliyev', 'EU', 'Berlin'. */
    NAME,
    /** A country by its adjective: 'Azerbaijani'. */
    ADJECTIVE,
    /** A country by its people: 'Azerbaijanis'. */
    DEMONYM,
    /**
     * A country or organisation by its capital, government seat or ministry: 'Baku', 'the Kremlin'.
     */
    METONYM,
    /**
     * A person by role alone: 'the Azerbaijani leader', 'his Armenian counterpart', 'the foreign
     * minister of Latvia'.
     */
    ROLE,
    /** A person by pronoun, resolved to an earlier mention: 'he', 'his'. */
    PRONOUN
  }
}
