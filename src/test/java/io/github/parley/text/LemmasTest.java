package io.github.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {

  @ParameterizedTest
  @CsvSource({
    "met, VERB, meet",
    "held, VERB, hold",
    "spoke, VERB, speak",
    "discussing, VERB, discuss",
    "discussed, VERB, discuss",
    "receives, VERB, receive",
    "received, VERB, receive",
    "visited, VERB, visit",
    "hosting, VERB, host",
    "hosted, VERB, host",
    "planned, VERB, plan",
    "agreed, VERB, agree",
    "cancelled, VERB, cancel",
    "postponed, VERB, postpone",
    "exchanged, VERB, exchange",
    "negotiating, VERB, negotiate",
    "arrives, VERB, arrive",
    "conferred, VERB, confer",
    "traveling, VERB, travel",
    "denied, VERB, deny",
    "stressed, VERB, stress",
    "called, VERB, call",
    "noted, VERB, note",
    "urges, VERB, urge",
    "invited, VERB, invite",
    "reached, VERB, reach",
    "is, AUX, be",
    "’s, AUX, be",
    "talks, NOUN, talk",
    "countries, NOUN, country",
    "ministers, NOUN, minister",
    "crises, NOUN, crisis",
    "spokesmen, NOUN, spokesman",
    "embassies, NOUN, embassy",
    "meetings, NOUN, meeting",
    "Talks, NOUN, talk",
    "Putin, PROPN, Putin",
    "n't, PART, not",
    "better, ADJ, good",
    "with, ADP, with",
  })
  void gives_the_base_form(String word, String tag, String lemma) {
    assertThat(Lemmas.lemma(word, tag)).isEqualTo(lemma);
  }
}
