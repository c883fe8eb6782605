package io.github.parley.app;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A JSON file that gives a command's options: {@code {"input": ["news"], "output": "out"}}. The
 * names are the long options without dashes; {@code //} comments are allowed. What stands on the
 * command line wins.
 */
final class ConfigurationFile implements IDefaultValueProvider {

  /** What separates the values of an option that is given several times. */
  static final String SEPARATOR = "\n";

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(JsonParser.Feature.ALLOW_COMMENTS).build();

  private final Map<String, String> values;

  private ConfigurationFile(Map<String, String> values) {
    this.values = values;
  }

  /**
   * Reads a file for a command.
   *
   * @throws InputException when the file can't be read or names an option that the command lacks
   */
  static ConfigurationFile read(Path file, CommandSpec command) {
    JsonNode root;
    try {
      root = MAPPER.readTree(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new InputException(file + ": no readable JSON: " + firstLine(e), e);
    }
    if (root == null || !root.isObject()) {
      throw new InputException(file + ": write one JSON object, {\"output\": \"out\", …}");
    }
    List<String> known =
        command.options().stream().map(OptionSpec::longestName).map(n -> n.substring(2)).toList();
    Map<String, String> values = new TreeMap<>();
    for (Map.Entry<String, JsonNode> field : root.properties()) {
      if (!known.contains(field.getKey())) {
        throw new InputException(
            "%s: no option '%s' for %s; did you mean '%s'?"
                .formatted(file, field.getKey(), command.name(), nearest(field.getKey(), known)));
      }
      values.put("--" + field.getKey(), text(field.getValue()));
    }
    return new ConfigurationFile(values);
  }

  private static String firstLine(IOException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private static String text(JsonNode value) {
    List<String> parts = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(v -> parts.add(v.asText()));
    } else if (value.isObject()) {
      value.properties().forEach(f -> parts.add(f.getKey() + "=" + f.getValue().asText()));
    } else {
      parts.add(value.asText());
    }
    return String.join(SEPARATOR, parts);
  }

  static String nearest(String name, List<String> known) {
    return known.stream().min(Comparator.comparingInt(k -> distance(name, k))).orElse("");
  }

  /** Levenshtein's edit distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }

  @Override
  public String defaultValue(ArgSpec argument) {
    return argument instanceof OptionSpec option ? values.get(option.longestName()) : null;
  }
}
