package io.github.parley.lexicon;

import io.github.parley.article.Document;
import io.github.parley.article.PassageKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Recognises states, people, organisations and places in an article and resolves them against a
 * {@link Lexicon}. Without state of its own beside the lexicon: shared between threads.
 *
 * <p>The steps: names of one token trie, longest first; states and capitals by grammar and by the
 * article's other names; people by full name, by title and description, by surname; places; roles
 * and pronouns last.
 */
public final class Recognizer {

  private final Lexicon lexicon;
  private final CountryResolver countries;
  private final TitlePhraseFinder titles;
  private final PersonResolver persons;
  private final PlaceResolver places;
  private final PronounResolver pronouns;

  /**
   * @param lexicon what is known
   */
  public Recognizer(Lexicon lexicon) {
    this.lexicon = lexicon;
    countries = new CountryResolver(lexicon);
    titles = new TitlePhraseFinder(lexicon);
    persons = new PersonResolver(lexicon, titles);
    places = new PlaceResolver();
    pronouns = new PronounResolver(lexicon);
  }

  /**
   * The mentions of an article in text order. Passages that count in reports are read, and teasers;
   * bylines, biographies, credits, prompts and legal lines name nobody.
   */
  public List<Mention> recognize(Document document) {
    List<Scan> scans = new ArrayList<>();
    for (Document.Part part : document.passages()) {
      PassageKind kind = part.passage().kind();
      if (kind.counts() || kind == PassageKind.TEASER) {
        scans.add(new Scan(new Tokens(part), lexicon));
      }
    }
    ArticleContext article = new ArticleContext(scans, document.published());
    countries.resolve(article);
    scans.forEach(scan -> scan.titles(titles.find(scan)));
    persons.resolve(article);
    scans.forEach(scan -> places.resolve(scan, article));
    new RoleResolver(lexicon, article).resolve();
    scans.forEach(pronouns::resolve);
    List<Mention> mentions = new ArrayList<>();
    for (Scan scan : scans) {
      scan.drafts().stream()
          .map(Draft::mention)
          .sorted(
              Comparator.comparingInt(Mention::tokenStart)
                  .thenComparing(Comparator.comparingInt(Mention::tokenEnd).reversed())
                  .thenComparing(Mention::type)
                  .thenComparing(m -> String.valueOf(m.entityId())))
          .forEach(mentions::add);
    }
    return mentions;
  }
}
