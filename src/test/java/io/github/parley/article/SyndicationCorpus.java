package io.github.parley.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * News stories as several outlets print them: groups of five made from bodies of one agency (as it
 * came; with a wire tag and a notice; shortened; edited; shortened, edited and with other residue)
 * among stories that stand alone. Pairs that are known to be natural copies are left out.
 */
final class SyndicationCorpus {

  private static final int GROUPS = 600;
  private static final int MEMBERS = 5;
  private static final int ALONE = 4_000;
  private static final int MIN_WORDS = 80;

  /**
   * A story of the corpus.
   *
   * @param article the article
   * @param group the group that it belongs to
   */
  record Story(Article article, int group) {}

  private final Random random = new Random(7);

  /** Reads bodies and makes the corpus; the same at every call. */
  List<Story> read(Path corpus, Path knownCopies) throws IOException {
    List<Article> bodies = bodies(corpus, copies(knownCopies));
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < Math.min(bodies.size(), GROUPS + ALONE); i++) {
      Article body = bodies.get(i);
      if (i >= GROUPS) {
        stories.add(new Story(body, i));
        continue;
      }
      for (int member = 0; member < MEMBERS; member++) {
        String other = bodies.get((i * 31 + 977) % bodies.size()).text();
        stories.add(new Story(copy(body, member, other), i));
      }
    }
    return stories;
  }

  private static Set<String> copies(Path file) throws IOException {
    Set<String> ids = new HashSet<>();
    for (String line : Files.readAllLines(file)) {
      var pair = JsonFields.MAPPER.readTree(line);
      if (pair.get("is_copy").asBoolean()) {
        ids.add(pair.get("b").asText());
      }
    }
    return ids;
  }

  private static List<Article> bodies(Path file, Set<String> left) throws IOException {
    List<Article> bodies = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        var node = JsonFields.MAPPER.readTree(line);
        String text = node.path("text").asText("");
        String id = node.get("article_id").asText();
        if (!left.contains(id) && text.split("\\s+", -1).length >= MIN_WORDS) {
          LocalDate day = PublishedDate.of(node.get("published").asText());
          bodies.add(new Article(id, null, "wire", day, null, text));
        }
      }
    }
    return bodies;
  }

  private Article copy(Article body, int member, String other) {
    String text =
        switch (member) {
          case 0 -> body.text();
          case 1 ->
              "CITY (Agency) - "
                  + body.text()
                  + "\nCopyright 1987 by the agency. All rights reserved.";
          case 2 -> shortened(body.text(), 0.5 + 0.3 * random.nextDouble());
          case 3 -> edited(body.text(), 0.06);
          default ->
              edited(shortened(body.text(), 0.6 + 0.3 * random.nextDouble()), 0.04)
                  + "\nRead next\n"
                  + other.substring(0, Math.min(150, other.length())).replace('\n', ' ')
                  + ".\nLeave a Reply";
        };
    LocalDate day = body.published() == null ? null : body.published().plusDays(random.nextInt(3));
    return new Article(body.articleId() + "/" + member, null, "outlet" + member, day, null, text);
  }

  private static String shortened(String text, double share) {
    String[] words = text.split(" ", -1);
    return String.join(" ", Arrays.copyOf(words, (int) Math.ceil(words.length * share)));
  }

  /** Leaves out or replaces some words, as an editor does; numbers stay. */
  private String edited(String text, double share) {
    StringBuilder out = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      boolean touch = random.nextDouble() < share && word.chars().noneMatch(Character::isDigit);
      if (!touch) {
        out.append(word).append(' ');
      } else if (random.nextBoolean()) {
        out.append("meanwhile ");
      }
    }
    return out.toString();
  }
}
