package io.github.parley.lexicon;

import io.github.parley.lexicon.Mention.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Resolves 'he', 'she', 'his', 'her', 'him' to the person last named in the sentence before, or
 * earlier in the same sentence, whose gender fits; a person who opens a sentence is preferred.
 */
final class PronounResolver {

  private static final Map<String, String> GENDER =
      Map.of("he", "male", "his", "male", "him", "male", "she", "female", "her", "female");

  private final Lexicon lexicon;

  PronounResolver(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void resolve(Scan scan) {
    Tokens t = scan.tokens();
    List<Draft> people = new ArrayList<>();
    for (Draft d : scan.drafts()) {
      if (d.type() == EntityType.PERSON && d.entityId() != null) {
        people.add(d);
      }
    }
    if (people.isEmpty()) {
      return;
    }
    people.sort(Comparator.comparingInt(Draft::start));
    List<Draft> pronouns = new ArrayList<>();
    for (int i = 0; i < t.count(); i++) {
      String gender = GENDER.get(t.lower(i));
      Draft person = gender == null ? null : antecedent(t, people, i, gender);
      if (person != null) {
        pronouns.add(
            new Draft(
                t,
                i,
                i + 1,
                EntityType.PERSON,
                Form.PRONOUN,
                person.entityId(),
                person.name(),
                person.country(),
                person.office(),
                Evidence.PRONOUN));
      }
    }
    scan.drafts().addAll(pronouns);
  }

  private Draft antecedent(Tokens t, List<Draft> people, int pronoun, String gender) {
    int sentence = t.sentence(pronoun);
    for (int s = sentence; s >= Math.max(0, sentence - 2); s--) {
      int behind = t.text().sentenceEnd(s);
      for (int k = firstFrom(people, t.text().sentenceStart(s)); k < people.size(); k++) {
        Draft d = people.get(k);
        if (d.start() >= behind) {
          break;
        }
        if (d.end() <= pronoun && fits(d, gender)) {
          return d;
        }
      }
    }
    return null;
  }

  /** Index of the first person, in text order, who is named at a token or behind it. */
  private static int firstFrom(List<Draft> people, int token) {
    int low = 0;
    int high = people.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (people.get(middle).start() >= token) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private boolean fits(Draft d, String gender) {
    String known = lexicon.person(d.entityId()).map(Person::gender).orElse(null);
    return known == null || known.equals(gender);
  }
}
