package io.github.parley.lexicon;

import io.github.parley.article.Article;
import io.github.parley.article.Document;
import io.github.parley.article.Passage;
import io.github.parley.article.PassageKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Mentions of a text of one or more paragraphs, for tests to ask. */
record Recognized(List<Mention> mentions) {

  private static final Recognizer RECOGNIZER = new Recognizer(Lexicon.shipped());

  static Recognized undated(String... paragraphs) {
    return of(null, PassageKind.BODY, paragraphs);
  }

  static Recognized on(String day, String... paragraphs) {
    return of(LocalDate.parse(day), PassageKind.BODY, paragraphs);
  }

  static Recognized of(LocalDate day, PassageKind kind, String... paragraphs) {
    List<Passage> passages = new ArrayList<>();
    for (String paragraph : paragraphs) {
      passages.add(new Passage(passages.size(), kind, paragraph, "test"));
    }
    Article article = new Article("test", null, null, day, null, String.join("\n", paragraphs));
    return new Recognized(RECOGNIZER.recognize(Document.of(article, passages)));
  }

  List<String> states() {
    return codes(EntityType.COUNTRY);
  }

  List<String> organisations() {
    return codes(EntityType.ORGANISATION);
  }

  List<String> places() {
    return of(EntityType.PLACE).map(m -> m.surface() + " " + m.country()).toList();
  }

  /** Name, country and office of people by name. */
  List<String> people() {
    return people(Mention.Form.NAME);
  }

  List<String> people(Mention.Form form) {
    return of(EntityType.PERSON)
        .filter(m -> m.form() == form)
        .map(m -> m.name() + ", " + m.country() + ", " + m.office())
        .toList();
  }

  Mention only(String surface) {
    List<Mention> found = mentions.stream().filter(m -> m.surface().equals(surface)).toList();
    if (found.size() != 1) {
      throw new AssertionError(surface + " is mentioned " + found.size() + " times: " + mentions);
    }
    return found.get(0);
  }

  private List<String> codes(EntityType type) {
    return of(type).map(Mention::country).toList();
  }

  private Stream<Mention> of(EntityType type) {
    return mentions.stream().filter(m -> m.type() == type);
  }
}
