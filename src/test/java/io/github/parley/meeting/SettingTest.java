package io.github.parley.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley.article.Article;
import io.github.parley.article.Document;
import io.github.parley.article.Passage;
import io.github.parley.article.PassageKind;
import io.github.parley.lexicon.Lexicon;
import io.github.parley.lexicon.Recognizer;
import io.github.parley.text.PerceptronSyntax;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an article's setting tells of a meeting whose own sentence leaves it open. */
class SettingTest {

  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 6, 15);

  private static final Recognizer RECOGNIZER = new Recognizer(Lexicon.shipped());
  private static final MeetingExtractor EXTRACTOR =
      new MeetingExtractor(Lexicon.shipped(), PerceptronSyntax.shipped());

  private static MeetingMention first(String... passages) {
    return all(passages).get(0);
  }

  private static List<MeetingMention> all(String... passages) {
    Article article = new Article("a", null, null, PUBLISHED, null, String.join("\n", passages));
    List<Passage> list = new ArrayList<>();
    for (String text : passages) {
      list.add(new Passage(list.size(), PassageKind.BODY, text, "test"));
    }
    Document document = Document.of(article, list);
    return EXTRACTOR.extract(document, RECOGNIZER.recognize(document));
  }

  @Test
  void aVisitPlacesTheMeetingsOfItsTraveller() {
    MeetingMention m =
        first(
            "Emmanuel Macron arrived in Berlin on Tuesday.",
            "The weather was fine.",
            "Crowds lined the streets.",
            "Shops were closed.",
            "Schools were closed too.",
            "Emmanuel Macron met Olaf Scholz.");

    assertThat(m.placeCountry()).isEqualTo("DE");
  }

  @Test
  void aForumPlacesWhatIsOnItsSidelines() {
    MeetingMention m =
        first(
            "Leaders gathered for the G20 summit in Bali.",
            "Emmanuel Macron met Olaf Scholz on the sidelines of the summit.");

    assertThat(m.placeCountry()).isEqualTo("ID");
  }

  @Test
  void theDateOfTheMeetingsOwnClauseGoesBeforeThatOfAnArrival() {
    MeetingMention m =
        first(
            "Emmanuel Macron met Olaf Scholz in Berlin on Wednesday.",
            "Emmanuel Macron arrived in Germany on Monday.");

    assertThat(m.dateStart()).isEqualTo(PUBLISHED);
  }

  @Test
  void anArrivalSaysNothingOfACall() {
    MeetingMention m =
        first(
            "Emmanuel Macron arrived in Berlin on Tuesday.",
            "Emmanuel Macron spoke by phone with Olaf Scholz.");

    assertThat(m.place()).isNull();
    assertThat(m.channel()).isEqualTo(Channel.PHONE);
  }

  @Test
  void aStatementsTodayDatesItsMeeting() {
    MeetingMention m =
        first(
            "Emmanuel Macron held talks with Olaf Scholz.",
            "\"We discussed trade today,\" Emmanuel Macron said.");

    assertThat(m.dateStart()).isEqualTo(PUBLISHED);
  }

  @Test
  void whatWasSaidAfterAMeetingDatesItByTheLead() {
    MeetingMention m =
        first(
            "Emmanuel Macron promised help on Monday.",
            "\"We are with you,\" Emmanuel Macron said after meeting with Olaf Scholz.");

    assertThat(m.dateStart()).isEqualTo(LocalDate.of(2022, 6, 13));
  }

  @Test
  void theTimeOfAnotherNounDatesNoMeeting() {
    assertThat(first("Emmanuel Macron met Olaf Scholz about Friday's attack.").dateStart())
        .isNull();
  }

  @Test
  void aCitysNameBeforeTheNounPlacesTheMeeting() {
    assertThat(first("Joe Biden held a White House meeting with Olaf Scholz.").placeCountry())
        .isEqualTo("US");
  }

  @Test
  void theDayOfWhatWasSaidOfAPlanIsNotThatOfTheMeeting() {
    MeetingMention m =
        first(
            "Emmanuel Macron will meet Olaf Scholz in Vienna.",
            "Last week, Emmanuel Macron defended the meeting with Olaf Scholz.");

    assertThat(m.status()).isEqualTo(Status.PLANNED);
    assertThat(m.dateStart()).isNull();
  }

  @Test
  void theMeetingToldOfAPlanIsShownByTheSentenceOfThePlan() {
    MeetingMention m =
        first(
            "The meeting with Olaf Scholz worried Emmanuel Macron.",
            "Emmanuel Macron will meet Olaf Scholz in Vienna on Friday.");

    assertThat(m.evidence()).contains("Vienna");
  }

  @Test
  void theTalksOfOthersDateNoMeeting() {
    MeetingMention m =
        first(
            "Emmanuel Macron is in Vienna for a summit with Olaf Scholz.",
            "Spain said that the talks went on into June 2016.");

    assertThat(m.dateStart()).isNull();
  }

  @Test
  void aWeekdayThatAnEarlierMeetingHasIsItsDay() {
    MeetingMention planned =
        all(
                "Emmanuel Macron met Olaf Scholz in Vienna on Monday.",
                "He will also meet Xi Jinping.",
                "Monday's meeting ended early.")
            .get(1);

    assertThat(planned.dateStart()).isNull();
  }

  @Test
  void todaysSummitIsTheLastMeetingHoweverFarBack() {
    List<String> sentences =
        new ArrayList<>(List.of("Emmanuel Macron had a meeting with Olaf Scholz."));
    sentences.addAll(Collections.nCopies(12, "The weather was fine."));
    sentences.add("The statement signed after today's summit was long.");

    assertThat(first(sentences.toArray(String[]::new)).dateStart()).isEqualTo(PUBLISHED);
  }

  @Test
  void aCancelledMeetingWasNotToBeInThePast() {
    MeetingMention m =
        first(
            "Emmanuel Macron is canceling a planned meeting with Xi Jinping.",
            "Advisers had wanted to cancel the meeting since ships collided last week.");

    assertThat(m.dateStart()).isNull();
  }

  @Test
  void aRegionIsNoPlaceOfAMeeting() {
    assertThat(first("Emmanuel Macron met Olaf Scholz in Eastern Europe.").place()).isNull();
  }

  @Test
  void aJourneyThatWasTalkedOfPlacesNoMeeting() {
    assertThat(
            first("Emmanuel Macron met Olaf Scholz to discuss the upcoming trip to Japan.")
                .placeCountry())
        .isNull();
  }

  @Test
  void aJourneyThatPreparesAMeetingDoesNotPlaceIt() {
    assertThat(
            all(
                "Emmanuel Macron and Olaf Scholz will meet in the summer.",
                "Catherine Colonna travelled to Italy to lay the ground for the meeting between Macron and Scholz."))
        .extracting(MeetingMention::placeCountry)
        .containsExactly((String) null);
  }

  @Test
  void theDialogueOfThoseWhoPhonedIsTheirCall() {
    assertThat(
            all(
                "Emmanuel Macron met with U.S. Senator John McCain in Paris during his visit to France.",
                "McCain praised the phone call between U.S. Secretary of State Antony Blinken and Emmanuel Macron.",
                "Emmanuel Macron welcomed the dialogue with Antony Blinken."))
        .extracting(MeetingMention::channel)
        .containsExactly(Channel.IN_PERSON, Channel.PHONE);
  }

  @Test
  void aCallTakesNoPlaceAndNoTimeFromTheMeetingThatItWasAbout() {
    MeetingMention m =
        first(
            "Emmanuel Macron had a telephone conversation with Olaf Scholz.",
            "Emmanuel Macron informed his counterpart about the outcomes of the format talks held last week in Vienna.");

    assertThat(m.dateStart()).isNull();
    assertThat(m.placeCountry()).isNull();
  }

  @Test
  void theDayOfAnotherEventDatesNoMeeting() {
    assertThat(
            first("Emmanuel Macron and Olaf Scholz discussed the attacks of June 7.").dateStart())
        .isNull();
  }

  @Test
  void aWeekWithinTheYearOfASummitDatesIt() {
    MeetingMention m =
        first("This week, at NATO's 2022 Madrid Summit, Emmanuel Macron praised the allies.");

    assertThat(m.dateStart()).isEqualTo(LocalDate.of(2022, 6, 13));
  }

  @Test
  void whatWasDoneInTheRunUpToASummitDoesNotDateIt() {
    assertThat(
            first("Last week, in the run-up to the Macron-Scholz summit, France sent a package.")
                .dateStart())
        .isNull();
  }

  @Test
  void aDayWithinTheClauseOfAReportIsThatOfTheMeeting() {
    assertThat(
            first("He said in a statement that Emmanuel Macron on Sunday called Olaf Scholz.")
                .dateStart())
        .isEqualTo(LocalDate.of(2022, 6, 12));
  }

  @Test
  void aYearInTheNameOfAnAgreementDatesNoMeeting() {
    assertThat(
            first("Emmanuel Macron and Olaf Scholz discussed the 2019 Aachen Treaty.").dateStart())
        .isNull();
  }

  @Test
  void aClockIsNoYear() {
    assertThat(
            first("Emmanuel Macron and Olaf Scholz met at three p.m. local (1900 GMT).")
                .dateStart())
        .isNull();
  }

  @Test
  void thePresentOfTomorrowIsPlanned() {
    assertThat(first("The ministers of Latvia and Estonia meet in Riga tomorrow.").status())
        .isEqualTo(Status.PLANNED);
  }

  @Test
  void aCallIsNowhere() {
    assertThat(
            first("Emmanuel Macron spoke by phone with Olaf Scholz as talks resumed in Lausanne.")
                .place())
        .isNull();
  }

  @Test
  void whoHasTheFloorIsNotTheOneSpokenOf() {
    List<MeetingMention> meetings =
        all(
            "President Emmanuel Macron was in Berlin.",
            "Q Is there news?",
            "Antony Blinken: There is some.",
            "Q What is it?",
            "Antony Blinken: There is. He met Olaf Scholz.");

    assertThat(meetings).extracting(MeetingMention::countries).containsExactly(List.of("DE", "FR"));
  }

  @Test
  void anOpportunityToComeIsPlanned() {
    assertThat(
            first("Emmanuel Macron will have the opportunity to meet with Olaf Scholz.").status())
        .isEqualTo(Status.PLANNED);
  }

  @Test
  void theYearSinceWhichThereWasNoMeetingDatesNone() {
    assertThat(
            first("Emmanuel Macron met Olaf Scholz for the first time since the war began in 2020.")
                .dateStart())
        .isNull();
  }

  @Test
  void aDayBeforeAColonIsADay() {
    assertThat(first("- June 7: Emmanuel Macron's meeting with Olaf Scholz.").dateStart())
        .isEqualTo(LocalDate.of(2022, 6, 7));
  }

  @Test
  void aMeetingThatWasAcceptedIsPlanned() {
    assertThat(first("Emmanuel Macron accepted a meeting with Olaf Scholz.").status())
        .isEqualTo(Status.PLANNED);
  }

  @Test
  void theJourneyOnWhichAThingWasAnnouncedPlacesNoMeeting() {
    assertThat(
            first(
                    "Building on the plans announced during a trip to Ghana earlier this year, Emmanuel Macron and Olaf Scholz met on trade.")
                .place())
        .isNull();
  }

  @Test
  void whatOneThenDoesIsPlannedLikeWhatCameBefore() {
    assertThat(
            all(
                "Emmanuel Macron will visit Rome to meet with Mario Draghi on Friday, then meet with Olaf Scholz."))
        .extracting(MeetingMention::status)
        .containsOnly(Status.PLANNED);
  }

  @Test
  void aCallThatIsLookedForwardToIsPlanned() {
    assertThat(
            first("They look forward to the call between Emmanuel Macron and Olaf Scholz.")
                .status())
        .isEqualTo(Status.PLANNED);
  }

  @Test
  void thePlaceOfTheMeetingBeforeIsNotThatOfWhatFollowedIt() {
    assertThat(
            first(
                    "Emmanuel Macron and Olaf Scholz discussed next steps following the summit between Joe Biden and Xi Jinping in Bali.")
                .place())
        .isNull();
  }

  @Test
  void aDayAfterPublicationIsOverInTheEast() {
    assertThat(first("Emmanuel Macron and Fumio Kishida met in Tokyo on June 16, 2022.").status())
        .isEqualTo(Status.HELD);
  }

  @Test
  void aGuestIsReceivedWhereHeIsWelcomedTo() {
    assertThat(first("Emmanuel Macron welcomed Olaf Scholz to Paris on Tuesday.").placeCountry())
        .isEqualTo("FR");
  }

  @Test
  void departuresTellTheDestination() {
    MeetingMention m =
        first(
            "Emmanuel Macron left for Berlin where he was to discuss trade with Olaf Scholz on Friday.");

    assertThat(m.placeCountry()).isEqualTo("DE");
    assertThat(m.channel()).isEqualTo(Channel.IN_PERSON);
  }

  @Test
  void theJourneyOfWhichAnArticleTellsDatesItsLaterMeetings() {
    MeetingMention m =
        first(
            "Emmanuel Macron travelled to Germany and Poland June 12-14.",
            "The weather was fine.",
            "Crowds lined the streets.",
            "Shops were closed.",
            "Schools were closed too.",
            "In Warsaw, Emmanuel Macron met Andrzej Duda.");

    assertThat(m.dateStart()).isEqualTo(LocalDate.of(2022, 6, 12));
    assertThat(m.dateEnd()).isEqualTo(LocalDate.of(2022, 6, 14));
  }

  @Test
  void aVisitMakesNoVisitOfWhatTheArticleCallsACall() {
    MeetingMention m =
        first(
            "Emmanuel Macron had a phone call with Olaf Scholz on Tuesday.",
            "Emmanuel Macron spoke with Olaf Scholz about trade.",
            "Olaf Scholz's visit to Paris last month went well.");

    assertThat(m.channel()).isEqualTo(Channel.PHONE);
    assertThat(m.place()).isNull();
  }

  @Test
  void leadersMetLatelyWhereOneOfThemSpokeAbroad() {
    MeetingMention m =
        first(
            "Emmanuel Macron said in Helsinki that he was glad.",
            "The weather was fine.",
            "Crowds lined the streets.",
            "Shops were closed.",
            "Schools were closed too.",
            "Emmanuel Macron had met Vladimir Putin.");

    assertThat(m.placeCountry()).isEqualTo("FI");
  }

  @Test
  void aVisitOfMonthsAgoPlacesNoMeetingOfNow() {
    MeetingMention m =
        first(
            "Emmanuel Macron visited Berlin earlier this year.",
            "The weather was fine.",
            "Crowds lined the streets.",
            "Shops were closed.",
            "Emmanuel Macron met Olaf Scholz.");

    assertThat(m.placeCountry()).isNull();
  }

  @Test
  void theFirstSentenceDatesTheMeetingOfTheTitle() {
    Article article = new Article("a", null, null, PUBLISHED, "t", "x");
    Document document =
        Document.of(
            article,
            List.of(
                new Passage(0, PassageKind.TITLE, "Macron meets Scholz in Vienna", "test"),
                new Passage(
                    1, PassageKind.BODY, "The two presidents' aides met on Tuesday.", "test")));

    assertThat(EXTRACTOR.extract(document, RECOGNIZER.recognize(document)).get(0).dateStart())
        .isEqualTo(LocalDate.of(2022, 6, 14));
  }

  @Test
  void theDayOfDepartureDatesNoLaterLeg() {
    MeetingMention m =
        first(
            "Emmanuel Macron travelled to Germany and Poland on Monday.",
            "In Warsaw, Emmanuel Macron met Andrzej Duda.");

    assertThat(m.dateStart()).isNull();
  }

  @Test
  void aDayBeforeWhatItFollowsDatesAPlan() {
    MeetingMention m =
        first(
            "On June 20, following the end of the fair, Emmanuel Macron will host Olaf Scholz in Paris.");

    assertThat(m.dateStart()).isEqualTo(LocalDate.of(2022, 6, 20));
  }

  @Test
  void aCallByVideoIsOneMeeting() {
    List<MeetingMention> meetings =
        all(
            "Emmanuel Macron's call with Olaf Scholz was long.",
            "Emmanuel Macron spoke by video with Olaf Scholz on Tuesday.");

    assertThat(meetings).extracting(MeetingMention::channel).containsExactly(Channel.VIDEO);
  }

  @Test
  void theNewsOfAMeetingIsReportedFromItsHost() {
    MeetingMention m =
        first(
            "BERLIN, Germany (XYZ) - Emmanuel Macron met Olaf Scholz on Tuesday to discuss trade.");

    assertThat(m.placeCountry()).isEqualTo("DE");
  }

  @Test
  void theDatelinePlacesNoMeetingOfOthers() {
    MeetingMention m =
        first("MADRID (XYZ) - Emmanuel Macron met Olaf Scholz on Tuesday to discuss trade.");

    assertThat(m.placeCountry()).isNull();
  }

  @Test
  void aDayShortlyAheadIsNotThatOfAYearAgo() {
    List<MeetingMention> meetings =
        all(
            "Emmanuel Macron spoke about the meeting with Olaf Scholz.",
            "On June 20, Emmanuel Macron will host Olaf Scholz for a meeting in Paris.");

    assertThat(meetings)
        .extracting(MeetingMention::dateStart)
        .contains(LocalDate.of(2022, 6, 20))
        .doesNotContain(LocalDate.of(2021, 6, 20));
  }
}
