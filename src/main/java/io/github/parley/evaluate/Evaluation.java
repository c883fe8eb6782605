package io.github.parley.evaluate;

import io.github.parley.article.Article;
import io.github.parley.lexicon.EntityType;
import io.github.parley.lexicon.Mention;
import io.github.parley.meeting.MeetingMention;
import io.github.parley.meeting.MeetingMerger;
import io.github.parley.meeting.MeetingReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Runs the reading of articles against labels: meetings with their attributes, the merge over
 * articles, countries and persons. What residue says counts neither way.
 */
public final class Evaluation {

  private Evaluation() {}

  /**
   * Scores articles against labels.
   *
   * @param articles the articles; those without a label are read and merged, and not scored
   * @param gold labels as JSON lines of {@code article_id}, {@code countries}, {@code persons} and
   *     {@code meetings}
   * @param reader reads an article
   * @throws IOException when the labels can't be read or are malformed
   */
  public static Scores score(
      Collection<Article> articles, Path gold, Function<Article, Findings> reader)
      throws IOException {
    Map<Article, Findings> findings = new LinkedHashMap<>();
    articles.forEach(article -> findings.put(article, reader.apply(article)));
    return MeetingScorer.score(JudgedArticle.read(gold), judged(findings));
  }

  private static Map<String, JudgedArticle> judged(Map<Article, Findings> findings) {
    Map<String, List<MeetingReport>> reports = new TreeMap<>();
    findings.forEach((article, found) -> reports.put(article.articleId(), reports(article, found)));
    Map<MeetingReport, String> ids =
        MeetingMerger.meetingIds(reports.values().stream().flatMap(List::stream).toList());
    Map<String, JudgedArticle> judged = new TreeMap<>();
    findings.forEach(
        (article, found) ->
            judged.put(
                article.articleId(),
                new JudgedArticle(
                    article.articleId(),
                    countries(found.mentions()),
                    persons(found.mentions()),
                    reports.get(article.articleId()).stream()
                        .map(r -> JudgedMeeting.found(r.mention(), ids.get(r)))
                        .toList())));
    return judged;
  }

  private static List<MeetingReport> reports(Article article, Findings found) {
    List<MeetingReport> reports = new ArrayList<>();
    for (MeetingMention meeting : found.meetings()) {
      if (meeting.passageKind().counts()) {
        reports.add(
            new MeetingReport(
                article.articleId(),
                reports.size(),
                article.source(),
                article.published(),
                null,
                meeting));
      }
    }
    return reports;
  }

  private static Set<String> countries(List<Mention> mentions) {
    Set<String> codes = new TreeSet<>();
    for (Mention mention : mentions) {
      if (mention.type() == EntityType.COUNTRY
          && mention.country() != null
          && mention.passageKind().counts()) {
        codes.add(mention.country());
      }
    }
    return codes;
  }

  /** Persons of public affairs: those whose state or office is known. */
  private static Set<String> persons(List<Mention> mentions) {
    Set<String> names = new TreeSet<>();
    for (Mention mention : mentions) {
      boolean publicFigure = mention.country() != null || mention.office() != null;
      if (mention.type() == EntityType.PERSON
          && publicFigure
          && mention.name() != null
          && mention.passageKind().counts()) {
        names.add(mention.name());
      }
    }
    return names;
  }
}
