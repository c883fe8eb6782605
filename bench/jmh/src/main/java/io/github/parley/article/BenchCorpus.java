package io.github.parley.article;

import io.github.parley.lexicon.Lexicon;
import io.github.parley.lexicon.Mention;
import io.github.parley.lexicon.Recognizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The articles of a benchmark at every stage of reading. One operation is all of them. */
@State(Scope.Benchmark)
public class BenchCorpus {

  /** As many as the sample has. */
  public static final int ARTICLES = 106;

  /** 'sample', or a file or folder of JSON lines, of which 106 articles are taken. */
  @Param("sample")
  public String corpus;

  public List<Article> articles;
  public List<List<Passage>> passages = new ArrayList<>();
  public List<Document> documents = new ArrayList<>();
  public List<List<Mention>> mentions = new ArrayList<>();

  @Setup
  public void read() throws IOException {
    articles =
        corpus.equals("sample")
            ? BenchArticles.sample()
            : BenchArticles.read(Path.of(corpus), ARTICLES);
    Cleaner cleaner = new Cleaner();
    Recognizer recognizer = new Recognizer(Lexicon.shipped());
    for (Article article : articles) {
      List<Passage> cleaned = cleaner.clean(article, RecurringLines.none());
      Document document = Document.of(article, cleaned);
      passages.add(cleaned);
      documents.add(document);
      mentions.add(recognizer.recognize(document));
    }
  }
}
