package io.github.parley.lexicon;

import java.util.List;

/**
 * Tokens that match a form of the lexicon.
 *
 * @param start first token
 * @param end index after the last token
 * @param names all that the form may name
 */
record NameMatch(int start, int end, List<Name> names) {}
