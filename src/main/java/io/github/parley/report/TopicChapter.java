package io.github.parley.report;

import io.github.parley.report.RunContent.Topic;
import io.github.parley.report.RunContent.TopicMonth;
import io.github.parley.report.RunContent.TopicPair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The chapter on what it is about. */
final class TopicChapter {

  private static final int TOPICS = 30;
  private static final int CURVES = 12;

  /** A pair in fewer articles of a topic says nothing about either. */
  private static final int LEAST_ARTICLES = 3;

  private final RunContent run;
  private final Markup to;

  TopicChapter(RunContent run, Markup to) {
    this.run = run;
    this.to = to;
  }

  void write() {
    List<Topic> topics =
        run.topics().stream()
            .sorted(Comparator.comparingLong((Topic t) -> -t.articles()).thenComparing(Topic::id))
            .toList();
    if (topics.isEmpty()) {
      to.element("p", "The corpus is too small for topics.", "class", "none");
      return;
    }
    table(topics);
    curves(topics);
  }

  private void table(List<Topic> topics) {
    long sum = topics.stream().mapToLong(Topic::articles).sum();
    to.element(
        "p",
        "Clusters of like articles, with the terms that set each apart. Coherence is how far those"
            + " terms stand in the same articles (from −1 to 1). The typical"
            + " pair is the one with most articles in the topic among those whose articles lie there"
            + " more often than the corpus' do; in brackets how many times more often.");
    List<List<String>> rows =
        topics.stream()
            .limit(TOPICS)
            .map(
                t ->
                    List.of(
                        t.label(),
                        String.join(", ", t.terms()),
                        pair(t),
                        Figures.count(t.articles()),
                        Figures.percent((double) t.articles() / sum),
                        Figures.fixed(t.coherence(), 2)))
            .toList();
    HtmlTable.write(
        to, 3, List.of("topic", "terms", "typical pair", "articles", "share", "coherence"), rows);
    if (topics.size() > TOPICS) {
      to.element("p", "The table topics has %d more.".formatted(topics.size() - TOPICS));
    }
  }

  private String pair(Topic topic) {
    return run.topicPairs().stream()
        .filter(p -> p.topicId().equals(topic.id()))
        .filter(p -> p.articles() >= LEAST_ARTICLES && p.lift() > 1)
        .min(
            Comparator.comparingLong((TopicPair p) -> -p.articles())
                .thenComparing(p -> -p.lift())
                .thenComparing(TopicPair::a)
                .thenComparing(TopicPair::b))
        .map(
            p ->
                "%s – %s (× %s)"
                    .formatted(run.name(p.a()), run.name(p.b()), Figures.fixed(p.lift(), 1)))
        .orElse("–");
  }

  private void curves(List<Topic> topics) {
    List<LocalDate> months = run.topicMonths().stream().map(TopicMonth::month).toList();
    if (months.isEmpty()) {
      return;
    }
    TimeBins bins =
        TimeBins.between(
            months.stream().min(LocalDate::compareTo).orElseThrow(),
            months.stream().max(LocalDate::compareTo).orElseThrow());
    Map<String, double[]> counts = new HashMap<>();
    double[] all = new double[bins.size()];
    for (TopicMonth month : run.topicMonths()) {
      int bin = bins.index(month.month());
      counts.computeIfAbsent(month.topicId(), t -> new double[bins.size()])[bin] +=
          month.articles();
      all[bin] += month.articles();
    }
    List<SmallMultiples.Panel> panels = new ArrayList<>();
    for (Topic topic : topics.subList(0, Math.min(CURVES, topics.size()))) {
      double[] shares = counts.getOrDefault(topic.id(), new double[bins.size()]);
      panels.add(
          new SmallMultiples.Panel(
              topic.label(),
              IntStream.range(0, all.length).mapToObj(i -> shares[i] / all[i]).toList()));
    }
    to.element("h3", "Topics over time");
    to.element(
        "p",
        "Share of the articles of each "
            + bins.unit()
            + " that a topic has; a grey foot marks a "
            + bins.unit()
            + " without articles. All panels have the same scale.");
    SmallMultiples.write(to, "Shares of topics over time", bins, panels);
  }
}
