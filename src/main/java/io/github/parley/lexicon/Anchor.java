package io.github.parley.lexicon;

import java.util.Arrays;

/**
 * A person whom the article has named in full.
 *
 * @param id entity id
 * @param name canonical name
 * @param person the lexicon's entry, null for one found by form and context
 * @param title the title given in the text, or null
 * @param gender 'male', 'female' or null
 * @param keys keys of the name's tokens, as {@link PersonKey} makes them
 * @param surnameFirst whether the family name stands first
 * @param evidence by what the full name was accepted
 */
record Anchor(
    String id,
    String name,
    Person person,
    TitlePhrase title,
    String gender,
    long[] keys,
    boolean surnameFirst,
    Evidence evidence) {

  /** Whether these keys are the surname, or the end of the name, of this person. */
  boolean bears(long[] surname) {
    int n = surname.length;
    if (n == 0 || n > keys.length) {
      return false;
    }
    if (n == 1 && surnameFirst && keys[0] == surname[0]) {
      return true;
    }
    if (Arrays.equals(keys, keys.length - n, keys.length, surname, 0, n)) {
      return true;
    }
    // Enrique Peña Nieto is 'Peña Nieto', seldom 'Peña'; Tamim bin Hamad Al Thani is 'Sheikh Tamim'
    return n >= 2 && Arrays.equals(keys, 0, n, surname, 0, n);
  }
}
