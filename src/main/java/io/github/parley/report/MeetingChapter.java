package io.github.parley.report;

import io.github.parley.lexicon.Gazetteer;
import io.github.parley.lexicon.Gazetteer.Position;
import io.github.parley.report.RunContent.Article;
import io.github.parley.report.RunContent.Meeting;
import io.github.parley.report.RunContent.Pair;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The chapter on who meets whom. */
final class MeetingChapter {

  private static final int PAIRS = 12;
  private static final int COUNTRIES = 14;
  private static final int PLACES = 10;
  private static final int TOLD = 8;

  /** Articles that are listed for a meeting; the tables have all. */
  private static final int CITED = 5;

  private static final List<String> STATUSES = List.of("held", "planned", "cancelled");
  private static final List<StackedBars.Series> SERIES =
      STATUSES.stream().map(s -> new StackedBars.Series(s, s)).toList();

  private final RunContent run;
  private final Gazetteer gazetteer;
  private final Markup to;

  MeetingChapter(RunContent run, Gazetteer gazetteer, Markup to) {
    this.run = run;
    this.gazetteer = gazetteer;
    this.to = to;
  }

  void write() {
    if (run.meetings().isEmpty()) {
      to.element("p", "The run found no meeting.", "class", "none");
      return;
    }
    List<Pair> pairs =
        run.pairs().stream()
            .filter(p -> p.all() > 0)
            .sorted(
                Comparator.comparingLong(Pair::held)
                    .thenComparing(Pair::planned)
                    .thenComparing(Pair::cancelled)
                    .reversed()
                    .thenComparing(Pair::a)
                    .thenComparing(Pair::b))
            .toList();
    if (!pairs.isEmpty()) {
      busiest(pairs);
      matrix(pairs);
      timeline(pairs.get(0));
    }
    places();
    told();
  }

  private void busiest(List<Pair> pairs) {
    to.element("h3", "The busiest pairs");
    to.element(
        "p",
        "Meetings of each pair of parties within the days of the corpus, as the table"
            + " meeting_frequency counts them: a meeting of many counts for the pairs among them,"
            + " and one without a date when it was first reported.");
    List<StackedBars.Bar> bars =
        pairs.stream()
            .limit(PAIRS)
            .map(
                p ->
                    new StackedBars.Bar(pairName(p), List.of(p.held(), p.planned(), p.cancelled())))
            .toList();
    StackedBars.write(to, "Meetings of the busiest pairs, by status", SERIES, bars);
  }

  private String pairName(Pair pair) {
    return run.name(pair.a()) + " – " + run.name(pair.b());
  }

  private void matrix(List<Pair> pairs) {
    Map<String, Long> held = new HashMap<>();
    for (Pair pair : pairs) {
      held.merge(pair.a(), pair.held(), Long::sum);
      held.merge(pair.b(), pair.held(), Long::sum);
    }
    List<String> codes =
        held.keySet().stream()
            .sorted(Comparator.comparing((String c) -> -held.get(c)).thenComparing(c -> c))
            .limit(COUNTRIES)
            .toList();
    long[][] counts = new long[codes.size()][codes.size()];
    for (Pair pair : pairs) {
      int i = codes.indexOf(pair.a());
      int j = codes.indexOf(pair.b());
      if (i >= 0 && j >= 0) {
        counts[i][j] = pair.held();
        counts[j][i] = pair.held();
      }
    }
    to.element("h3", "Who with whom");
    to.element("p", "Meetings held between the parties that met most. Follow a name to the right.");
    HeatMap.write(
        to,
        "Meetings held between the busiest parties",
        codes.stream().map(c -> new HeatMap.Country(c, run.name(c))).toList(),
        counts);
  }

  private void timeline(Pair pair) {
    List<Meeting> meetings =
        run.meetings().stream()
            .filter(m -> m.parties().contains(pair.a()) && m.parties().contains(pair.b()))
            .toList();
    List<Meeting> dated = meetings.stream().filter(m -> m.from() != null).toList();
    List<Timeline.Mark> marks =
        dated.stream()
            .filter(this::isOfTheDay)
            .sorted(Comparator.comparing(Meeting::from).thenComparing(Meeting::id))
            .map(m -> new Timeline.Mark(STATUSES.indexOf(m.status()), m.from(), m.to(), title(m)))
            .toList();
    if (marks.isEmpty()) {
      return;
    }
    to.element("h3", pairName(pair) + " over time");
    to.element(
        "p",
        "Every mark is a meeting that both took part in: a dot where the day is known, a bar where"
            + " the articles tell a longer span alone. Not shown of %d are %d without a date and %d"
                .formatted(
                    meetings.size(), meetings.size() - dated.size(), dated.size() - marks.size())
            + " that lie far from the days of the corpus, as recalled history does.");
    Timeline.write(
        to,
        "Meetings of " + pairName(pair) + " over time",
        STATUSES.stream().map(s -> new Timeline.Lane(s, s)).toList(),
        marks);
  }

  /** Whether a meeting lies within a year of the days of publication. */
  private boolean isOfTheDay(Meeting meeting) {
    LocalDate first = run.corpus().first();
    LocalDate last = run.corpus().last();
    return first == null
        || (!meeting.from().isBefore(first.minusYears(1))
            && !meeting.to().isAfter(last.plusYears(1)));
  }

  private static String title(Meeting meeting) {
    return when(meeting) + (meeting.place() == null ? "" : ", " + meeting.place());
  }

  private static String when(Meeting meeting) {
    if (meeting.from() == null) {
      return "undated";
    }
    return meeting.from().equals(meeting.to())
        ? meeting.from().toString()
        : meeting.from() + " to " + meeting.to() + " (" + meeting.precision() + ")";
  }

