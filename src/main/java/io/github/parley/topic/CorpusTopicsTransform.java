package io.github.parley.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/** From the points of a corpus to the tables: centres, identities, terms and themes. */
final class CorpusTopicsTransform {

  private final TopicConfiguration configuration;
  private final CorpusPointsTransform corpus;
  private final PreviousTopics previous;
  private final boolean kept;
  private final TopicCountTransform counts;

  /**
   * @param previous the topics of the last run
   * @param kept whether these go on
   */
  CorpusTopicsTransform(
      TopicConfiguration configuration,
      CorpusPointsTransform corpus,
      PreviousTopics previous,
      boolean kept) {
    this.configuration = configuration;
    this.corpus = corpus;
    this.previous = previous;
    this.kept = kept;
    this.counts = new TopicCountTransform(corpus.points());
  }

  Topics tables(Dataset<Row> articles, Dataset<Row> mentions, Dataset<Row> meetings) {
    TopicModelTransform finder = new TopicModelTransform(configuration, corpus);
    TopicModel model =
        kept
            ? finder.carriedOn(previous.topics().size())
            : finder.fitted(corpus.sample().orElseThrow());
    TopicAssigner assigner = new TopicAssigner(model, configuration);
    TopicCountTransform.Grouping grouping = grouping(assigner, kept);
    long[][] shared = counts.overlaps(grouping, previous.topics().size(), model.topics());
    List<TopicLineage.Identity> topics =
        kept ? continued(model.topics()) : identified(shared, model.topics());
    Dataset<Row> assigned =
        TopicTableTransform.articleTopics(
            corpus.points(),
            assigner,
            kept,
            topics.stream().map(TopicLineage.Identity::id).toList());
    Dataset<Row> articleTopics =
        corpus.points().isHeld() ? assigned : assigned.persist(StorageLevel.MEMORY_AND_DISK());
    TermCounts terms = counts.terms(grouping, model.topics(), corpus.space().vocabulary().size());
    return new Topics(
        TopicTableTransform.topics(entries(model.centres(), terms, topics, shared), articleTopics),
        articleTopics,
        TopicTrendTransform.trends(articles, articleTopics),
        TopicCountryPairTransform.pairs(articleTopics, mentions, meetings),
        corpus.space().table(articles.sparkSession()),
        corpus.vectors(),
        corpus.points());
  }

  private static TopicCountTransform.Grouping grouping(TopicAssigner assigner, boolean kept) {
    return row ->
        assigner.first(
            TermTransform.point(row),
            TermTransform.terms(row),
            kept ? TermTransform.previous(row) : -1);
  }

  private List<TopicLineage.Identity> continued(int topics) {
    List<TopicLineage.Identity> all = new ArrayList<>();
    previous.topics().forEach(id -> all.add(new TopicLineage.Identity(id, List.of())));
    all.addAll(TopicLineage.identify(topics - all.size(), List.of(), previous.used()));
    return all;
  }

  private List<TopicLineage.Identity> identified(long[][] shared, int topics) {
    List<TopicLineage.Overlap> overlaps = new ArrayList<>();
    for (int p = 0; p < shared.length; p++) {
      for (int t = 0; t < topics; t++) {
        if (shared[p][t] > 0) {
          overlaps.add(new TopicLineage.Overlap(previous.topics().get(p), t, shared[p][t]));
        }
      }
    }
    return TopicLineage.identify(topics, overlaps, previous.used());
  }

  private List<TopicLineage.Identity> identified(
      Themes themes, List<TopicLineage.Identity> topics, long[][] shared) {
    List<TopicLineage.Overlap> overlaps = new ArrayList<>();
    for (int p = 0; p < shared.length; p++) {
      String theme = previous.theme(previous.topics().get(p));
      for (int t = 0; t < topics.size() && !theme.isEmpty(); t++) {
        if (shared[p][t] > 0 && themes.of(t) >= 0) {
          overlaps.add(new TopicLineage.Overlap(theme, themes.of(t), shared[p][t]));
        }
      }
    }
    TreeSet<String> used = new TreeSet<>(previous.used());
    topics.forEach(t -> used.add(t.id()));
    return TopicLineage.identify(themes.count(), overlaps, used);
  }

  private List<TopicTableTransform.Entry> entries(
      double[][] centres, TermCounts terms, List<TopicLineage.Identity> topics, long[][] shared) {
    Themes themes = Themes.of(centres, corpus.articles(), configuration);
    List<TopicLineage.Identity> above = identified(themes, topics, shared);
    List<TopicTableTransform.Entry> entries = new ArrayList<>();
    describe(terms, topics)
        .forEach(
            e -> {
              int theme = themes.of(entries.size());
              entries.add(theme < 0 ? e : e.under(above.get(theme).id()));
            });
    List<TopicTableTransform.Entry> themeEntries = describe(themes.counts(terms), above);
    for (int t = 0; t < themes.count(); t++) {
      entries.add(
          themeEntries
              .get(t)
              .madeOf(themes.topics(t).stream().map(i -> topics.get(i).id()).toList()));
    }
    return entries;
  }

  private List<TopicTableTransform.Entry> describe(
      TermCounts terms, List<TopicLineage.Identity> topics) {
    TopicTerms chooser = new TopicTerms(corpus.space().vocabulary(), terms);
    PairCounts pairs = counts.pairs(chooser.candidates());
    List<TopicTerms.Description> descriptions =
        IntStream.range(0, topics.size()).mapToObj(t -> chooser.describe(t, pairs)).toList();
    double[] diversity = TopicTerms.diversity(descriptions);
    return IntStream.range(0, topics.size())
        .mapToObj(
            t ->
                new TopicTableTransform.Entry(
                    topics.get(t).id(),
                    descriptions.get(t),
                    diversity[t],
                    terms.articles(t),
                    null,
                    topics.get(t).bornOf(),
                    List.of(topics.get(t).id())))
        .toList();
  }
}
