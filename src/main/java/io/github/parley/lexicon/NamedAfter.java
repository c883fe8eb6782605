package io.github.parley.lexicon;

import java.util.Set;

/** Tells a thing named after a person from the person: Trump Tower, the Reagan Building. */
final class NamedAfter {

  private static final Set<String> THINGS = WordList.of("named_after_people");

  /** 'Trump International Golf Links': how far from the name the thing may stand. */
  private static final int REACH = 3;

  private NamedAfter() {}

  /** Whether the capitalised words after a person's name make it the name of a thing. */
  static boolean thing(Scan scan, int end) {
    Tokens t = scan.tokens();
    int reach = t.titleCase() || t.upper() ? 1 : REACH;
    for (int i = end; i < Math.min(t.count(), end + reach); i++) {
      if (!t.shape(i).capital() || t.sentence(i) != t.sentence(end - 1)) {
        return false;
      }
      if (THINGS.contains(t.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
