package io.github.parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley.evaluate.Calibration;
import io.github.parley.lexicon.Gazetteer;
import io.github.parley.report.RunContent.Article;
import io.github.parley.report.RunContent.Corpus;
import io.github.parley.report.RunContent.Edge;
import io.github.parley.report.RunContent.Meeting;
import io.github.parley.report.RunContent.Network;
import io.github.parley.report.RunContent.Node;
import io.github.parley.report.RunContent.Pair;
import io.github.parley.report.RunContent.Reject;
import io.github.parley.report.RunContent.Topic;
import io.github.parley.report.RunContent.TopicMonth;
import io.github.parley.report.RunContent.TopicPair;
import io.github.parley.store.Manifest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportPageTest {

  private static final Gazetteer GAZETTEER = Gazetteer.shipped();
  private static final LocalDate DAY = LocalDate.of(2024, 6, 28);

  private static final Network NO_NETWORK = new Network(List.of(), List.of());

  private static Manifest manifest(List<Manifest.Check> checks) {
    return new Manifest(
        "20240629T000000Z",
        "1.0",
        "c1-m1",
        "run",
        List.of("run", "--input", "news"),
        Map.of(),
        Map.of("java", "17"),
        "2024-06-29T00:00:00Z",
        "2024-06-29T00:01:00Z",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(new Manifest.Stage("read", 3, 2, 1, 0.5)),
        List.of(),
        checks);
  }

  private static Meeting meeting(String status, LocalDate from, String evidence) {
    return new Meeting(
        "m-" + status,
        List.of("AT", "CH"),
        List.of("Someone (AT, chancellor)"),
        status,
        "in_person",
        from,
        from,
        from == null ? null : "day",
        "Vienna",
        "AT",
        List.of("a1"),
        1,
        evidence,
        "a1",
        0.9);
  }

  private static RunContent content(List<Meeting> meetings, Article article) {
    return new RunContent(
        manifest(List.of(new Manifest.Check("balance", true, ""))),
        meetings,
        List.of(new Pair("AT", "CH", 1, 1, 0)),
        Map.of("AT", "Austria", "CH", "Switzerland"),
        Map.of("a1", article),
        new Network(
            List.of(
                new Node("AT", "Austria", 2, 1, 2, 0.5, 0, 1),
                new Node("CH", "Switzerland", 2, 1, 2, 0.5, 0, null)),
            List.of(new Edge("AT", "CH", 2, 1.5, 0.4, 0.001, true, true))),
        NO_NETWORK,
        List.of(new Topic("t-1", "alpine transit", List.of("tunnel", "toll"), 2, 0.3, 1)),
        List.of(new TopicMonth("t-1", DAY.withDayOfMonth(1), 2)),
        List.of(new TopicPair("t-1", "AT", "CH", 3, 2)),
        new Corpus(
            3,
            1,
            DAY,
            DAY.plusDays(1),
            Map.of("the source", Map.of(DAY.withDayOfMonth(1), 2L)),
            Map.of("syndicated", 1L),
            Map.of("en", 3L),
            Map.of("body", 5L, "teaser", 4L),
            List.of(new Reject("bad_json", 2, "the line ends inside a string"))),
        Calibration.of(List.of(new Calibration.Prediction(0.9, true))));
  }

  private static final Article ARTICLE =
      new Article("the source", "https://news.example/a1", DAY, "Talks in Vienna");

  private static String page(Meeting... meetings) {
    return ReportPage.of(content(List.of(meetings), ARTICLE), GAZETTEER);
  }

  @Test
  void aNumberLeadsToItsSentenceAndItsArticle() {
    assertThat(page(meeting("held", DAY, "they met in Vienna")))
        .contains("Austria – Switzerland")
        .contains("they met in Vienna")
        .contains("href=\"https://news.example/a1\"")
        .contains("Talks in Vienna");
  }

  @Test
  void everyChapterSpeaks() {
    assertThat(page(meeting("held", DAY, "they met"), meeting("planned", null, "they will meet")))
        .contains("The busiest pairs", "Where they meet", "over time")
        .contains("The network of countries", "Central countries")
        .contains("alpine transit", "tunnel, toll")
        .contains("bad_json", "the line ends inside a string", "syndicated 1", "teaser")
        .contains("20240629T000000Z", "parley run --input news", "How to cite");
  }

  @Test
  void whatAnArticleSaysStaysText() {
    String html =
        ReportPage.of(
            content(
                List.of(meeting("held", DAY, "<script>alert(1)</script><img src=x onerror=y>")),
                new Article("<b>s</b>", "https://x/\"><script>", DAY, "</a><script>z</script>")),
            GAZETTEER);

    assertThat(html).doesNotContain("<script", "<img", "<b>s</b>");
  }

  @Test
  void onlyAddressesOfTheWebBecomeLinks() {
    String html =
        ReportPage.of(
            content(
                List.of(meeting("held", DAY, "they met")),
                new Article("s", "javascript:alert(1)", DAY, "Title")),
            GAZETTEER);

    assertThat(html).doesNotContain("javascript:");
  }

  @Test
  void nothingIsAskedOfAServer() {
    assertThat(page(meeting("held", DAY, "they met")))
        .contains("default-src &#39;none&#39;")
        .doesNotContain("<link", "src=", "url(", "@import");
  }

  @Test
  void theSameRunGivesTheSameBytes() {
    assertThat(page(meeting("held", DAY, "they met")))
        .isEqualTo(page(meeting("held", DAY, "they met")));
  }

  @Test
  void aFailedCheckIsShown() {
    RunContent run = content(List.of(), ARTICLE);
    RunContent failed =
        new RunContent(
            manifest(List.of(new Manifest.Check("balance of read", false, "3 in = 1 out"))),
            List.of(),
            List.of(),
            Map.of(),
            Map.of(),
            NO_NETWORK,
            NO_NETWORK,
            List.of(),
            List.of(),
            List.of(),
            run.corpus(),
            run.calibration());

    assertThat(ReportPage.of(failed, GAZETTEER)).contains("balance of read", "3 in = 1 out");
  }

  @Test
  void anEmptyRunHasAPageToo() {
    Corpus nothing =
        new Corpus(0, 0, null, null, Map.of(), Map.of(), Map.of(), Map.of(), List.of());
    RunContent empty =
        new RunContent(
            manifest(List.of()),
            List.of(),
            List.of(),
            Map.of(),
            Map.of(),
            NO_NETWORK,
            NO_NETWORK,
            List.of(),
            List.of(),
            List.of(),
            nothing,
            Calibration.of(List.of(new Calibration.Prediction(0.9, true))));

    assertThat(ReportPage.of(empty, GAZETTEER))
        .contains("The run found no meeting.", "No two countries are named together.");
  }
}
