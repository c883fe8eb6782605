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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingExtractorTest {

  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 6, 15);

  private static final Recognizer RECOGNIZER = new Recognizer(Lexicon.shipped());
  private static final MeetingExtractor EXTRACTOR =
      new MeetingExtractor(Lexicon.shipped(), PerceptronSyntax.shipped());

  private static List<MeetingMention> read(PassageKind kind, String... passages) {
    Article article = new Article("a", null, null, PUBLISHED, null, String.join("\n", passages));
    List<Passage> list = new java.util.ArrayList<>();
    for (String text : passages) {
      list.add(new Passage(list.size(), kind, text, "test"));
    }
    Document document = Document.of(article, list);
    return EXTRACTOR.extract(document, RECOGNIZER.recognize(document));
  }

  private static List<MeetingMention> body(String... passages) {
    return read(PassageKind.BODY, passages);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "French President Emmanuel Macron met with German Chancellor Olaf Scholz in Berlin on Monday.|DE,FR",
        "Turkish President Recep Tayyip Erdogan was received by Hungarian Prime Minister Viktor Orban in Budapest.|HU,TR",
        "A meeting between Emmanuel Macron and Olaf Scholz took place in Paris on Tuesday.|DE,FR",
        "Emmanuel Macron made the remark during a meeting with Olaf Scholz in Paris.|DE,FR",
        "Emmanuel Macron held talks with Olaf Scholz on Monday.|DE,FR",
        "President Emmanuel Macron and Chancellor Olaf Scholz spoke by phone on Monday.|DE,FR",
        "Emmanuel Macron's talks with Olaf Scholz on Monday lasted two hours.|DE,FR",
        "Emmanuel Macron hosted Olaf Scholz in Paris on Monday.|DE,FR",
        "The foreign ministers of Latvia, Estonia and Finland met in Riga on Tuesday.|EE,FI,LV",
        "North and South Korea held talks at the border on Monday.|KP,KR",
        "Emmanuel Macron received the EU delegation in Paris on Monday.|EU,FR",
        "Emmanuel Macron, who met Olaf Scholz on Monday, praised the deal.|DE,FR",
        "Emmanuel Macron told Olaf Scholz in a phone call that the deal was done.|DE,FR",
        "In a phone call on Monday, Emmanuel Macron assured Olaf Scholz of his support.|DE,FR",
        "France and Germany reached an agreement after talks in Paris.|DE,FR",
        "France hosted the third meeting of the Germany-France Economic Council on Monday.|DE,FR",
        "Emmanuel Macron gave a dinner for Olaf Scholz in Paris on Monday.|DE,FR",
        "Emmanuel Macron's mood changed, canceling a summit with Olaf Scholz.|DE,FR",
        "Emmanuel Macron met leaders of other nations, Chancellor Olaf Scholz and Prime Minister Mark Rutte.|DE,FR;FR,NL",
        "Emmanuel Macron called his German counterpart, Olaf Scholz, on Monday to thank him.|DE,FR",
        "Emmanuel Macron will host Germany's Chancellor Olaf Scholz on Friday.|DE,FR",
        "Taking part in the meeting were Chancellor Olaf Scholz and President Emmanuel Macron.|DE,FR",
        "Olaf Scholz and Emmanuel Macron continued their second round of talks in Berlin.|DE,FR",
        "Emmanuel Macron met with his counterparts from NATO allies Latvia and Estonia.|EE,FR,LV",
        "Emmanuel Macron met with members of the German Parliament in Berlin.|DE,FR",
        "Emmanuel Macron met with leaders of the German government in Berlin.|DE,FR",
        "Emmanuel Macron met with Taliban and German leaders in Doha.|DE,FR",
        "Emmanuel Macron met with a number of German officials on Monday.|DE,FR",
        "Emmanuel Macron met with business leaders and Chancellor Olaf Scholz on Monday.|DE,FR",
        "Emmanuel Macron met several leaders, including Chancellor Olaf Scholz.|DE,FR",
        "Emmanuel Macron met with Manfred Weber, the leader of Germany's largest party.|DE,FR",
        "There were discussions between French officials and Chancellor Olaf Scholz.|DE,FR",
        "On Monday a meeting was held between Emmanuel Macron and Olaf Scholz.|DE,FR",
        "Foreign ministers from the EU's 27 member states met in Brussels with Antony Blinken.|EU,US",
        "The talks came on the eve of a summit between Presidents Emmanuel Macron and Xi Jinping.|CN,FR",
        "Emmanuel Macron shook hands with Xi Jinping in Paris.|CN,FR",
        "Emmanuel Macron came face to face with Xi Jinping in Paris.|CN,FR",
        "Emmanuel Macron exchanged views with Xi Jinping on Monday.|CN,FR",
        "Emmanuel Macron consulted with Xi Jinping on Monday.|CN,FR",
        "Emmanuel Macron flew to Berlin to see Olaf Scholz.|DE,FR",
        "Talks are to be held in Riga. The foreign ministers of Latvia, Estonia and Finland will participate.|EE,FI,LV",
        "Emmanuel Macron attended a meeting of the African Union on Monday.|AUN,FR",
        "Emmanuel Macron informed Olaf Scholz about his talks with Xi Jinping in Paris on Monday.|CN,FR",
        "The French President had telephone conversations with Olaf Scholz and Xi Jinping.|DE,FR;CN,FR",
        "In a phone call on Monday to Olaf Scholz, Emmanuel Macron praised the deal.|DE,FR",
        "Emmanuel Macron thanked Olaf Scholz for the meeting.|DE,FR",
        "Emmanuel Macron scheduled meetings with Olaf Scholz and Xi Jinping.|DE,FR;CN,FR",
        "In their first meeting amid tensions between Iran and Iraq, Emmanuel Macron and Olaf Scholz praised the deal.|DE,FR",
        "Two aides were at the meeting with Emmanuel Macron and Olaf Scholz.|DE,FR",
        "France and Germany are scheduled to hold a last round of trade talks in Paris on Friday.|DE,FR",
        "Emmanuel Macron, in a visit earlier this week with Olaf Scholz, praised the deal.|DE,FR",
        "Emmanuel Macron and Olaf Scholz held a 15-minute call on Monday.|DE,FR",
        "Joe Biden had meetings with the Quad and Xi Jinping on Monday.|AU,IN,JP,US;CN,US",
        "Joe Biden attended a meeting of the Quad on Monday.|AU,IN,JP,US",
        "Mark Rutte left, and in a meeting with Olaf Scholz, Emmanuel Macron praised the deal.|DE,FR",
        "Emmanuel Macron received Principal Deputy National Security Advisor Jon Finer.|FR,US",
        "The leaders of the Quad met in Tokyo on Monday.|AU,IN,JP,US",
        "Iran held talks with the P5+1 in Vienna on Monday.|CN,DE,FR,GB,IR,RU,US",
        "The leaders of the Normandy Four met in Paris on Monday.|DE,FR,RU,UA",
        "The presidents of the Baltic states met in Riga.|EE,LT,LV",
        "The inter-Korean summit was held in April.|KP,KR",
        "Emmanuel Macron praised Prime Minister Justin Trudeau at the G-7 summit in Canada.|CA,FR",
        "Emmanuel Macron called for more tanks at a NATO summit in Vilnius.|FR,NATO",
        "During a visit to Berlin, Emmanuel Macron told Olaf Scholz that the deal was done.|DE,FR",
        "During his visit, Emmanuel Macron thanked Olaf Scholz for the deal.|DE,FR",
        "Emmanuel Macron was in Berlin for a working visit with Olaf Scholz.|DE,FR",
        "France's president, Emmanuel Macron, has told Olaf Scholz in a phone call that the deal was done.|DE,FR",
        "At talks in Berlin, Emmanuel Macron and Olaf Scholz issued a statement on trade.|DE,FR",
        "Speaking alongside Olaf Scholz in Berlin, Emmanuel Macron praised the deal.|DE,FR",
        "Emmanuel Macron praised the deal at a press conference with Olaf Scholz.|DE,FR",
        "Emmanuel Macron said Xi Jinping would keep the promise he made at a summit with Prime Minister Jean Castex.|CN,FR",
        "Emmanuel Macron is hosting a United Nations climate summit in Paris.|FR,UN",
        "Emmanuel Macron attended a meeting of the North Atlantic Council in Brussels.|FR,NATO",
        "Emmanuel Macron had tea with Olaf Scholz in Paris.|DE,FR",
        "Emmanuel Macron spoke with G7 leaders by phone on Monday.|CA,DE,FR,GB,IT,JP,US",
        "Emmanuel Macron presented the medal to Chancellor Olaf Scholz in Paris.|DE,FR",
        "Emmanuel Macron spent time with Olaf Scholz in Paris.|DE,FR",
        "President Emmanuel Macron spoke at the India-Germany Business Forum on Monday.|DE,IN",
        "The leaders of Latvia and Estonia came together in Riga on Monday.|EE,LV",
        "France and Germany, meeting in closed session on Monday, agreed on the deal.|DE,FR",
        "Latvia, Estonia and Finland have grown closer since their leaders met in Riga in May.|EE,FI,LV"
      })
  void readsTheParties(String sentence, String countries) {
    assertThat(body(sentence))
        .extracting(m -> String.join(",", m.countries()))
        .containsExactly(countries.split(";"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Emmanuel Macron met with Elisabeth Borne in Paris on Monday.",
        "Emmanuel Macron wants to meet Olaf Scholz.",
        "Emmanuel Macron called for talks with Olaf Scholz.",
        "If Emmanuel Macron were to meet Olaf Scholz, markets would rise.",
        "Emmanuel Macron has not met Olaf Scholz this year.",
        "France and Germany meet the criteria of the treaty.",
        "Talks between France and Germany have stalled.",
        "Emmanuel Macron could meet Olaf Scholz next week.",
        "Emmanuel Macron sent a letter to Olaf Scholz on Monday.",
        "Emmanuel Macron travels to Europe for the G7 and NATO summits.",
        "Emmanuel Macron dangled a meeting with Olaf Scholz.",
        "France's trade talks with Germany are making little progress.",
        "A meeting of Emmanuel Macron would be the first with Olaf Scholz.",
        "Emmanuel Macron would meet Olaf Scholz under the right circumstances.",
        "A meeting of Emmanuel Macron with Olaf Scholz was conditioned on reforms.",
        "We welcome the German ministers' call to work with France.",
        "French and German officials spoke on condition of anonymity.",
        "Emmanuel Macron hopes that Olaf Scholz will meet him halfway.",
        "France and Germany agreed to engage in discussions on trade.",
        "They agreed on a basis for resuming negotiations between France and Germany.",
        "Emmanuel Macron welcomed Olaf Scholz to mediate in the dispute.",
        "That could lead to a meeting between Emmanuel Macron and Olaf Scholz.",
        "The road to a summit between Emmanuel Macron and Olaf Scholz is long.",
        "A Macron-Scholz summit may come later.",
        "France supports Turkey's continued talks with Sweden.",
        "Emmanuel Macron thanked Olaf Scholz when we met him.",
        "France and Germany meet in the final of the tournament on Sunday.",
        "Did Emmanuel Macron meet Olaf Scholz in Berlin?",
        "Emmanuel Macron says candidates must meet NATO's high standards.",
        "Emmanuel Macron met NATO troops in Latvia.",
        "Talks between France and Germany broke down in the spring.",
        "Emmanuel Macron hinted at a summit with Olaf Scholz.",
        "Emmanuel Macron said it was important that France and Germany meet.",
        "Emmanuel Macron spoke of efforts to organize a meeting with Olaf Scholz.",
        "Emmanuel Macron hopes to meet Olaf Scholz.",
        "Emmanuel Macron discussed holding a summit with Olaf Scholz.",
        "Emmanuel Macron was weak going into the talks with Olaf Scholz.",
        "The deal was dead, and had Emmanuel Macron met Olaf Scholz, it would have lived.",
        "Emmanuel Macron invited Justin Trudeau to the G7 summit in France.",
        "Emmanuel Macron expressed his openness to talks with Olaf Scholz.",
        "Emmanuel Macron had good conversations with G7 partners on this issue.",
        "Emmanuel Macron dropped the tariff in return for a summit with Olaf Scholz.",
        "Senators urged Emmanuel Macron to cancel his summit with Olaf Scholz."
      })
  void tellsOfNoMeeting(String sentence) {
    assertThat(body(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Emmanuel Macron decided not to meet Olaf Scholz.|CANCELLED",
        "Viktor Orban praised Emmanuel Macron's decision not to meet Olaf Scholz.|CANCELLED",
        "The palace said that Emmanuel Macron would not meet Olaf Scholz.|CANCELLED",
        "Emmanuel Macron accepted an invitation to meet Olaf Scholz.|PLANNED",
        "Emmanuel Macron is bound for Berlin to meet Olaf Scholz.|PLANNED",
        "Emmanuel Macron is heading to Berlin to meet Olaf Scholz.|PLANNED",
        "Emmanuel Macron will meet Olaf Scholz in Berlin next week.|PLANNED",
        "Emmanuel Macron is scheduled to meet Olaf Scholz on Friday.|PLANNED",
        "Emmanuel Macron agreed to meet Olaf Scholz in Berlin.|PLANNED",
        "Trade will come up when Emmanuel Macron meets Olaf Scholz in Berlin.|PLANNED",
        "Emmanuel Macron will travel to Berlin and meet Olaf Scholz.|PLANNED",
        "Emmanuel Macron did not cancel the talks with Olaf Scholz.|PLANNED",
        "The trip will include talks between Emmanuel Macron and Olaf Scholz.|PLANNED",
        "Talks between Emmanuel Macron and Olaf Scholz will take place in Berlin on Friday.|PLANNED",
        "Emmanuel Macron called off a meeting with Olaf Scholz that was set for Friday.|CANCELLED",
        "Emmanuel Macron refused to meet Olaf Scholz.|CANCELLED",
        "Emmanuel Macron met Olaf Scholz on Monday.|HELD",
        "Emmanuel Macron flew to Berlin to meet Olaf Scholz.|HELD",
        "Emmanuel Macron wrote it before his meeting with Olaf Scholz.|HELD",
        "Emmanuel Macron, who is in Berlin for talks with Olaf Scholz, is expected to fly on.|HELD",
        "Emmanuel Macron will meet Olaf Scholz at a working lunch in Berlin.|PLANNED",
        "Emmanuel Macron is meeting Olaf Scholz in Berlin on Friday.|PLANNED",
        "A meeting between Emmanuel Macron and Olaf Scholz is planned for Friday.|PLANNED",
        "Talks between France and Germany are to resume in Paris on Friday.|PLANNED",
        "Emmanuel Macron looks forward to meeting Olaf Scholz on Friday.|PLANNED",
        "The deal paves the way for Emmanuel Macron's upcoming summit with Olaf Scholz.|PLANNED",
        "Emmanuel Macron was in Berlin on Monday to meet Olaf Scholz.|HELD",
        "Emmanuel Macron is expected at the NATO summit in Vilnius on Friday.|PLANNED",
        "Emmanuel Macron is headed to Berlin to meet Olaf Scholz.|PLANNED",
        "On Friday, Emmanuel Macron meets Olaf Scholz in Berlin.|PLANNED",
        "Envoys made arrangements for a phone call between Emmanuel Macron and Olaf Scholz.|PLANNED",
        "Emmanuel Macron said nothing of his proposed meeting with Olaf Scholz.|PLANNED",
        "Emmanuel Macron will be there to meet Olaf Scholz.|PLANNED",
        "Emmanuel Macron made a visit to Berlin to meet Olaf Scholz.|HELD",
        "Emmanuel Macron had the opportunity to meet Olaf Scholz in Berlin.|HELD",
        "Emmanuel Macron has cancelled a state visit to Germany in July.|CANCELLED",
        "Emmanuel Macron turned down a meeting with Olaf Scholz.|CANCELLED",
        "Emmanuel Macron ruled out a meeting with Olaf Scholz.|CANCELLED",
        "Emmanuel Macron declined an invitation to meet Olaf Scholz.|CANCELLED",
        "A meeting between Emmanuel Macron and Olaf Scholz was to take place but was called off.|CANCELLED"
      })
  void readsTheStatus(String sentence, Status status) {
    assertThat(body(sentence)).extracting(MeetingMention::status).containsExactly(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Emmanuel Macron spoke by phone with Olaf Scholz on Monday.|PHONE",
        "Emmanuel Macron had a video call with Olaf Scholz on Monday.|VIDEO",
        "Emmanuel Macron met Olaf Scholz on Monday.|IN_PERSON",
        "Emmanuel Macron held talks with Olaf Scholz on Monday.|UNKNOWN"
      })
  void readsTheChannel(String sentence, Channel channel) {
    assertThat(body(sentence)).extracting(MeetingMention::channel).containsExactly(channel);
  }

  @Test
  void readsTimeAndPlaceOfTheClause() {
    MeetingMention m =
        body("Emmanuel Macron met Olaf Scholz in Vienna on Monday, his office said on Tuesday.")
            .get(0);

    assertThat(m.dateStart()).isEqualTo(LocalDate.of(2022, 6, 13));
    assertThat(m.place()).isEqualTo("Vienna");
    assertThat(m.placeCountry()).isEqualTo("AT");
  }

  @Test
  void datesCancelledMeetingsByWhenTheyWereToTakePlace() {
    MeetingMention m =
        body("On Monday, Emmanuel Macron called off a meeting with Olaf Scholz on June 20.").get(0);

    assertThat(m.dateStart()).isEqualTo(LocalDate.of(2022, 6, 20));
  }

  @Test
  void leavesUndatedMeetingsUndated() {
    assertThat(body("Emmanuel Macron met Olaf Scholz.").get(0).dateStart()).isNull();
  }

  @Test
  void countsNamedCounterpartsOneByOne() {
    assertThat(body("Emmanuel Macron met Olaf Scholz and Viktor Orban on Monday."))
        .extracting(m -> String.join(",", m.countries()))
        .containsExactly("DE,FR", "FR,HU");
  }

  @Test
  void levelIsTheHighestThatTwoPartiesReach() {
    assertThat(body("Emmanuel Macron met Olaf Scholz.").get(0).level()).isEqualTo(Level.LEADER);
    assertThat(
            body("Emmanuel Macron met German Foreign Minister Annalena Baerbock.").get(0).level())
        .isEqualTo(Level.MINISTER);
  }

  @Test
  void tellsOneMeetingOnce() {
    assertThat(
            body(
                "Emmanuel Macron met Olaf Scholz in Vienna on Monday.",
                "The meeting lasted two hours.",
                "During their talks, Macron praised Scholz.",
                "The two leaders met for the second time."))
        .hasSize(1);
  }

  @Test
  void laterSentencesFillWhatWasLeftOpen() {
    MeetingMention m =
        body("Emmanuel Macron met Olaf Scholz.", "Monday's meeting in Vienna lasted two hours.")
            .get(0);

    assertThat(m.dateStart()).isEqualTo(LocalDate.of(2022, 6, 13));
  }

  @Test
  void readsHeadlines() {
    assertThat(read(PassageKind.TITLE, "Macron, Scholz meet in Vienna"))
        .extracting(MeetingMention::countries)
        .containsExactly(List.of("DE", "FR"));
  }

  @Test
  void marksWhatATeaserTells() {
    assertThat(read(PassageKind.TEASER, "Emmanuel Macron met Olaf Scholz in Vienna on Monday."))
        .extracting(MeetingMention::passageKind)
        .containsExactly(PassageKind.TEASER);
  }

  @Test
  void readsNothingFromOtherResidue() {
    assertThat(read(PassageKind.PROMPT, "Emmanuel Macron met Olaf Scholz in Vienna.")).isEmpty();
  }

  @Test
  void namesWhoFollowsTheRemitOfAnOffice() {
    assertThat(
            body(
                "Emmanuel Macron met with U.S. Assistant Secretary of State for European and Eurasian Affairs Victoria Nuland on Monday."))
        .singleElement()
        .satisfies(
            m ->
                assertThat(m.participants())
                    .extracting(Participant::name)
                    .containsExactly("Emmanuel Macron", "Victoria Nuland"));
  }

  @Test
  void readsTheThreeLeadersAsThoseOfTheLastMeetingOfThree() {
    assertThat(
            body(
                "The presidents of Latvia, Estonia and Finland met in Riga on Monday.",
                "The president of Finland then spoke to Olaf Scholz by phone.",
                "The three presidents will meet again in Tallinn in July."))
        .filteredOn(m -> m.status() == Status.PLANNED)
        .extracting(m -> String.join(",", m.countries()))
        .containsExactly("EE,FI,LV");
  }

  @Test
  void readsWhomASpeakerOfATranscriptTurnsTo() {
    assertThat(
            body(
                "PRESIDENT MACRON: Welcome to Paris.",
                "CHANCELLOR SCHOLZ: Thank you. We met in Berlin last month.",
                "PRESIDENT MACRON: I was glad to visit you."))
        .extracting(m -> String.join(",", m.countries()))
        .containsExactly("DE,FR");
  }

  @Test
  void evidenceIsTheArticlesOwnWords() {
    String sentence = "On Monday, Emmanuel Macron met with Olaf Scholz in Vienna.";

    assertThat(sentence).contains(body(sentence).get(0).evidence());
  }
}