  private void places() {
    List<Meeting> placed =
        run.meetings().stream()
            .filter(m -> m.status().equals("held"))
            .filter(m -> m.place() != null || m.placeCountry() != null)
            .toList();
    if (placed.isEmpty()) {
      return;
    }
    Map<Position, Long> spots = new LinkedHashMap<>();
    long lost = 0;
    for (Meeting meeting : placed) {
      Optional<Position> at = gazetteer.locate(meeting.place(), meeting.placeCountry());
      if (at.isEmpty()) {
        lost++;
        continue;
      }
      spots.merge(at.get(), 1L, Long::sum);
    }
    long held = run.meetings().stream().filter(m -> m.status().equals("held")).count();
    to.element("h3", "Where they meet");
    to.element(
        "p",
        "Meetings held, by place: a full circle is a city, a hollow one lies in the middle of a"
            + " region or state where no more is known. A palace counts for its capital. Of "
            + Figures.count(held, "meeting")
            + " held the articles tell the place of "
            + Figures.count(placed.size())
            + (lost == 0
                ? "."
                : ", and " + Figures.count(lost) + " of these without coordinates."));
    WorldMap.write(to, "Map of the places of meetings held", spots(spots));
    topPlaces(placed);
  }

  private static List<WorldMap.Spot> spots(Map<Position, Long> meetings) {
    return meetings.entrySet().stream()
        .map(
            e ->
                new WorldMap.Spot(
                    e.getKey().name(),
                    e.getKey().latitude(),
                    e.getKey().longitude(),
                    e.getKey().exact(),
                    e.getValue()))
        .toList();
  }

  private void topPlaces(List<Meeting> placed) {
    Map<List<String>, Long> counts = new HashMap<>();
    for (Meeting meeting : placed) {
      String country = meeting.placeCountry() == null ? "" : state(meeting.placeCountry());
      counts.merge(
          List.of(meeting.place() == null ? "not told" : meeting.place(), country), 1L, Long::sum);
    }
    List<List<String>> rows =
        counts.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<List<String>, Long> e) -> -e.getValue())
                    .thenComparing(e -> String.join(" ", e.getKey())))
            .limit(PLACES)
            .map(e -> List.of(e.getKey().get(0), e.getKey().get(1), Figures.count(e.getValue())))
            .toList();
    HtmlTable.write(to, 2, List.of("place", "country", "meetings held"), rows);
  }

  private String state(String code) {
    return gazetteer.name(code).orElseGet(() -> run.name(code));
  }

  private void told() {
    to.element("h3", "From a number to the sentences behind it");
    to.element(
        "p",
        "The meetings that most articles tell of, with the words of the most confident report. The"
            + " table meeting_mentions has the words of every article.");
    shown(run.meetings()).forEach(this::told);
  }

  /** The meetings whose evidence the page shows: those that most articles tell of. */
  static List<Meeting> shown(List<Meeting> meetings) {
    return meetings.stream().sorted(byReports()).limit(TOLD).toList();
  }

  private static Comparator<Meeting> byReports() {
    return Comparator.comparingInt((Meeting m) -> -m.articleIds().size())
        .thenComparing(m -> -m.sources())
        .thenComparing(m -> -m.confidence())
        .thenComparing(m -> m.from() == null ? LocalDate.MIN : m.from(), Comparator.reverseOrder())
        .thenComparing(Meeting::id);
  }

  private void told(Meeting meeting) {
    to.open("article", "class", "meeting", "id", meeting.id());
    to.element("h4", meeting.parties().stream().map(run::name).collect(Collectors.joining(" – ")));
    to.open("p", "class", "facts");
    to.element("b", meeting.status(), "class", "tag " + meeting.status());
    to.text(
        " %s · %s%s · confidence %s · %s"
            .formatted(
                when(meeting),
                meeting.channel().replace('_', ' '),
                meeting.place() == null ? "" : " · " + meeting.place(),
                Figures.fixed(meeting.confidence(), 2),
                meeting.id()));
    to.close();
    if (!meeting.participants().isEmpty()) {
      to.element("p", String.join(" · ", meeting.participants()), "dir", "auto");
    }
    to.element("blockquote", meeting.evidence(), "dir", "auto");
    to.open("ul", "class", "sources");
    source(meeting.evidenceArticleId(), true);
    meeting.articleIds().stream()
        .filter(id -> !id.equals(meeting.evidenceArticleId()))
        .limit(CITED - 1)
        .forEach(id -> source(id, false));
    if (meeting.articleIds().size() > CITED) {
      to.element("li", "and " + (meeting.articleIds().size() - CITED) + " more");
    }
    to.close().close();
  }

  private void source(String id, boolean quoted) {
    Article article = run.articles().get(id);
    to.open("li").element("code", id);
    if (article != null) {
      to.text(
          " %s%s "
              .formatted(
                  article.source() == null ? "" : article.source() + ", ",
                  article.published() == null ? "undated" : article.published()));
      String title = article.title() == null ? article.url() : article.title();
      if (isWeb(article.url())) {
        to.element("a", title, "href", article.url(), "rel", "noopener noreferrer nofollow");
      } else if (title != null) {
        to.element("span", title, "dir", "auto");
      }
    }
    if (quoted) {
      to.text(" (quoted)");
    }
    to.close();
  }

  /** Anything else than http in an address of untrusted input may run when it is clicked. */
  private static boolean isWeb(String url) {
    return url != null && (url.startsWith("https://") || url.startsWith("http://"));
  }
}
