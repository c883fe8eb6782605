package io.github.parley.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley.article.PassageKind;
import io.github.parley.lexicon.Mention.Form;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonRecognitionTest {

  @Test
  void givesTheOfficeHeldOnTheArticlesDay() {
    assertThat(Recognized.on("2010-05-05", "Angela Merkel spoke.").people())
        .containsExactly("Angela Merkel, DE, chancellor");
  }

  @Test
  void givesNoOfficeAfterItsEnd() {
    assertThat(Recognized.on("2023-05-05", "Angela Merkel spoke.").people())
        .containsExactly("Angela Merkel, DE, null");
  }

  @Test
  void givesNoOfficeWithoutADate() {
    assertThat(Recognized.undated("Angela Merkel spoke.").people())
        .containsExactly("Angela Merkel, DE, null");
  }

  @ParameterizedTest
  @CsvSource({
    "Volodymyr Zelensky, Volodymyr Zelenskyy",
    "Volodymyr Zelenskiy, Volodymyr Zelenskyy",
    "Nikol Pashinian, Nikol Pashinyan",
    "Anthony Blinken, Antony Blinken",
    "Donald J. Trump, Donald Trump",
    "Recep Tayyip Erdogan, Recep Tayyip Erdoğan",
    "Kim Jong-un, Kim Jong Un",
    "Kishida Fumio, Fumio Kishida",
  })
  void bringsSpellingsTogether(String written, String canonical) {
    assertThat(Recognized.on("2022-05-05", written + " spoke.").people())
        .singleElement()
        .asString()
        .startsWith(canonical + ", ");
  }

  @Test
  void resolvesTheSurnameOfOneLeaderWithoutADate() {
    assertThat(Recognized.undated("Later Erdogan spoke.").people())
        .containsExactly("Recep Tayyip Erdoğan, TR, null");
  }

  @Test
  void leavesASurnameOfSeveralWithoutADate() {
    assertThat(Recognized.undated("Later Bush spoke.").people()).isEmpty();
  }

  @Test
  void resolvesALaterSurname() {
    assertThat(
            Recognized.on("2015-05-05", "Sergei Lavrov met reporters.", "Lavrov was brief.")
                .people())
        .containsExactly(
            "Sergey Lavrov, RU, foreign minister", "Sergey Lavrov, RU, foreign minister");
  }

  @Test
  void resolvesATitleAndSurname() {
    assertThat(Recognized.on("2014-05-05", "President Obama spoke.").people())
        .containsExactly("Barack Obama, US, president");
  }

  @Test
  void leavesTheWifesNameAlone() {
    assertThat(
            Recognized.on("2014-05-05", "Barack Obama spoke. Michelle Obama listened.").mentions())
        .filteredOn(m -> m.name().equals("Barack Obama"))
        .hasSize(1);
  }

  @Test
  void leaderIsMeantAfterARelativeWasNamed() {
    assertThat(
            Recognized.on("2018-06-01", "Melania Trump stayed home.", "Trump flew to Ottawa.")
                .people())
        .containsExactly(
            "Melania Trump, US, first lady of the united states", "Donald Trump, US, president");
  }

  @Test
  void formOfAddressKeepsTheRelative() {
    assertThat(Recognized.on("2012-06-01", "Michelle Obama spoke. Mrs. Obama left.").people())
        .allMatch(name -> name.startsWith("Michelle Obama"));
  }

  @Test
  void titleTellsTheLeaderFromARelativeOfTheSameName() {
    assertThat(
            Recognized.on("2018-05-01", "Hillary Clinton lost. President Clinton had met Yeltsin.")
                .people())
        .contains("Bill Clinton, US, null");
  }

  @ParameterizedTest
  @CsvSource({"2018-05-01", "''"})
  void givesAPastLeaderTheStateAndNoOffice(String day) {
    String text = "In those years President Reagan met Chancellor Kohl.";
    assertThat((day.isEmpty() ? Recognized.undated(text) : Recognized.on(day, text)).people())
        .containsExactly("Ronald Reagan, US, null", "Helmut Kohl, DE, null");
  }

  @Test
  void surnameOfAStrangerIsNotTheFormerLeaders() {
    assertThat(
            Recognized.on("2014-05-01", "Britain sent help. Michael Brown lives here.", "So Brown.")
                .people())
        .isEmpty();
  }

  @Test
  void nameWithoutJuniorIsTheFathers() {
    assertThat(Recognized.on("2016-06-01", "Donald Trump spoke.").people())
        .allMatch(name -> name.startsWith("Donald Trump, US"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 1973 Soviet leader Leonid Brezhnev spoke. | Leonid Brezhnev, SU, null",
        "Democratic nominee Joe Biden spoke. | Joe Biden, US, null",
      })
  void titleThatTellsNoOfficeOfTheDayGivesNone(String text, String found) {
    assertThat(Recognized.on("2019-05-01", text).people()).containsExactly(found);
  }

  @Test
  void wordThatOpensALineIsNotTheEndOfAName() {
    assertThat(Recognized.on("2021-05-01", "Moon Jae-in spoke.", "In Seoul it rained.").people())
        .hasSize(1);
  }

  @Test
  void endOfAnUnknownArabicNameIsNotTheEmirOfThatFamily() {
    assertThat(
            Recognized.on("2019-05-01", "Sabah Al-Ahmad spoke. Hamza al-Tamim al-Sabah listened.")
                .people())
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "The track is one of Australia's premier alpine walks.",
    "New Zealand grows flax. The English collector moved on."
  })
  void adjectiveIsNobody(String text) {
    assertThat(Recognized.on("2020-05-01", text).mentions())
        .noneMatch(m -> m.type() == EntityType.PERSON);
  }

  @Test
  void attorneyGeneralIsNoGeneral() {
    assertThat(Recognized.undated("US Attorney General William Barr spoke.").people())
        .containsExactly("William Barr, US, attorney general");
  }

  @Test
  void kingOfTheStateThatTheArticleNamesIsMeant() {
    assertThat(Recognized.on("2015-06-01", "King Abdullah of Saudi Arabia died.").people())
        .allMatch(name -> name.contains(", SA, "));
  }

  @Test
  void kingsTitleAndFullNameAreOneMention() {
    assertThat(Recognized.on("2012-05-01", "King Hamad bin Isa Al Khalifa spoke.").people())
        .containsExactly("Hamad bin Isa Al Khalifa, BH, king");
  }

  @Test
  void leavesTheMonthOfMay() {
    assertThat(Recognized.on("2018-03-05", "Britain votes in May.").people()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "U.S. Senator Walter Gubbins spoke.|Walter Gubbins, US, senator",
        "Uzbekistan's Minister Davron Testov spoke.|Davron Testov, UZ, minister",
        "Davron Testov, the Uzbek ambassador to France, spoke.|Davron Testov, UZ, ambassador",
        "Rep. Walter Gubbins (R-Tex.) spoke.|Walter Gubbins, US, representative",
        "Ohio Gov. Walter Gubbins spoke.|Walter Gubbins, US, governor",
        "Prime Minister of Latvia Janis Testins spoke.|Janis Testins, LV, prime minister",
        "Latvia's foreign minister, Janis Testins, spoke.|Janis Testins, LV, foreign minister",
        "State Department spokeswoman Ann Gubbins spoke.|Ann Gubbins, US, spokeswoman",
        "Prime Minister Testins of Latvia spoke.|Testins, LV, prime minister",
      })
  void findsPeopleByTitleAndDescription(String sentence, String person) {
    assertThat(Recognized.on("2001-01-01", sentence).people()).containsExactly(person);
  }

  @Test
  void givesNoOfficeToFormerHolders() {
    assertThat(Recognized.on("2001-01-01", "Former Rep. Walter Gubbins spoke.").people())
        .containsExactly("Walter Gubbins, US, null");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "said Walter Gubbins, a reporter for the paper.",
        "Walter Gubbins bought a house.",
        "Pacific Fleet ships left port.",
      })
  void leavesPeopleWithoutOffice(String sentence) {
    assertThat(Recognized.on("2001-01-01", sentence).people()).isEmpty();
  }

  @Test
  void findsNobodyInBylines() {
    assertThat(
            Recognized.of(LocalDate.of(2001, 1, 1), PassageKind.BYLINE, "By Senator Walter Gubbins")
                .mentions())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Azerbaijani leader spoke.|Ilham Aliyev, AZ, president",
        "The Russian president spoke.|Vladimir Putin, RU, president",
        "The president of Ukraine spoke.|Volodymyr Zelenskyy, UA, president",
        "The German leader spoke.|Olaf Scholz, DE, chancellor",
        "The next German chancellor will decide.|null, DE, chancellor",
      })
  void resolvesARoleByOfficeAndDay(String sentence, String person) {
    assertThat(Recognized.on("2022-05-05", sentence).people(Form.ROLE)).containsExactly(person);
  }

  @Test
  void resolvesACounterpartByTheOthersOffice() {
    assertThat(
            Recognized.on("2022-05-05", "Ilham Aliyev met his Russian counterpart.")
                .people(Form.ROLE))
        .containsExactly("Vladimir Putin, RU, president");
  }

  @Test
  void resolvesTheBareOfficeToItsHolderInTheArticle() {
    assertThat(
            Recognized.on("2022-05-05", "Emmanuel Macron came. The president left early.")
                .people(Form.ROLE))
        .containsExactly("Emmanuel Macron, FR, president");
  }

  @Test
  void leavesARoleWithoutANameInUndatedArticles() {
    assertThat(Recognized.undated("The Russian president spoke.").people(Form.ROLE))
        .containsExactly("null, RU, president");
  }

  @Test
  void resolvesAPronounToThePersonBefore() {
    assertThat(
            Recognized.on("2022-05-05", "Emmanuel Macron came and he spoke.").people(Form.PRONOUN))
        .containsExactly("Emmanuel Macron, FR, president");
  }

  @Test
  void spansTheNameWithoutTheTitle() {
    assertThat(
            Recognized.on("2022-05-05", "President Emmanuel Macron spoke.")
                .only("Emmanuel Macron")
                .charStart())
        .isEqualTo(10);
  }
}
