package io.github.parley.lexicon;

/**
 * A mention before it is given its place in the document and its confidence.
 *
 * @param tokens the passage
 * @param start first token
 * @param end index after the last token
 * @param evidence by what rule it was found
 */
record Draft(
    Tokens tokens,
    int start,
    int end,
    EntityType type,
    Mention.Form form,
    String entityId,
    String name,
    String country,
    String office,
    Evidence evidence) {

  static Draft country(Tokens t, int start, int end, Mention.Form form, Country c, Evidence e) {
    return new Draft(
        t, start, end, EntityType.COUNTRY, form, c.iso2(), c.name(), c.iso2(), null, e);
  }

  static Draft organisation(Tokens t, int start, int end, Mention.Form form, Organisation o) {
    return new Draft(
        t,
        start,
        end,
        EntityType.ORGANISATION,
        form,
        o.id(),
        o.name(),
        o.party(),
        null,
        Evidence.ORGANISATION);
  }

  static Draft place(Tokens t, int start, int end, Place p, Evidence e) {
    return new Draft(
        t, start, end, EntityType.PLACE, Mention.Form.NAME, p.id(), p.name(), p.country(), null, e);
  }

  boolean overlaps(int from, int to) {
    return start < to && from < end;
  }

  Mention mention() {
    int sentence = tokens.sentence(start);
    int charStart = tokens.text().start(start);
    int charEnd = tokens.text().end(end - 1);
    return new Mention(
        tokens.part().passage().number(),
        tokens.part().passage().kind(),
        sentence,
        start,
        end,
        charStart,
        charEnd,
        tokens.text().text().substring(charStart, charEnd),
        type,
        form,
        entityId,
        name,
        country,
        office,
        evidence.confidence());
  }
}
