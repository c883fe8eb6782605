package io.github.parley.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley.lexicon.Mention.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose a title is, and whose it is not. */
class TitleOwnerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "William Barr, the president's nominee, waited.",
        "William Barr, President Trump's nominee, waited.",
        "William Barr, joined by Defense Secretary Jim Mattis, waited.",
        "William Barr, in a letter to the prime minister, objected.",
      })
  void givesNoOfficeThatIsAnothers(String sentence) {
    assertThat(Recognized.on("2018-12-20", sentence).people()).contains("William Barr, US, null");
  }

  @Test
  void givesNoPresidencyOfAClub() {
    assertThat(
            Recognized.on("2017-06-29", "David Miliband, president of the relief group, spoke.")
                .people())
        .containsExactly("David Miliband, GB, null");
  }

  @Test
  void leavesTheOfficeOfThatTimeToItsHolder() {
    assertThat(
            Recognized.on(
                    "2014-06-08", "John Kerry spoke. The secretary of state at that time sat.")
                .people(Form.ROLE))
        .doesNotContain("John Kerry, US, secretary of state");
  }

  @Test
  void takesTheLeaderOfAGroupForNoHeadOfState() {
    assertThat(Recognized.on("2014-06-08", "The U.S. military leader spoke.").people(Form.ROLE))
        .containsExactly("null, US, commander");
  }

  @Test
  void leavesABareLeaderWithoutAName() {
    assertThat(
            Recognized.on("2018-06-08", "Donald Trump came. The leader spoke.").people(Form.ROLE))
        .isEmpty();
  }

  @Test
  void tellsATowerFromThePersonItIsNamedAfter() {
    assertThat(
            Recognized.on("2018-06-08", "They met in Trump Tower, then in the Reagan Building.")
                .people())
        .isEmpty();
  }

  @Test
  void takesABareSurnameForTheLeaderAfterARelativeOfAnUndatedArticle() {
    assertThat(Recognized.undated("Melania Trump smiled. Trump left.").people())
        .containsExactly("Melania Trump, US, null", "Donald Trump, US, null");
  }

  @Test
  void tellsFatherAndSonByTheDay() {
    assertThat(Recognized.on("1987-03-11", "Vice President George Bush spoke.").people())
        .containsExactly("George H. W. Bush, US, vice president");
  }

  @Test
  void takesAPronounForOneOfItsGender() {
    assertThat(
            Recognized.on("2014-05-05", "John Kerry met Angela Merkel and she agreed.")
                .people(Form.PRONOUN))
        .containsExactly("Angela Merkel, DE, chancellor");
  }

  @Test
  void tellsNoOfficeThatIsOver() {
    assertThat(Recognized.on("2019-06-06", "Special counsel Robert Mueller spoke.").people())
        .containsExactly("Robert Mueller, US, null");
  }

  @Test
  void takesALanguageForNoPrimeMinister() {
    assertThat(
            Recognized.on("2017-05-05", "Visitors to New Zealand were greeted in English.")
                .people())
        .isEmpty();
  }

  @Test
  void keepsToTheHolderOfAnOfficeAfterAWordOnHisFather() {
    assertThat(
            Recognized.on(
                    "2013-03-14", "Rand Paul spoke for hours.", "Ron Paul watched.", "Paul won.")
                .people())
        .containsExactly("Rand Paul, US, senator", "Ron Paul, US, null", "Rand Paul, US, senator");
  }

  @Test
  void takesASurnameAfterAnUnknownGivenNameForNoLeader() {
    assertThat(
            Recognized.on(
                    "2021-05-20", "Moon Jae-in came with his minister, Sung-wook Moon, today.")
                .people())
        .doesNotHaveDuplicates();
  }
}
