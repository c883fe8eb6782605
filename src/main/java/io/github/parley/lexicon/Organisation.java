package io.github.parley.lexicon;

import java.util.Set;

/**
 * An international organisation or a group that acts across borders.
 *
 * @param id its acronym
 * @param name its English name
 * @param type 'regional', 'un_body', 'armed_group' and the like, as the table gives it
 * @param party the code under which it acts in a meeting: its own acronym, 'EU' for organs of the
 *     Union, 'UN' for those of the United Nations, 'AUN' for the African Union; null for armed
 *     groups and others that are no party
 * @param members ISO codes of its member states, empty when unknown
 */
public record Organisation(
    String id, String name, String type, String party, Set<String> members) {}
