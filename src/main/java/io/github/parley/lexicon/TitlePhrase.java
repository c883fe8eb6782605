package io.github.parley.lexicon;

/**
 * A title in a text with the state or organisation whose office it is: 'the Russian foreign
 * minister', 'president of Ukraine', 'a spokesman for the State Department'.
 *
 * @param start first token, the state before the title included
 * @param end index after the last token, the state after 'of' included
 * @param titleStart first token of the title's own words
 * @param titleEnd index after the title's own words
 * @param title the title
 * @param code ISO code or acronym, null when the text does not tell
 * @param explicit whether the code is told by the words around, not implied by the title
 * @param former whether the office is said to be over, or not begun
 * @param plural 'ministers'
 */
record TitlePhrase(
    int start,
    int end,
    int titleStart,
    int titleEnd,
    Title title,
    String code,
    boolean explicit,
    boolean former,
    boolean plural) {

  /**
   * Whether the phrase ends with the state's own name, so that a person's name may follow: 'prime
   * minister of Portugal', not 'commander of the U.S.' before 'Pacific Fleet'.
   */
  boolean namesOwner(Scan scan) {
    Draft owner = scan.actorAt(end - 1);
    return owner == null
        || (owner.form() != Mention.Form.ADJECTIVE && scan.tokens().shape(end - 1) != Shape.UPPER);
  }

  /** The same title as the office of a state. */
  TitlePhrase of(String owner) {
    return new TitlePhrase(start, end, titleStart, titleEnd, title, owner, true, former, plural);
  }
}
