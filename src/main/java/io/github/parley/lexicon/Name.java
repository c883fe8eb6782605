package io.github.parley.lexicon;

import io.github.parley.text.TokenizedText;

/** A form under which the lexicon knows something, as one value of a {@link TokenTrie}. */
final class Name {

  /** What a name may name. */
  enum Kind {
    /** A state by name. */
    COUNTRY,
    /** A state by adjective. */
    ADJECTIVE,
    /** A state by its people. */
    DEMONYM,
    /** A state by its capital. */
    CAPITAL,
    /** A state or organisation by a seat, ministry or parliament. */
    SEAT,
    ORGANISATION,
    PLACE,
    PERSON,
    SURNAME,
    /** Something that holds a state's name and is none. */
    BLOCKED
  }

  private final Kind kind;
  private final Object target;
  private final boolean exactCase;
  private final boolean weak;
  private final Shape[] shapes;

  /**
   * @param kind what it names
   * @param target the thing named: a {@link Country}, {@link Organisation}, {@link Place}, {@link
   *     Person}, or null where blocked
   * @param surface the form, cut into tokens
   * @param exactCase whether case must agree letter by letter
   * @param weak whether the form alone is no evidence
   */
  Name(Kind kind, Object target, TokenizedText surface, boolean exactCase, boolean weak) {
    this.kind = kind;
    this.target = target;
    this.exactCase = exactCase;
    this.weak = weak;
    this.shapes = new Shape[surface.tokenCount()];
    for (int i = 0; i < shapes.length; i++) {
      shapes[i] = Shape.of(surface.text(), surface.start(i), surface.end(i));
    }
  }

  Kind kind() {
    return kind;
  }

  boolean weak() {
    return weak;
  }

  Country country() {
    return (Country) target;
  }

  Organisation organisation() {
    return (Organisation) target;
  }

  Place place() {
    return (Place) target;
  }

  Person person() {
    return (Person) target;
  }

  /** Whether the target of a seat is an organisation rather than a state. */
  boolean ofOrganisation() {
    return target instanceof Organisation;
  }

  /**
   * Whether tokens written like this may be this name. Capitals of the form are wanted in the text;
   * with exact case small letters and all-capitals are wanted too.
   */
  boolean fits(Shape[] text, int from) {
    for (int i = 0; i < shapes.length; i++) {
      Shape wanted = shapes[i];
      Shape found = text[from + i];
      if (wanted.capital() ? !found.capital() : exactCase && found != wanted) {
        return false;
      }
      if (exactCase && wanted == Shape.UPPER && found != Shape.UPPER) {
        return false;
      }
      if (exactCase && wanted == Shape.CAPITALISED && found == Shape.UPPER && shapes.length == 1) {
        return false;
      }
    }
    return true;
  }
}
