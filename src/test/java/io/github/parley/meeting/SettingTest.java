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
    Article article = new Article("a", null, null, PUBLISHED, null, String.join("\n", passages));
    List<Passage> list = new ArrayList<>();
    for (String text : passages) {
      list.add(new Passage(list.size(), PassageKind.BODY, text, "test"));
    }
    Document document = Document.of(article, list);
    return EXTRACTOR.extract(document, RECOGNIZER.recognize(document)).get(0);
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
}
