package io.github.parley.topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The thresholds of the topics, by the keys of the resource {@code topic/topics.properties}, where
 * each is explained. Immutable.
 */
public final class TopicConfiguration implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String RESOURCE = "/topic/topics.properties";

  /** The number of topics; 0, the default, has it chosen by stability and coherence. */
  public static final String TOPICS = "topics";

  private final TreeMap<String, Double> values;

  private TopicConfiguration(Map<String, Double> values) {
    this.values = new TreeMap<>(values);
  }

  /** The configuration that ships with Parley. */
  public static TopicConfiguration shipped() {
    Properties properties = new Properties();
    try (InputStream in = TopicConfiguration.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + RESOURCE);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    TreeMap<String, Double> values = new TreeMap<>();
    values.put(TOPICS, 0.0);
    properties
        .stringPropertyNames()
        .forEach(k -> values.put(k, number(k, properties.getProperty(k))));
    return new TopicConfiguration(values);
  }

  /**
   * This configuration with some values replaced.
   *
   * @throws IllegalArgumentException when a key is not one of the resource's, or a value no number
   */
  public TopicConfiguration with(Map<String, String> replaced) {
    TreeMap<String, Double> all = new TreeMap<>(values);
    replaced.forEach(
        (key, value) -> {
          if (!values.containsKey(key)) {
            throw new IllegalArgumentException(
                "topics have no setting '" + key + "'; there are " + values.keySet());
          }
          all.put(key, number(key, value));
        });
    return new TopicConfiguration(all);
  }

  /** The values by key, for the manifest of a run. */
  public Map<String, Double> values() {
    return new TreeMap<>(values);
  }

  double share(String key) {
    return values.get(key);
  }

  int count(String key) {
    return (int) Math.round(values.get(key));
  }

  private static double number(String key, String value) {
    try {
      double number = Double.parseDouble(value.strip());
      if (number >= -1 && !Double.isInfinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Reported below, as a negative number is.
    }
    throw new IllegalArgumentException(
        "the setting '" + key + "' of topics takes a number of at least -1, not '" + value + "'");
  }
}
