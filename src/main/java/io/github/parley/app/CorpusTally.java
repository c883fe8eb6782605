package io.github.parley.app;

import io.github.parley.report.RunContent.Article;
import io.github.parley.report.RunContent.Corpus;
import io.github.parley.report.RunContent.Reject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts the articles, passages and rejects of a run row by row, and keeps the cited articles. */
final class CorpusTally {

  static final Set<String> ARTICLE_COLUMNS =
      Set.of("article_id", "source", "url", "published", "title", "language", "duplicate_kind");
  static final Set<String> PASSAGE_COLUMNS = Set.of("kind");

  private static final String UNKNOWN = "unknown";

  private final Set<String> wanted;
  private final Map<String, Article> cited = new HashMap<>();
  private final Map<String, Map<LocalDate, Long>> coverage = new TreeMap<>();
  private final Map<String, Long> duplicates = new TreeMap<>();
  private final Map<String, Long> languages = new TreeMap<>();
  private final Map<String, Long> passages = new TreeMap<>();
  private final Map<String, Reject> rejects = new TreeMap<>();
  private long articles;
  private long undated;
  private LocalDate first;
  private LocalDate last;

  CorpusTally(Set<String> wanted) {
    this.wanted = wanted;
  }

  void addArticle(Map<String, Object> row) {
    articles++;
    String id = (String) row.get("article_id");
    Article article =
        new Article(
            (String) row.get("source"),
            (String) row.get("url"),
            (LocalDate) row.get("published"),
            (String) row.get("title"));
    if (wanted.contains(id)) {
      cited.put(id, article);
    }
    count(languages, row.get("language"));
    if (row.get("duplicate_kind") != null) {
      count(duplicates, row.get("duplicate_kind"));
    }
    addDay(article.source() == null ? UNKNOWN : article.source(), article.published());
  }

  private void addDay(String source, LocalDate published) {
    if (published == null) {
      undated++;
      return;
    }
    first = first == null || published.isBefore(first) ? published : first;
    last = last == null || published.isAfter(last) ? published : last;
    coverage
        .computeIfAbsent(source, s -> new TreeMap<>())
        .merge(published.withDayOfMonth(1), 1L, Long::sum);
  }

  void addPassage(Map<String, Object> row) {
    count(passages, row.get("kind"));
  }

  void addReject(Map<String, Object> row) {
    Reject reject = new Reject((String) row.get("reason"), 1, (String) row.get("message"));
    rejects.merge(
        reject.reason(), reject, (a, b) -> new Reject(a.reason(), a.records() + 1, a.example()));
  }

  private static void count(Map<String, Long> counts, Object key) {
    counts.merge(key == null ? UNKNOWN : (String) key, 1L, Long::sum);
  }

  Map<String, Article> cited() {
    return cited;
  }

  Corpus corpus() {
    return new Corpus(
        articles,
        undated,
        first,
        last,
        coverage,
        duplicates,
        languages,
        passages,
        rejects.values().stream().toList());
  }
}
