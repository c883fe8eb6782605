package io.github.parley.topic;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Phrases of two and three words that stand together more often than chance, and the step that
 * makes them one token.
 *
 * <p>Source: Mikolov et al., Distributed Representations of Words and Phrases, NeurIPS 2013 (two
 * passes); scored by normalised pointwise mutual information, Bouma, GSCL 2009.
 */
final class Phrases implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String SPACE = " ";
  private static final Node NOTHING = new Node();

  private final TreeSet<String> all;
  private final Node root = new Node();

  /** What may follow some words, and the phrase that they make; null when they make none. */
  private static final class Node implements Serializable {

    private static final long serialVersionUID = 1L;

    private final HashMap<String, Node> next = new HashMap<>();
    private String phrase;
  }

  /**
   * Phrases.
   *
   * @param phrases words with a space between
   */
  Phrases(Collection<String> phrases) {
    all = new TreeSet<>(phrases);
    for (String phrase : phrases) {
      Node node = root;
      for (String word : phrase.split(SPACE, -1)) {
        node = node.next.computeIfAbsent(word, w -> new Node());
      }
      node.phrase = phrase;
    }
  }

  /**
   * Learns the phrases of a sample.
   *
   * @param articles tokens of each article
   * @param npmi least score
   * @param count least number of occurrences
   */
  static Phrases learn(List<String[]> articles, double npmi, int count) {
    Collocations finder = new Collocations(npmi, count);
    TreeSet<String> found = new TreeSet<>(finder.of(articles, 2));
    Phrases ofTwo = new Phrases(found);
    found.addAll(finder.of(articles.stream().map(ofTwo::join).toList(), 3));
    return new Phrases(found);
  }

  /** The phrases. */
  Set<String> all() {
    return new TreeSet<>(all);
  }

  /** The tokens with each phrase as one token, the longest first, from left to right. */
  String[] join(String[] tokens) {
    List<String> joined = new ArrayList<>(tokens.length);
    int i = 0;
    while (i < tokens.length) {
      Node one = root.next.getOrDefault(tokens[i], NOTHING);
      Node two = at(one, tokens, i + 1);
      Node three = at(two, tokens, i + 2);
      if (three.phrase != null) {
        joined.add(three.phrase);
        i += 3;
      } else if (two.phrase != null) {
        joined.add(two.phrase);
        i += 2;
      } else {
        joined.add(tokens[i]);
        i++;
      }
    }
    return joined.toArray(String[]::new);
  }

  private static Node at(Node node, String[] tokens, int place) {
    return place < tokens.length ? node.next.getOrDefault(tokens[place], NOTHING) : NOTHING;
  }

  /**
   * Joined tokens, each phrase followed by its words: an article on a peace treaty is also one on
   * peace.
   */
  static String[] withWords(String[] joined) {
    List<String> all = new ArrayList<>(joined.length);
    for (String token : joined) {
      all.add(token);
      if (!Terms.isEntity(token) && token.indexOf(' ') >= 0) {
        all.addAll(Arrays.asList(token.split(SPACE, -1)));
      }
    }
    return all.toArray(String[]::new);
  }
}
