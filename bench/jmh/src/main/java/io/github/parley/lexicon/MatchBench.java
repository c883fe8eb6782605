package io.github.parley.lexicon;

import io.github.parley.article.Document;
import java.util.List;

/** Matching of names alone: the tries over the tokens of every passage. */
public final class MatchBench {

  private MatchBench() {}

  /** Names found in all documents. */
  public static int match(List<Document> documents, Lexicon lexicon) {
    int found = 0;
    for (Document document : documents) {
      for (Document.Part part : document.passages()) {
        Scan scan = new Scan(new Tokens(part), lexicon);
        found += scan.names().size() + scan.persons().size();
      }
    }
    return found;
  }
}
