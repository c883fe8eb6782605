package io.github.parley.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanerTest {

  private static final String ONE =
      "The foreign ministers of Norway and Portugal met in Lisbon on Tuesday to discuss fisheries.";
  private static final String TWO =
      "Both ministers said the talks on fisheries were useful and that Norway would host the next.";
  private static final String THREE =
      "Portugal and Norway share long coasts, and their fisheries employ many people, Lisbon said.";

  private static final String FOUR =
      "An agreement on quotas for herring and sardines could follow within months, diplomats added.";

  private static List<Passage> clean(String title, String... lines) {
    return new Cleaner()
        .clean(
            new Article("a", null, "example", null, title, String.join("\n", lines)),
            RecurringLines.none());
  }

  private static PassageKind kindOf(String line, List<Passage> passages) {
    return passages.stream().filter(p -> p.text().equals(line)).findFirst().orElseThrow().kind();
  }

  @Test
  void keepsAPlainArticleWhole() {
    assertThat(clean(null, ONE, TWO, THREE))
        .extracting(Passage::kind)
        .containsOnly(PassageKind.BODY);
  }

  @Test
  void numbersPassagesFromZero() {
    assertThat(clean("Ministers meet", ONE, TWO))
        .extracting(Passage::number)
        .containsExactly(0, 1, 2);
  }

  @Test
  void knowsTheGivenTitleAgainInTheText() {
    assertThat(clean("Ministers meet in Lisbon", "MINISTERS MEET IN LISBON", ONE))
        .extracting(Passage::kind, Passage::reason)
        .containsExactly(
            tuple(PassageKind.TITLE, "title:given"),
            tuple(PassageKind.TITLE, "title:repeated"),
            tuple(PassageKind.BODY, "body"));
  }

  @Test
  void findsATitleThatWasNotGiven() {
    assertThat(
            kindOf(
                "Norway and Portugal talk about fish in Lisbon",
                clean(null, "Norway and Portugal talk about fish in Lisbon", ONE, TWO)))
        .isEqualTo(PassageKind.TITLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          byline   | By Ingrid Solberg
          dateline | Published March 3, 2021 | 09:15 GMT
          dateline | 3 March 2021, 09:15
          label    | Home » Europe
          label    | 4 min read
          """)
  void classesWhatStandsAboveAnArticle(String kind, String line) {
    assertThat(kindOf(line, clean(null, line, ONE, TWO)).code()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          prompt    | Leave a Reply
          prompt    | Comments (12)
          prompt    | Be the first to comment
          prompt    | Subscribe to our newsletter for updates
          prompt    | Follow us on Facebook and Instagram
          prompt    | Share this story
          label     | Related articles
          label     | Most read
          legal     | © 2021 Fjord Gazette. All rights reserved.
          legal     | The opinions expressed here are solely those of the author.
          byline    | By Ingrid Solberg
          biography | Ingrid Solberg is a reporter based in Bergen. She covers trade.
          credit    | Ingrid Solberg contributed to this report from Bergen.
          credit    | (Photo: Ministry of Fisheries)
          advert    | Advertisement
          """)
  void classesWhatStandsBelowAnArticle(String kind, String line) {
    assertThat(kindOf(line, clean(null, ONE, TWO, THREE, line)).code()).isEqualTo(kind);
  }

  @Test
  void takesWhatFollowsAMarkerForTeasers() {
    String teaser = "The king of Norway opened the new library of Tromsø on Monday.";
    List<Passage> passages = clean(null, ONE, TWO, "Read next", "09:30", "Culture", teaser);
    assertThat(passages)
        .extracting(p -> p.kind().code())
        .containsExactly("body", "body", "label", "label", "label", "teaser");
  }

  @Test
  void takesWhatFollowsALegalLineForTeasers() {
    String teaser = "Heavy snow closed three airports in the Alps on Sunday, rescue services said.";
    assertThat(kindOf(teaser, clean(null, ONE, TWO, "Legal notice: all rights reserved.", teaser)))
        .isEqualTo(PassageKind.TEASER);
  }

  @Test
  void knowsTeasersWithoutAMarkerByTheirWords() {
    String snow = "Heavy snow closed three airports across the Alps, rescue services reported.";
    String more =
        "Fishing boats of either country may land catches at harbours of the other, provided that"
            + " inspectors weigh every crate and that owners register engines, crews and nets.";
    String opera = "An opera house in Verona unveiled costumes designed by schoolchildren.";
    assertThat(clean(null, ONE, TWO, THREE, FOUR, more, snow, opera))
        .extracting(Passage::kind)
        .endsWith(PassageKind.TEASER, PassageKind.TEASER);
  }

  @Test
  void keepsTheRestOfAnArticleBehindALinkInItsMiddle() {
    assertThat(clean(null, ONE, TWO, "Also read: Snow closes airports", THREE))
        .extracting(Passage::kind)
        .containsExactly(PassageKind.BODY, PassageKind.BODY, PassageKind.TEASER, PassageKind.BODY);
  }

  @Test
  void keepsAnArticleWhoseFirstLineIsAMarker() {
    assertThat(clean(null, "Related news", ONE, TWO, THREE))
        .extracting(Passage::kind)
        .endsWith(PassageKind.BODY, PassageKind.BODY, PassageKind.BODY);
  }

  @Test
  void takesARecurringLineAtTheEndForResidue() {
    String line = "Fjord Gazette brings the coast to you";
    long fingerprint = LineFingerprint.of(line);
    List<Passage> passages =
        new Cleaner()
            .clean(
                new Article(
                    "a",
                    null,
                    "fjord",
                    null,
                    null,
                    String.join("\n", ONE, TWO, THREE, FOUR, ONE, TWO, line)),
                (source, f) -> source.equals("fjord") && f == fingerprint);
    assertThat(kindOf(line, passages)).isNotEqualTo(PassageKind.BODY);
  }

  @Test
  void keepsARecurringLineInTheMiddle() {
    String line = "Thank you.";
    String text = String.join("\n", ONE, TWO, THREE, line, FOUR, ONE, TWO, THREE);
    List<Passage> passages =
        new Cleaner()
            .clean(
                new Article("a", null, "fjord", null, null, text),
                (source, f) -> f == LineFingerprint.of(line));
    assertThat(kindOf(line, passages)).isEqualTo(PassageKind.BODY);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "a", "a ", "Read next ", "( ", "By A ", "1:11 ", "© "})
  void isQuickOnAVeryLongLine(String piece) {
    assertThat(clean(null, piece.repeat(1_000_000 / piece.length()))).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void isQuickOnManyMarkers() {
    assertThat(clean(null, (ONE + "\n" + "Related\n".repeat(50_000)).split("\n", -1)))
        .hasSize(50_001);
  }

  @Property
  void losesNoLine(@ForAll("lines") List<String> lines) {
    String expected = String.join(" ", LineText.linesOf(String.join("\n", lines)));
    String passages =
        clean(null, lines.toArray(String[]::new)).stream()
            .map(Passage::text)
            .collect(Collectors.joining(" "));
    assertThat(passages).isEqualTo(expected);
  }

  @Test
  void joinsLinesThatWereWrapped() {
    assertThat(
            clean(null, "The ministers of Norway and", "their colleagues met", "in Lisbon.", TWO))
        .extracting(Passage::text)
        .containsExactly("The ministers of Norway and their colleagues met in Lisbon.", TWO);
  }

  @Test
  void fillsParagraphsThatWereWrappedAtAWidth() {
    String text =
        """
        The president of Norway received the foreign minister of the U.S.
        Senate committee in Lisbon on Friday, and thanked him for all that
        Norway had been given in the course of the last twenty years there.

        They will meet again in the spring, when the ministers of all the
        Nordic states come together for their talks, a spokesman said on
        Friday.
        """;

    assertThat(clean(null, text.split("\n", -1))).hasSize(2);
  }

  @Property(tries = 300)
  void neverThrows(@ForAll String title, @ForAll String text) {
    assertThat(clean(title, text)).doesNotContainNull();
  }

  @Provide
  Arbitrary<List<String>> lines() {
    return Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(60),
            Arbitraries.of(
                ONE,
                TWO,
                "Read next",
                "Leave a Reply",
                "By Ingrid Solberg",
                "10:30",
                "Urgent:",
                "© 2021",
                "&amp;",
                "Advertisement",
                "[a b c d e f]",
                "TWO STATES TALK ABOUT FISH AGAIN"))
        .list()
        .ofMaxSize(25);
  }
}
