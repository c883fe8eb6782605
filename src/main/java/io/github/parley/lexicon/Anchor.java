package io.github.parley.lexicon;

import java.util.List;

/**
 * A person whom the article has named in full.
 *
 * @param id entity id
 * @param name canonical name
 * @param person the lexicon's entry, null for one found by form and context
 * @param title the title given in the text, or null
 * @param gender 'male', 'female' or null
 * @param keys keys of the name's tokens, as {@link PersonKey} makes them
 * @param surnameFirst whether the first of the names alone stands for the person: family names that
 *     stand first, first names of monarchs
 * @param evidence by what the full name was accepted
 */
record Anchor(
    String id,
    String name,
    Person person,
    TitlePhrase title,
    String gender,
    List<Long> keys,
    boolean surnameFirst,
    Evidence evidence) {

  /** A person of the lexicon whom the article has not named in full. */
  static Anchor of(Person p, TitlePhrase title, Evidence evidence) {
    return new Anchor(
        p.id(), p.name(), p, title, p.gender(), PersonKey.list(p.name()), false, evidence);
  }

  /** Whether these keys are the surname, or the end of the name, of this person. */
  boolean bears(List<Long> surname) {
    int n = surname.size();
    if (n == 0 || n > keys.size()) {
      return false;
    }
    if (n == 1 && surnameFirst && keys.get(0).equals(surname.get(0))) {
      return true;
    }
    // 'Tamim bin Hamad' of Tamim bin Hamad Al Thani
    return keys.subList(keys.size() - n, keys.size()).equals(surname)
        || (n >= 2 && keys.subList(0, n).equals(surname));
  }
}
