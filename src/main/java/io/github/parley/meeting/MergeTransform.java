package io.github.parley.meeting;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;

import io.github.parley.store.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Merges the rows of {@code meeting_mentions} into rows of {@code meetings}: {@link MeetingMerger}
 * over blocks. A block holds the reports of one pair of parties, or the larger meetings of a
 * stretch of time; within it a report is compared only with what lies near in time. The result is
 * that of {@link MeetingMerger#merge} on all reports at once, however the rows are partitioned.
 */
public final class MergeTransform {

  private static final Encoder<Row> REPORT_ROWS = Encoders.row(ReportTransform.SCHEMA);

  private static final StructType MERGED =
      Table.MEETINGS
          .writeSchema()
          .add(
              "reports",
              DataTypes.createArrayType(
                  new StructType()
                      .add("article_id", DataTypes.StringType)
                      .add("mention_no", DataTypes.IntegerType)));

  /**
   * Reports that are merged on the driver, where a dozen exchanges would cost more than they do.
   */
  private static final int MOST_IN_MEMORY = 20_000;

  private static final StructType PAIR_OF_LARGE = ReportTransform.SCHEMA.add("pair", "string");

  private MergeTransform() {}

  /**
   * Merges all mentions that count in reports. What the result is made into is asked of {@link
   * #meetings} and {@link #meetingIds}; a caller who needs both does well to keep it. The reports
   * are kept in Spark's cache, for several steps read them; whoever is done clears it.
   *
   * @param mentions rows of {@code meeting_mentions}; a {@code meeting_id} in them is ignored
   * @param articles rows of {@code articles}: {@code article_id}, {@code source}, {@code
   *     published}, {@code duplicate_of}
   */
  public static Dataset<Row> merge(Dataset<Row> mentions, Dataset<Row> articles) {
    return merge(mentions, articles, MOST_IN_MEMORY);
  }

  /** The same with a number of reports up to which they are merged on the driver. */
  static Dataset<Row> merge(Dataset<Row> mentions, Dataset<Row> articles, int mostInMemory) {
    Dataset<Row> reports = reports(mentions, articles).persist();
    return reports.count() > mostInMemory ? spread(reports) : held(reports);
  }

  private static Dataset<Row> held(Dataset<Row> reports) {
    List<MeetingReport> all = reports(reports.collectAsList().iterator());
    all.sort(
        Comparator.comparing(MeetingReport::articleId).thenComparing(MeetingReport::mentionNo));
    List<Row> meetings =
        MeetingMerger.clusters(all).stream().map(MergeTransform::meetingRow).toList();
    return reports.sparkSession().createDataFrame(meetings, MERGED);
  }

  private static Dataset<Row> spread(Dataset<Row> reports) {
    Dataset<Row> large = large(reports.filter(size(col("countries")).gt(2))).persist();
    Dataset<Row> small = reports.filter(size(col("countries")).equalTo(2));
    Dataset<Row> placed = large.union(small(small, large));
    return placed
        .groupByKey((MapFunction<Row, String>) MergeTransform::cluster, Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>)
                (cluster, rows) ->
                    clusters(rows).stream().map(MergeTransform::meetingRow).iterator(),
            Encoders.row(MERGED));
  }

  /** The rows of table {@code meetings}. */
  public static Dataset<Row> meetings(Dataset<Row> merged) {
    return merged.drop("reports");
  }

  /**
   * Which meeting a mention tells of: {@code article_id}, {@code mention_no}, {@code meeting_id}.
   */
  public static Dataset<Row> meetingIds(Dataset<Row> merged) {
    return merged
        .select(col("meeting_id"), explode(col("reports")).as("report"))
        .select(col("report.article_id"), col("report.mention_no"), col("meeting_id"));
  }

  private static Dataset<Row> reports(Dataset<Row> mentions, Dataset<Row> articles) {
    Dataset<Row> known =
        articles.select("article_id", "source", "published", "duplicate_of").alias("article");
    Column[] columns =
        Stream.concat(
                ReportTransform.MENTION_COLUMNS.stream().map(c -> col("mention." + c)),
                Stream.of(
                    col("article.source"),
                    col("article.published"),
                    col("article.duplicate_of"),
                    lit(null).cast("string").as("cluster"),
                    lit(null).cast("string").as("reasons"),
                    lit(false).as("large")))
            .toArray(Column[]::new);
    return mentions
        .filter(col("passage_kind").isin("title", "body", "dateline"))
        .alias("mention")
        .join(known, col("mention.article_id").equalTo(col("article.article_id")), "left")
        .select(columns);
  }

  private static Dataset<Row> large(Dataset<Row> reports) {
    Dataset<Row> first =
        reports
            .groupByKey(
                (MapFunction<Row, String>)
                    r -> {
                      MeetingReport report = ReportTransform.report(r);
                      return MeetingMerger.block(report, report.day(), 0);
                    },
                Encoders.STRING())
            .flatMapGroups(
                (FlatMapGroupsFunction<String, Row, Row>)
                    (block, rows) -> rows(MeetingMerger.cluster(reports(rows)), true),
                REPORT_ROWS);
    // A cluster's block is asked of its first report alone: clusters are rebuilt before.
    return first
        .groupByKey((MapFunction<Row, String>) MergeTransform::cluster, Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>) (cluster, rows) -> blocked(clusters(rows)),
            Encoders.row(PAIR_OF_LARGE))
        .groupByKey((MapFunction<Row, String>) ReportTransform::group, Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>)
                (block, rows) -> rows(MeetingMerger.rejoin(clusters(rows)), true),
            REPORT_ROWS);
  }

  private static Iterator<Row> blocked(Collection<MeetingCluster> clusters) {
    List<Row> rows = new ArrayList<>();
    for (MeetingCluster cluster : clusters) {
      String block = MeetingMerger.shiftedBlock(cluster);
      rows(List.of(cluster), true).forEachRemaining(row -> rows.add(with(row, block)));
    }
    return rows.iterator();
  }

  private static Dataset<Row> small(Dataset<Row> reports, Dataset<Row> large) {
    Column pair = array_join(col("countries"), " ");
    Dataset<Row> own = reports.withColumn("pair", pair);
    Dataset<Row> atSummits =
        own.select("pair", "evidence")
            .flatMap(
                (FlatMapFunction<Row, String>)
                    r ->
                        MeetingMerger.mentionsSummit(Wording.of(r.getString(1)))
                            ? List.of(r.getString(0)).iterator()
                            : List.<String>of().iterator(),
                Encoders.STRING())
            .toDF("pair")
            .distinct();
    Dataset<Row> hosts =
        large
            .groupByKey((MapFunction<Row, String>) MergeTransform::cluster, Encoders.STRING())
            .flatMapGroups(
                (FlatMapGroupsFunction<String, Row, Row>) (cluster, rows) -> byPair(clusters(rows)),
                Encoders.row(PAIR_OF_LARGE))
            .join(broadcast(atSummits), "pair")
            .select(Stream.of(PAIR_OF_LARGE.fieldNames()).map(c -> col(c)).toArray(Column[]::new));
    return own.union(hosts)
        .groupByKey((MapFunction<Row, String>) ReportTransform::group, Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>) (key, rows) -> ofPair(rows), REPORT_ROWS);
  }

  /** The rows of a larger meeting once for every pair of its parties. */
  private static Iterator<Row> byPair(Collection<MeetingCluster> clusters) {
    List<Row> all = new ArrayList<>();
    for (MeetingCluster cluster : clusters) {
      List<String> parties = List.copyOf(cluster.parties());
      List<Row> rows = new ArrayList<>();
      rows(List.of(cluster), true).forEachRemaining(rows::add);
      for (int a = 0; a < parties.size(); a++) {
        for (int b = a + 1; b < parties.size(); b++) {
          String pair = parties.get(a) + " " + parties.get(b);
          rows.forEach(row -> all.add(with(row, pair)));
        }
      }
    }
    return all.iterator();
  }

  private static Iterator<Row> ofPair(Iterator<Row> rows) {
    List<Row> hosts = new ArrayList<>();
    List<MeetingReport> own = new ArrayList<>();
    while (rows.hasNext()) {
      Row row = rows.next();
      if (ReportTransform.isLarge(row)) {
        hosts.add(row);
      } else {
        own.add(ReportTransform.report(row));
      }
    }
    List<MeetingCluster> large = clusters(hosts.iterator());
    List<Row> placed = new ArrayList<>();
    for (MeetingCluster small : MeetingMerger.cluster(own)) {
      MeetingMerger.Attachment attachment = MeetingMerger.attachment(small, large);
      String key = attachment == null ? small.key() : attachment.host().key();
      Set<MergeReason> reasons = small.reasons();
      if (attachment != null) {
        reasons.addAll(attachment.reasons());
      }
      small.reports().forEach(r -> placed.add(ReportTransform.row(r, key, reasons, false)));
    }
    return placed.iterator();
  }

  private static String cluster(Row row) {
    return ReportTransform.string(row, "cluster");
  }

  private static List<MeetingReport> reports(Iterator<Row> rows) {
    List<MeetingReport> reports = new ArrayList<>();
    rows.forEachRemaining(row -> reports.add(ReportTransform.report(row)));
    return reports;
  }

  /** Rebuilds clusters from their rows, in the order in which they grew. */
  private static List<MeetingCluster> clusters(Iterator<Row> rows) {
    Map<String, List<Row>> byKey = new TreeMap<>();
    rows.forEachRemaining(
        row -> byKey.computeIfAbsent(cluster(row), k -> new ArrayList<>()).add(row));
    List<MeetingCluster> clusters = new ArrayList<>();
    for (List<Row> members : byKey.values()) {
      List<MeetingReport> reports =
          members.stream().map(ReportTransform::report).sorted(ReportOrder.BY_PRECISION).toList();
      MeetingCluster cluster = new MeetingCluster(reports.get(0));
      reports.stream().skip(1).forEach(r -> cluster.add(r, Set.of()));
      members.forEach(row -> cluster.reasons().addAll(ReportTransform.reasons(row)));
      clusters.add(cluster);
    }
    clusters.sort(Comparator.comparing(MeetingCluster::key));
    return clusters;
  }

  private static Iterator<Row> rows(Collection<MeetingCluster> clusters, boolean large) {
    List<Row> rows = new ArrayList<>();
    for (MeetingCluster cluster : clusters) {
      String key = cluster.key();
      cluster
          .reports()
          .forEach(r -> rows.add(ReportTransform.row(r, key, cluster.reasons(), large)));
    }
    return rows.iterator();
  }

  private static Row with(Row row, String pair) {
    Object[] values = new Object[row.size() + 1];
    for (int i = 0; i < row.size(); i++) {
      values[i] = row.get(i);
    }
    values[row.size()] = pair;
    return RowFactory.create(values);
  }

  private static Row meetingRow(MeetingCluster cluster) {
    Meeting meeting = MeetingAssembler.assemble(cluster);
    return RowFactory.create(
        meeting.meetingId(),
        meeting.countries().toArray(String[]::new),
        ReportTransform.participants(meeting.participants()),
        meeting.status().code(),
        meeting.channel().code(),
        meeting.level().code(),
        meeting.dateText(),
        ReportTransform.date(meeting.dateStart()),
        ReportTransform.date(meeting.dateEnd()),
        meeting.datePrecision() == null ? null : meeting.datePrecision().code(),
        meeting.place(),
        meeting.placeCountry(),
        meeting.articles(),
        meeting.sources(),
        meeting.articleIds().toArray(String[]::new),
        meeting.history().stream()
            .map(
                h ->
                    RowFactory.create(
                        h.status().code(), ReportTransform.date(h.reported()), h.articleId()))
            .toArray(Row[]::new),
        ReportTransform.date(meeting.firstReported()),
        ReportTransform.date(meeting.lastReported()),
        meeting.evidence(),
        meeting.evidenceArticleId(),
        meeting.mergedBecause(),
        meeting.confidence(),
        cluster.reports().stream()
            .map(r -> RowFactory.create(r.articleId(), r.mentionNo()))
            .toArray(Row[]::new));
  }
}
