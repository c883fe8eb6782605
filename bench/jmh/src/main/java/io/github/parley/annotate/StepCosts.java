package io.github.parley.annotate;

import com.sun.management.ThreadMXBean;
import io.github.parley.article.Article;
import io.github.parley.article.BenchArticles;
import io.github.parley.article.Cleaner;
import io.github.parley.article.ContentHash;
import io.github.parley.article.Document;
import io.github.parley.article.DuplicateSignature;
import io.github.parley.article.Language;
import io.github.parley.article.Passage;
import io.github.parley.article.RecurringLines;
import io.github.parley.lexicon.Lexicon;
import io.github.parley.lexicon.Mention;
import io.github.parley.lexicon.Recognizer;
import io.github.parley.meeting.MeetingExtractor;
import io.github.parley.text.PerceptronSyntax;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Date;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;

/**
 * What each step of reading an article costs: CPU time of the thread and bytes allocated, an
 * article. CPU time, so that other work on the machine changes little. Ends with a hash of all rows,
 * by which a change of speed is known to be nothing else.
 *
 * <p>Arguments: a file or folder of JSON lines, how many articles, how many passes (the first
 * warms up, the cheapest of the others is shown).
 */
public final class StepCosts {

  private static final StructType READ =
      StructType.fromDDL(
          "article_id STRING, source STRING, url STRING, published DATE, content_hash STRING,"
              + " note STRING, raw_title STRING, raw_text STRING, location STRING");

  private enum Step {
    HASH,
    CLEAN,
    LANGUAGE,
    TOKENISE,
    RECOGNISE,
    EXTRACT,
    SIGNATURE,
    WHOLE
  }

  private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Cleaner cleaner = new Cleaner();
  private final Recognizer recognizer = new Recognizer(Lexicon.shipped());
  private final MeetingExtractor extractor =
      new MeetingExtractor(Lexicon.shipped(), PerceptronSyntax.shipped());
  private final Annotator annotator = new Annotator(Lexicon.shipped());
  private final Map<Step, long[]> spent = new EnumMap<>(Step.class);
  private long cpu;
  private long allocated;
  private long hash;

  private StepCosts() {}

  public static void main(String[] args) throws Exception {
    int limit = Integer.parseInt(args[1]);
    int passes = Integer.parseInt(args[2]);
    List<Article> articles =
        args[0].equals("sample")
            ? BenchArticles.sample()
            : BenchArticles.read(Path.of(args[0]), limit);
    Map<Step, long[]> best = new EnumMap<>(Step.class);
    StepCosts costs = new StepCosts();
    for (int pass = 0; pass < passes; pass++) {
      costs.pass(articles);
      if (pass > 0 || passes == 1) {
        costs.spent.forEach(
            (step, figures) ->
                best.merge(step, figures, (a, b) -> a[0] <= b[0] ? a : b));
      }
    }
    System.out.printf("%-10s %12s %12s%n", "step", "CPU ms", "KB allocated");
    best.forEach(
        (step, f) ->
            System.out.printf(
                Locale.ROOT,
                "%-10s %12.3f %12.1f%n",
                step.name().toLowerCase(Locale.ROOT),
                f[0] / 1e6 / articles.size(),
                f[1] / 1e3 / articles.size()));
    System.out.printf("%d articles, rows %016x%n", articles.size(), costs.hash);
  }

  private void pass(List<Article> articles) {
    spent.clear();
    hash = 0;
    for (Article article : articles) {
      steps(article);
      Row read = read(article);
      begin();
      Row row = AnnotatedRows.of(read, annotator, RecurringLines.none());
      end(Step.WHOLE);
      hash = hash * 0x9e3779b97f4a7c15L + hashOf(row);
    }
  }

  private void steps(Article article) {
    begin();
    ContentHash.of(article.title(), article.text());
    end(Step.HASH);
    begin();
    List<Passage> passages = cleaner.clean(article, RecurringLines.none());
    end(Step.CLEAN);
    String body = AnnotatedArticle.bodyOf(passages);
    begin();
    String language = Language.of(body);
    end(Step.LANGUAGE);
    if (language == null || language.equals("en")) {
      begin();
      Document document = Document.of(article, passages);
      end(Step.TOKENISE);
      begin();
      List<Mention> mentions = recognizer.recognize(document);
      end(Step.RECOGNISE);
      begin();
      extractor.extract(document, mentions);
      end(Step.EXTRACT);
    }
    begin();
    DuplicateSignature.of(body);
    end(Step.SIGNATURE);
  }

  private void begin() {
    allocated = thread.getCurrentThreadAllocatedBytes();
    cpu = thread.getCurrentThreadCpuTime();
  }

  private void end(Step step) {
    long now = thread.getCurrentThreadCpuTime();
    long[] figures = spent.computeIfAbsent(step, s -> new long[2]);
    figures[0] += now - cpu;
    figures[1] += thread.getCurrentThreadAllocatedBytes() - allocated;
  }

  private static Row read(Article a) {
    return new GenericRowWithSchema(
        new Object[] {
          a.articleId(),
          a.source(),
          a.url(),
          a.published() == null ? null : Date.valueOf(a.published()),
          "",
          null,
          a.title(),
          a.text(),
          ""
        },
        READ);
  }

  /** A hash of everything in a row, nested rows too. */
  private static long hashOf(Object value) {
    if (value instanceof Row row) {
      long hash = 17;
      for (int i = 0; i < row.size(); i++) {
        hash = hash * 0xbf58476d1ce4e5b9L + hashOf(row.get(i));
      }
      return hash;
    }
    if (value instanceof Object[] values) {
      return hashOf(RowFactory.create(values)) + 1;
    }
    return value instanceof long[] longs ? Arrays.hashCode(longs) : String.valueOf(value).hashCode();
  }
}
