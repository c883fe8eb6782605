package io.github.parley.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley.lexicon.Mention.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryRecognitionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "South Sudan signed the treaty.|SS",
        "Guinea-Bissau signed the treaty.|GW",
        "Equatorial Guinea signed the treaty.|GQ",
        "The Nigerien army advanced.|NE",
        "The Nigerian army advanced.|NG",
        "Chinese Taipei won a medal.|TW",
        "The U.S. and the UK agreed.|US GB",
        "Americans voted on Tuesday.|US",
        "Ivory Coast sent troops.|CI",
        "Polish officials objected.|PL",
        "Turkey signed the treaty.|TR",
        "The talks between Turkey and Greece ended.|TR GR",
        "The former Yugoslavia fell apart.|",
        "The Soviet Union collapsed long ago.|",
      })
  void namesTheStateOfEachForm(String sentence, String codes) {
    assertThat(Recognized.on("2019-05-06", sentence).states())
        .containsExactly(codes == null ? new String[0] : codes.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "They polish the silver before dinner.",
        "He served turkey at the table.",
        "Tell us when they come.",
        "She collects old china plates.",
        "Michael Jordan scored thirty points.",
        "Mr. Jordan declined to comment.",
        "Chad Smith plays the drums.",
        "Ships crossed the Indian Ocean.",
        "The South China Sea is crowded.",
        "Trade with Latin America grew.",
        "The governor of New Mexico resigned.",
        "New Jersey voted on Tuesday.",
        "The Korean Peninsula is tense.",
        "The Washington Post reported it.",
        "Native American tribes protested.",
        "The South Caucasus needs roads.",
        "Nagorno-Karabakh was quiet.",
        "The family moved to Lebanon, Pennsylvania.",
        "The factory stands in Paris, Texas.",
      })
  void leavesWhatIsNoState(String sentence) {
    assertThat(Recognized.on("2019-05-06", sentence).states()).isEmpty();
  }

  @Test
  void keepsGeorgiaAStateOfTheWorldByDefault() {
    assertThat(Recognized.on("2019-05-06", "Georgia applied for membership.").states())
        .containsExactly("GE");
  }

  @Test
  void takesGeorgiaForTheAmericanStateBesideOthers() {
    assertThat(Recognized.on("2019-05-06", "Voters in Georgia and Ohio waited.").states())
        .isEmpty();
  }

  @Test
  void takesCongoForTheStateThatTheArticleNamesOtherwise() {
    assertThat(Recognized.on("2019-05-06", "Brazzaville hosted it.", "Congo was glad.").states())
        .contains("CG");
  }

  @Test
  void neverTurnsChinaIntoTaiwan() {
    assertThat(Recognized.on("2019-05-06", "China warned that Taipei must wait.").states())
        .containsExactly("CN", "TW");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "Moscow said it would retaliate.|RU",
        "Relations between Moscow and Washington froze.|RU US",
        "Baku, Yerevan and Moscow adopted a statement.|AZ AM RU",
        "Tehran's response was swift.|IR",
        "The Kremlin denied it.|RU",
        "The White House denied it.|US",
      })
  void readsACapitalThatActsAsItsState(String sentence, String codes) {
    assertThat(Recognized.on("2021-03-04", sentence).states())
        .containsExactly(codes.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "The talks were held in Berlin.",
        "She flew to Moscow on Monday.",
        "He visited Beijing in March.",
        "MOSCOW (Agency) — The talks ended.",
        "They met at the airport outside Tehran.",
      })
  void readsACapitalAsAPlaceWhereSomethingHappens(String sentence) {
    assertThat(Recognized.on("2021-03-04", sentence).states()).isEmpty();
  }

  @Test
  void keepsAPlaceWithItsState() {
    assertThat(Recognized.on("2021-03-04", "The talks were held in Berlin.").places())
        .containsExactly("Berlin DE");
  }

  @ParameterizedTest
  @CsvSource({
    "The talks were held in Istanbul., Istanbul, Istanbul",
    "The talks were held in Berlin., Berlin, Berlin"
  })
  void namesACityThatIsOrWasASeatAsTheCity(String sentence, String surface, String name) {
    Mention city = Recognized.on("2021-03-04", sentence).only(surface);

    assertThat(city.name()).isEqualTo(name);
    assertThat(city.entityId()).doesNotContain(":");
  }

  @Test
  void readsBrusselsThatActsAsTheUnion() {
    assertThat(Recognized.on("2021-03-04", "Brussels said it would respond.").organisations())
        .containsExactly("EU");
  }

  @Test
  void givesOrganisationsTheirPartyCode() {
    assertThat(
            Recognized.on(
                    "2021-03-04", "The European Commission, NATO and the African Union agreed.")
                .organisations())
        .containsExactly("EU", "NATO", "AUN");
  }

  @Test
  void knowsAcronymsThatAreWrittenAsWords() {
    assertThat(
            Recognized.on("2021-03-04", "Opec and the Ecowas states wrote to Unesco.")
                .organisations())
        .contains("OPEC", "ECOWAS");
  }

  @Test
  void readsTheNorthAsNorthKoreaWhereBothAreNamed() {
    assertThat(
            Recognized.on("2018-04-27", "North Korea and South Korea met. The North agreed.")
                .states())
        .containsExactly("KP", "KR", "KP");
  }

  @Test
  void tellsTheFormOfAMention() {
    assertThat(Recognized.on("2021-03-04", "The Azerbaijani side agreed.").only("Azerbaijani"))
        .extracting(Mention::form)
        .isEqualTo(Form.ADJECTIVE);
  }
}
