package io.github.parley.meeting;

import io.github.parley.article.Document;
import io.github.parley.article.PassageKind;
import io.github.parley.lexicon.Lexicon;
import io.github.parley.lexicon.Mention;
import io.github.parley.text.SyntaxAnalyzer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Reads the meetings that an article tells of: who met whom, whether it took place, how, where and
 * when. A meeting is an encounter or direct conversation of representatives of at least two states
 * or international organisations. Works sentence by sentence over the mentions that recognition
 * found; only sentences with a word of meeting are analysed for grammar. Safe to share between
 * threads.
 */
public final class MeetingExtractor {

  /** Version of the rules; it changes whenever their answers may, and keys stored rows. */
  public static final String VERSION = "19";

  private final SyntaxAnalyzer syntax;

  /**
   * @param lexicon the lexicon that recognition used
   * @param syntax the grammar of sentences
   */
  public MeetingExtractor(Lexicon lexicon, SyntaxAnalyzer syntax) {
    Objects.requireNonNull(lexicon, "lexicon");
    this.syntax = Objects.requireNonNull(syntax, "syntax");
  }

  /**
   * The meetings of an article, each once, in the order in which it first tells of them.
   *
   * @param document the cleaned article
   * @param mentions what recognition found in it, in text order
   */
  public List<MeetingMention> extract(Document document, List<Mention> mentions) {
    Map<Integer, List<Mention>> byPassage =
        mentions.stream()
            .collect(
                Collectors.groupingBy(Mention::passageNo, LinkedHashMap::new, Collectors.toList()));
    ArticleReading body = new ArticleReading(syntax, document.published());
    List<Told> teasers = new ArrayList<>();
    for (Document.Part part : document.passages()) {
      PassageKind kind = part.passage().kind();
      List<Mention> own = byPassage.getOrDefault(part.passage().number(), List.of());
      if (kind.counts()) {
        body.read(part, own);
      } else if (kind == PassageKind.TEASER && !own.isEmpty()) {
        ArticleReading teaser = new ArticleReading(syntax, document.published());
        teaser.read(part, own);
        teasers.addAll(teaser.tellings());
      }
    }
    List<Told> told = new ArrayList<>(body.tellings());
    told.addAll(teasers);
    return WithinArticleMerger.merge(told).stream()
        .map(t -> t.meeting().passageKind() == PassageKind.TEASER ? t : body.completed(t))
        .filter(t -> ConfidenceModel.score(t) >= ConfidenceModel.THRESHOLD)
        .map(MeetingExtractor::rated)
        .toList();
  }

  private static MeetingMention rated(Told told) {
    return told.meeting().rated(ConfidenceModel.probability(told));
  }
}
