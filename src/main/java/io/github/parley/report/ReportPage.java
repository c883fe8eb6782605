package io.github.parley.report;

import io.github.parley.lexicon.Gazetteer;
import io.github.parley.report.RunContent.Meeting;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The whole page: one file of HTML that needs nothing beside it, runs no script and asks no server,
 * and says so to the browser.
 */
public final class ReportPage {

  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

  private final RunContent run;
  private final Gazetteer gazetteer;
  private final Markup to = new Markup();

  private ReportPage(RunContent run, Gazetteer gazetteer) {
    this.run = run;
    this.gazetteer = gazetteer;
  }

  /** The page of a run; the same run gives the same bytes. */
  public static String of(RunContent run, Gazetteer gazetteer) {
    return new ReportPage(run, gazetteer).write();
  }

  /** The ids of the articles that the page cites for some meetings. */
  public static Set<String> citedArticles(List<Meeting> meetings) {
    return MeetingChapter.shown(meetings).stream()
        .flatMap(m -> m.articleIds().stream())
        .collect(Collectors.toSet());
  }

  private String write() {
    to.open("html", "lang", "en");
    head();
    to.open("body").open("main");
    title();
    chapter("meetings", "Who meets whom", () -> new MeetingChapter(run, gazetteer, to).write());
    chapter("networks", "Networks", () -> new NetworkChapter(run, to).write());
    chapter("topics", "Topics", () -> new TopicChapter(run, to).write());
    chapter("trust", "Can I trust it?", () -> new TrustChapter(run, to).write());
    to.open("footer");
    to.element("p", "Outlines of land: Natural Earth. Coordinates of cities: GeoNames, CC BY 4.0.");
    to.close().close().close().close();
    return "<!DOCTYPE html>\n" + to;
  }

  private void head() {
    to.open("head");
    to.empty("meta", "charset", "utf-8");
    to.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    to.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    to.empty("meta", "name", "referrer", "content", "no-referrer");
    to.empty("meta", "name", "color-scheme", "content", "light dark");
    to.element("title", "Parley: run " + run.manifest().runId());
    to.style(styleSheet());
    to.close();
  }

  private void title() {
    RunContent.Corpus corpus = run.corpus();
    to.open("header").element("h1", "Who met whom");
    to.element(
        "p",
        corpus.first() == null
            ? "Undated articles"
            : "Articles from %s to %s".formatted(corpus.first(), corpus.last()));
    to.open("ul", "class", "figures");
    figure(corpus.articles(), "articles");
    figure(corpus.duplicates().values().stream().mapToLong(n -> n).sum(), "of these copies");
    for (String status : List.of("held", "planned", "cancelled")) {
      figure(
          run.meetings().stream().filter(m -> m.status().equals(status)).count(),
          "meetings " + status);
    }
    figure(run.pairs().stream().filter(p -> p.all() > 0).count(), "pairs that met");
    figure(run.topics().size(), "topics");
    to.close();
    to.open("nav");
    link("meetings", "Who meets whom");
    link("networks", "Networks");
    link("topics", "Topics");
    link("trust", "Can I trust it?");
    to.close().close();
  }

  private void figure(long value, String name) {
    to.open("li").element("b", Figures.count(value)).text(name).close();
  }

  private void link(String id, String name) {
    to.element("a", name, "href", "#" + id);
  }

  private void chapter(String id, String name, Runnable body) {
    to.open("section", "id", id).element("h2", name);
    body.run();
    to.close();
  }

  private static String styleSheet() {
    try (InputStream in = ReportPage.class.getResourceAsStream("/report/page.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
