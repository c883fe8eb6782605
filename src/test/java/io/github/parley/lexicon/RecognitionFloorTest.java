package io.github.parley.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.parley.article.Article;
import io.github.parley.article.Cleaner;
import io.github.parley.article.Document;
import io.github.parley.article.RecurringLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the figures on the labelled development articles, where they are at hand. */
class RecognitionFloorTest {

  private static final Path DEV = Path.of("../shared/evaluation/dev");
  private static final double COUNTRIES_FLOOR = 0.97;
  private static final double PERSONS_FLOOR = 0.92;

  private static int[] countries;
  private static int[] persons;

  @BeforeAll
  static void recognise() throws IOException {
    assumeTrue(Files.exists(DEV.resolve("gold.jsonl")), "labelled articles are missing: " + DEV);
    ObjectMapper json = new ObjectMapper();
    Map<String, JsonNode> gold = new HashMap<>();
    for (String line : Files.readAllLines(DEV.resolve("gold.jsonl"))) {
      JsonNode label = json.readTree(line);
      gold.put(label.get("article_id").asText(), label);
    }
    countries = new int[3];
    persons = new int[3];
    Recognizer recognizer = new Recognizer(Lexicon.shipped());
    for (String line : Files.readAllLines(DEV.resolve("articles.jsonl"))) {
      JsonNode a = json.readTree(line);
      JsonNode label = gold.get(a.get("article_id").asText());
      Set<String> codes = new HashSet<>();
      Set<String> names = new HashSet<>();
      for (Mention m : recognizer.recognize(document(a))) {
        if (m.passageKind().counts() && m.type() == EntityType.COUNTRY) {
          codes.add(m.country());
        }
        boolean known = m.country() != null || m.office() != null;
        if (m.passageKind().counts()
            && m.type() == EntityType.PERSON
            && m.name() != null
            && known) {
          names.add(surname(m.name()));
        }
      }
      Set<String> goldNames = new HashSet<>();
      label.get("persons").forEach(p -> goldNames.add(surname(p.asText())));
      Set<String> goldCodes = new HashSet<>();
      label.get("countries").forEach(c -> goldCodes.add(c.asText()));
      count(countries, goldCodes, codes);
      count(persons, goldNames, names);
    }
  }

  @Test
  void countriesStayAboveTheirFloor() {
    assertThat(f1(countries)).isGreaterThanOrEqualTo(COUNTRIES_FLOOR);
  }

  @Test
  void personsStayAboveTheirFloor() {
    assertThat(f1(persons)).isGreaterThanOrEqualTo(PERSONS_FLOOR);
  }

  private static Document document(JsonNode a) {
    Article article =
        new Article(
            a.get("article_id").asText(),
            null,
            a.path("source").asText(null),
            LocalDate.parse(a.get("published").asText().substring(0, 10)),
            a.path("title").isTextual() ? a.get("title").asText() : null,
            a.get("text").asText());
    return Document.of(article, new Cleaner().clean(article, RecurringLines.none()));
  }

  private static String surname(String name) {
    String[] words = Folding.fold(name).split(" ", -1);
    return words[words.length - 1];
  }

  private static void count(int[] counts, Set<String> gold, Set<String> found) {
    for (String each : found) {
      counts[gold.contains(each) ? 0 : 1]++;
    }
    for (String each : gold) {
      counts[2] += found.contains(each) ? 0 : 1;
    }
  }

  private static double f1(int[] c) {
    return 2.0 * c[0] / (2.0 * c[0] + c[1] + c[2]);
  }
}
