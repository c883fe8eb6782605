package io.github.parley.annotate;

import io.github.parley.article.Article;
import io.github.parley.article.BenchCorpus;
import io.github.parley.article.Cleaner;
import io.github.parley.article.ContentHash;
import io.github.parley.article.Document;
import io.github.parley.article.DuplicateSignature;
import io.github.parley.article.Language;
import io.github.parley.article.Passage;
import io.github.parley.article.RecurringLines;
import io.github.parley.lexicon.Lexicon;
import io.github.parley.lexicon.MatchBench;
import io.github.parley.lexicon.Recognizer;
import io.github.parley.meeting.MeetingExtractor;
import io.github.parley.meeting.TimeExpressions;
import io.github.parley.text.PerceptronSyntax;
import io.github.parley.text.Syntax;
import io.github.parley.text.TokenizedText;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Microseconds an article, of each step alone and of all together, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(BenchCorpus.ARTICLES)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = {"-Xmx2g", "-XX:+UseSerialGC"})
public class ArticleBenchmark {

  private final Lexicon lexicon = Lexicon.shipped();
  private final Cleaner cleaner = new Cleaner();
  private final Recognizer recognizer = new Recognizer(lexicon);
  private final PerceptronSyntax syntax = PerceptronSyntax.shipped();
  private final MeetingExtractor extractor = new MeetingExtractor(lexicon, syntax);
  private final Annotator annotator = new Annotator(lexicon);

  @Benchmark
  public void contentHash(BenchCorpus c, Blackhole out) {
    c.articles.forEach(a -> out.consume(ContentHash.of(a.title(), a.text())));
  }

  @Benchmark
  public void clean(BenchCorpus c, Blackhole out) {
    c.articles.forEach(a -> out.consume(cleaner.clean(a, RecurringLines.none())));
  }

  @Benchmark
  public void language(BenchCorpus c, Blackhole out) {
    c.articles.forEach(a -> out.consume(Language.of(a.text())));
  }

  @Benchmark
  public void signature(BenchCorpus c, Blackhole out) {
    c.articles.forEach(a -> out.consume(DuplicateSignature.of(a.text())));
  }

  @Benchmark
  public void tokenise(BenchCorpus c, Blackhole out) {
    for (List<Passage> passages : c.passages) {
      for (Passage passage : passages) {
        out.consume(TokenizedText.of(passage.text()));
      }
    }
  }

  @Benchmark
  public int match(BenchCorpus c) {
    return MatchBench.match(c.documents, lexicon);
  }

  @Benchmark
  public void recognise(BenchCorpus c, Blackhole out) {
    c.documents.forEach(d -> out.consume(recognizer.recognize(d)));
  }

  @Benchmark
  public void times(BenchCorpus c, Blackhole out) {
    for (Document document : c.documents) {
      for (Document.Part part : document.passages()) {
        out.consume(TimeExpressions.find(part.tokens(), document.published()));
      }
    }
  }

  /** Parts of speech of every sentence, not of candidates alone. */
  @Benchmark
  public void tagAll(BenchCorpus c, Blackhole out) {
    analyse(c, out, false);
  }

  /** Parts of speech and dependency tree of every sentence. */
  @Benchmark
  public void parseAll(BenchCorpus c, Blackhole out) {
    analyse(c, out, true);
  }

  private void analyse(BenchCorpus c, Blackhole out, boolean trees) {
    for (Document document : c.documents) {
      for (Document.Part part : document.passages()) {
        for (int s = 0; s < part.tokens().sentenceCount(); s++) {
          Syntax sentence = syntax.analyze(part.tokens(), s);
          out.consume(trees ? sentence.head(0) : sentence.tag(0));
        }
      }
    }
  }

  @Benchmark
  public void extract(BenchCorpus c, Blackhole out) {
    for (int i = 0; i < c.documents.size(); i++) {
      out.consume(extractor.extract(c.documents.get(i), c.mentions.get(i)));
    }
  }

  @Benchmark
  public void annotate(BenchCorpus c, Blackhole out) {
    for (Article article : c.articles) {
      out.consume(annotator.annotate(article, RecurringLines.none()));
    }
  }
}
