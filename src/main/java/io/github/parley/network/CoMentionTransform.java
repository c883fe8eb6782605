package io.github.parley.network;

import static org.apache.spark.sql.functions.col;

import io.github.parley.network.CoMentionNetwork.Edge;
import io.github.parley.network.CoMentionNetwork.EdgeMeasures;
import io.github.parley.network.CoMentionNetwork.Measures;
import io.github.parley.network.CoMentionNetwork.Node;
import io.github.parley.network.CoMentionNetwork.NodeMeasures;
import io.github.parley.store.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * From mentions to co-mention networks of countries, persons and organisations and of persons with
 * countries, for the whole corpus and for each year, quarter and month.
 *
 * <p>Counting is spread over the cluster: each article gives itemsets of no, one and two entities
 * ({@link Itemset}), which are counted by month and added up to longer periods. Each network then
 * is measured in the memory of one task ({@link CoMentionNetwork}), some hundred bytes a pair.
 */
public final class CoMentionTransform implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Original articles above which pairs of persons or organisations that one article alone names
   * are left out: they are most of such pairs and never significant.
   */
  static final long SMALL_CORPUS = 10_000;

  private static final StructType NETWORK =
      StructType.fromDDL("network STRING, period STRING, period_index INT");

  private static final StructType MEASURED =
      new StructType()
          .add("edge", Table.COMENTION_EDGES.writeSchema())
          .add("node", Table.COMENTION_NODES.writeSchema())
          .add("metric", Table.RUN_METRICS.writeSchema());

  private final Unit unit;
  private final long minArticles;

  /**
   * Networks by one unit of co-mention.
   *
   * @param unit within what two entities have to be named together
   * @param minArticles articles in a period from which a pair of persons, of organisations or of a
   *     person and a country is an edge; pairs of countries always are. Pairs below stay among the
   *     hypotheses that the q-values allow for, with p-value 1.
   */
  public CoMentionTransform(Unit unit, long minArticles) {
    this.unit = unit;
    this.minArticles = minArticles;
  }

  /** The default of {@code minArticles}: 1 for up to 10,000 original articles, 2 for more. */
  public static long defaultMinArticles(long originalArticles) {
    return originalArticles > SMALL_CORPUS ? 2 : 1;
  }

  /**
   * All networks, measured. Persist the result, for {@link #edges}, {@link #nodes} and {@link
   * #metrics} each read it.
   *
   * @param mentions rows of {@code mentions}; those without {@code entity_id} or in passages that
   *     feed no report are passed over
   * @param articles rows of {@code articles}, of which {@code article_id}, {@code published} and
   *     {@code duplicate_of} are read. Duplicates count nowhere, undated articles in the whole
   *     corpus alone
   * @param lastNodes rows of {@code comention_nodes} of the last run, whose community numbers are
   *     kept, if there was one
   */
  public Dataset<Row> measured(
      Dataset<Row> mentions, Dataset<Row> articles, Optional<Dataset<Row>> lastNodes) {
    Dataset<Row> members = new ItemsetTransform(unit, minArticles).members(mentions, articles);
    if (lastNodes.isPresent()) {
      MapFunction<Row, Row> lastCommunity = CoMentionTransform::lastCommunity;
      members =
          members.union(
              lastNodes
                  .get()
                  .where(col("community").isNotNull())
                  .map(lastCommunity, Encoders.row(ItemsetTransform.MEMBER)));
    }
    FlatMapGroupsFunction<Row, Row, Row> measure = this::measure;
    return members
        .groupBy("network", "period", "period_index")
        .as(Encoders.row(NETWORK), Encoders.row(ItemsetTransform.MEMBER))
        .flatMapSortedGroups(
            new Column[] {col("role"), col("a"), col("b")}, measure, Encoders.row(MEASURED));
  }

  /** Rows of {@code comention_edges}. */
  public static Dataset<Row> edges(Dataset<Row> measured) {
    return part(measured, "edge");
  }

  /** Rows of {@code comention_nodes}. */
  public static Dataset<Row> nodes(Dataset<Row> measured) {
    return part(measured, "node");
  }

  /**
   * Rows of {@code run_metrics} about the networks of the whole corpus: sizes, modularity, and
   * {@code entities_left_out}, summed over the articles that name more than a hundred.
   */
  public static Dataset<Row> metrics(Dataset<Row> measured) {
    return part(measured, "metric");
  }

  private static Dataset<Row> part(Dataset<Row> measured, String name) {
    return measured.where(col(name).isNotNull()).select(name + ".*");
  }

  private static Row lastCommunity(Row node) {
    PeriodKind kind = PeriodKind.of(node.getAs("period"));
    Object start = node.getAs("period_start");
    int index = start == null ? 0 : kind.indexOf(LocalDate.parse(start.toString()));
    long community = node.<Integer>getAs("community");
    return RowFactory.create(
        node.getAs("entity_type"),
        kind.code(),
        index,
        ItemsetTransform.ROLE_LAST_COMMUNITY,
        node.getAs("entity_id"),
        null,
        null,
        0L,
        community,
        0L);
  }

  private Iterator<Row> measure(Row key, Iterator<Row> members) {
    NetworkType type = NetworkType.of(key.getString(0));
    PeriodKind kind = PeriodKind.of(key.getString(1));
    Object start = kind == PeriodKind.ALL ? null : java.sql.Date.valueOf(kind.start(key.getInt(2)));
    Members read = new Members(members);
    if (read.articles == 0) {
      return List.<Row>of().iterator();
    }
    CoMentionNetwork network = read.network(type);
    Measures measures = network.measure(read.lastCommunities);
    Stream<Row> edges =
        IntStream.range(0, network.edges().size())
            .mapToObj(e -> edge(type, kind, start, network, e, measures.edges().get(e)));
    Stream<Row> nodes =
        IntStream.range(0, network.nodes().size())
            .mapToObj(
                n -> node(type, kind, start, network.nodes().get(n), measures.nodes().get(n)));
    Stream<Row> metrics =
        kind == PeriodKind.ALL ? metrics(type, network, measures, read.leftOut) : Stream.of();
    return Stream.of(edges, nodes, metrics).flatMap(s -> s).iterator();
  }

  private Row edge(
      NetworkType type,
      PeriodKind kind,
      Object start,
      CoMentionNetwork network,
      int number,
      EdgeMeasures m) {
    Edge edge = network.edges().get(number);
    Node a = network.nodes().get(edge.a());
    Node b = network.nodes().get(edge.b());
    return RowFactory.create(
        RowFactory.create(
            type.code(),
            unit.code(),
            kind.code(),
            start,
            a.id(),
            b.id(),
            a.name(),
            b.name(),
            edge.articles(),
            m.weight(),
            m.expected(),
            m.npmi(),
            m.pValue(),
            m.qValue(),
            m.significant(),
            m.backbone(),
            m.change()),
        null,
        null);
  }

  private static Row node(
      NetworkType type, PeriodKind kind, Object start, Node node, NodeMeasures m) {
    return RowFactory.create(
        null,
        RowFactory.create(
            type.code(),
            kind.code(),
            start,
            node.id(),
            node.name(),
            node.articles(),
            m.degree(),
            m.strength(),
            m.pageRank(),
            m.betweenness(),
            m.community()),
        null);
  }

  private static Stream<Row> metrics(
      NetworkType type, CoMentionNetwork network, Measures measures, long leftOut) {
    long significant = measures.edges().stream().filter(EdgeMeasures::significant).count();
    return Stream.of(
        metric(type, "articles", network.articles()),
        metric(type, "nodes", network.nodes().size()),
        metric(type, "edges", network.edges().size()),
        metric(type, "significant_edges", significant),
        metric(type, "modularity", measures.modularity()),
        metric(type, "entities_left_out", leftOut));
  }

  private static Row metric(NetworkType type, String name, Number value) {
    return RowFactory.create(
        null, null, RowFactory.create("network", type.code() + "." + name, value.doubleValue()));
  }

  /** The members of one network as they come: articles, entities, last communities, pairs. */
  private static final class Members {
    private final List<Node> nodes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final Map<String, Integer> lastCommunities = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private long articles;
    private long pastArticles;
    private long leftOut;

    Members(Iterator<Row> rows) {
      while (rows.hasNext()) {
        add(rows.next());
      }
    }

    CoMentionNetwork network(NetworkType type) {
      return new CoMentionNetwork(type.isTwoMode(), articles, pastArticles, nodes, edges);
    }

    private void add(Row row) {
      String a = row.getString(4);
      String b = row.getString(5);
      long count = row.getLong(7);
      long share = row.getLong(8);
      long past = row.getLong(9);
      switch (row.getInt(3)) {
        case ItemsetTransform.ROLE_ARTICLES -> {
          articles = count;
          leftOut = share;
          pastArticles = past;
        }
        case ItemsetTransform.ROLE_ENTITY -> {
          String id = a == null ? b : a;
          positions.put(id, nodes.size());
          nodes.add(new Node(id, row.getString(6), a == null, count));
        }
        case ItemsetTransform.ROLE_LAST_COMMUNITY -> lastCommunities.put(a, (int) share);
        case ItemsetTransform.ROLE_PAIR ->
            edges.add(new Edge(positions.get(a), positions.get(b), count, share, past));
        default -> throw new IllegalStateException("role " + row.getInt(3));
      }
    }
  }
}
