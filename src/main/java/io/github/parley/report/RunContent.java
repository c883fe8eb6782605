package io.github.parley.report;

import io.github.parley.evaluate.Calibration;
import io.github.parley.store.Manifest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the page needs of a run, as the published tables have it.
 *
 * @param manifest what was run
 * @param meetings all meetings, in the order of their ids
 * @param pairs the pairs of parties with their meetings over the whole corpus
 * @param names names of countries, organisations and persons by their id
 * @param articles the articles that the page cites, by id
 * @param countries the co-mention network of countries over the whole corpus
 * @param persons that of persons
 * @param topics the topics
 * @param topicMonths articles of topics by month
 * @param topicPairs what pairs of countries are written about
 * @param corpus what was read
 * @param calibration how often meetings of a confidence are right, measured on labelled articles
 */
public record RunContent(
    Manifest manifest,
    List<Meeting> meetings,
    List<Pair> pairs,
    Map<String, String> names,
    Map<String, Article> articles,
    Network countries,
    Network persons,
    List<Topic> topics,
    List<TopicMonth> topicMonths,
    List<TopicPair> topicPairs,
    Corpus corpus,
    Calibration calibration) {

  /**
   * A meeting.
   *
   * @param id its id
   * @param parties codes of the parties, sorted
   * @param participants names, with the country in brackets where it is known
   * @param status held, planned or cancelled
   * @param channel in_person, phone, video or unknown
   * @param from first day on which it may have been; null when unknown
   * @param to last such day; null when unknown
   * @param precision how precise the date is; null without one
   * @param place where, as the articles name it; null when unknown
   * @param placeCountry ISO code of the country of the place; null when unknown
   * @param articleIds the articles that tell of it, sorted
   * @param sources different sources among those
   * @param evidence the words of the most confident report
   * @param evidenceArticleId its article
   * @param confidence probability that the meeting is right
   */
  public record Meeting(
      String id,
      List<String> parties,
      List<String> participants,
      String status,
      String channel,
      LocalDate from,
      LocalDate to,
      String precision,
      String place,
      String placeCountry,
      List<String> articleIds,
      int sources,
      String evidence,
      String evidenceArticleId,
      double confidence) {}

  /**
   * A pair of parties.
   *
   * @param a the code that sorts first
   * @param b the other
   * @param held meetings held
   * @param planned meetings planned
   * @param cancelled meetings cancelled
   */
  public record Pair(String a, String b, long held, long planned, long cancelled) {

    long all() {
      return held + planned + cancelled;
    }
  }

  /**
   * An article that the page cites.
   *
   * @param source who published it; null when unknown
   * @param url where; null when unknown
   * @param published when; null when unknown
   * @param title its headline; null when there is none
   */
  public record Article(String source, String url, LocalDate published, String title) {}

  /**
   * A co-mention network.
   *
   * @param nodes who is named
   * @param edges who is named together
   */
  public record Network(List<Node> nodes, List<Edge> edges) {}

  /**
   * An entity in a network.
   *
   * @param id its id
   * @param name its name
   * @param articles articles that name it
   * @param degree entities that it is named together with
   * @param strength sum of articles over its edges
   * @param pagerank PageRank on edges weighted by articles
   * @param betweenness share of shortest paths through it
   * @param community its community; null when it has none
   */
  public record Node(
      String id,
      String name,
      long articles,
      int degree,
      double strength,
      double pagerank,
      double betweenness,
      Integer community) {}

  /**
   * Two entities that are named together.
   *
   * @param a the id that sorts first
   * @param b the other
   * @param articles articles that name both
   * @param expected articles expected to
   * @param npmi normalised pointwise mutual information
   * @param qValue p-value corrected over all pairs
   * @param significant whether that is below the threshold of the run
   * @param backbone whether the disparity filter keeps the edge
   */
  public record Edge(
      String a,
      String b,
      long articles,
      double expected,
      double npmi,
      double qValue,
      boolean significant,
      boolean backbone) {}

  /**
   * A topic.
   *
   * @param id its id
   * @param label a few words
   * @param terms its heaviest terms
   * @param articles articles whose first topic it is
   * @param coherence mean NPMI of its terms
   * @param diversity share of its terms that stand in no other topic
   */
  public record Topic(
      String id,
      String label,
      List<String> terms,
      long articles,
      double coherence,
      double diversity) {}

  /**
   * A topic in a month.
   *
   * @param topicId the topic
   * @param month the first day
   * @param articles articles of the month whose first topic it is
   */
  public record TopicMonth(String topicId, LocalDate month, long articles) {}

  /**
   * A topic for a pair of countries.
   *
   * @param topicId the topic
   * @param a the code that sorts first
   * @param b the other
   * @param articles articles of the topic that name both
   * @param lift how much more the two are written about in this topic than in the corpus
   */
  public record TopicPair(String topicId, String a, String b, long articles, double lift) {}

  /**
   * What was read.
   *
   * @param articles articles
   * @param undated those without a day of publication
   * @param first earliest day of publication; null when all are undated
   * @param last latest such day
   * @param coverage dated articles by source and first day of the month
   * @param duplicates repeated articles by kind
   * @param languages articles by language; 'unknown' where the text is too short to tell
   * @param passages passages by kind
   * @param rejects records that were not read, by reason
   */
  public record Corpus(
      long articles,
      long undated,
      LocalDate first,
      LocalDate last,
      Map<String, Map<LocalDate, Long>> coverage,
      Map<String, Long> duplicates,
      Map<String, Long> languages,
      Map<String, Long> passages,
      List<Reject> rejects) {}

  /**
   * A reason for which records were not read.
   *
   * @param reason its code
   * @param records how many
   * @param example the message of the first
   */
  public record Reject(String reason, long records, String example) {}

  /** The name of a party, or its code when the corpus doesn't name it. */
  String name(String code) {
    return names.getOrDefault(code, code);
  }
}
