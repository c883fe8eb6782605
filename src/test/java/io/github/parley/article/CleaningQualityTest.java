package io.github.parley.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How near the cleaned body comes to labelled main lines, by the figure of the article extraction
 * benchmark: F1 of word 4-grams, averaged over pages, against keeping every line.
 */
class CleaningQualityTest {

  private static final Path LINES = Path.of("../shared/evaluation/dev/lines.jsonl.gz");
  private static final Path SEEDS = Path.of("../shared/seeds");
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  @ParameterizedTest
  @CsvSource({
    "synth, 0.049",
    "boilerpipe, 0.010",
    "go_domdistiller, 0.010",
    "dragnet, -0.002",
    "trafilatura, -0.002",
    "readability_js, -0.002",
    "newspaper, -0.002"
  })
  void isNearerToTheMainTextThanKeepingAll(String variant, double gain) throws IOException {
    assumeTrue(Files.exists(LINES), "needs the labelled lines beside the project");
    double cleaned = 0;
    double kept = 0;
    Map<String, List<JsonNode>> pages = pages(variant);
    for (List<JsonNode> lines : pages.values()) {
      String main =
          lines.stream()
              .filter(l -> l.get("is_main").asInt() == 1)
              .map(l -> l.get("text").asText())
              .collect(Collectors.joining("\n"));
      String all =
          lines.stream().map(l -> l.get("text").asText()).collect(Collectors.joining("\n"));
      cleaned += f1(main, body(all));
      kept += f1(main, all);
    }
    assertThat((cleaned - kept) / pages.size()).isGreaterThanOrEqualTo(gain);
  }

  @Test
  void readsTheKindsOfTheSeedsLines() throws IOException {
    assumeTrue(Files.exists(SEEDS), "needs the seed articles beside the project");
    Map<String, String> kinds = new HashMap<>();
    try (var files = Files.list(SEEDS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        kinds.put(
            file.getFileName().toString().substring(0, 3),
            passages(Files.readString(file)).stream()
                .map(p -> p.kind().code().substring(0, 2))
                .collect(Collectors.joining(" ")));
      }
    }
    assertThat(kinds)
        .isEqualTo(
            Map.of(
                "000", "ti bo bo bo bo bo le te te te",
                "001", "bo bo bo bo bo la la la te la la te la te la la te la te pr pr",
                "002", "la ti bo bo bo bo bo pr pr pr",
                "003", "bo bo bo bo bo bo bo bo by bi pr",
                "004", "bo bo bo bo bo bo bo bo bo bo bo bo bo bo bo bo bo"));
  }

  private static List<Passage> passages(String text) {
    return new Cleaner()
        .clean(new Article("a", null, null, null, null, text), RecurringLines.none());
  }

  private static String body(String text) {
    return passages(text).stream()
        .filter(p -> p.kind() == PassageKind.BODY)
        .map(Passage::text)
        .collect(Collectors.joining("\n"));
  }

  private static Map<String, List<JsonNode>> pages(String variant) throws IOException {
    Map<String, List<JsonNode>> pages = new LinkedHashMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(LINES)), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        JsonNode node = JsonFields.MAPPER.readTree(line);
        if (node.get("variant").asText().equals(variant)) {
          pages.computeIfAbsent(node.get("doc").asText(), d -> new ArrayList<>()).add(node);
        }
      }
    }
    return pages;
  }

  private static double f1(String gold, String predicted) {
    Map<String, Integer> g = shingles(gold);
    Map<String, Integer> p = shingles(predicted);
    if (g.isEmpty() && p.isEmpty()) {
      return 1;
    }
    int shared = 0;
    for (Map.Entry<String, Integer> shingle : g.entrySet()) {
      shared += Math.min(shingle.getValue(), p.getOrDefault(shingle.getKey(), 0));
    }
    return 2.0 * shared / (total(g) + total(p));
  }

  private static int total(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> shingles(String text) {
    List<String> words =
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    Map<String, Integer> counts = new HashMap<>();
    int size = Math.min(4, words.size());
    for (int i = 0; size > 0 && i + size <= words.size(); i++) {
      counts.merge(String.join(" ", words.subList(i, i + size)), 1, Integer::sum);
    }
    return counts;
  }
}
