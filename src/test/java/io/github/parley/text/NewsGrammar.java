package io.github.parley.text;

import io.github.parley.text.Treebank.Sentence;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Makes analysed sentences of diplomatic news by a grammar written for it ({@code
 * syntax/news.grammar}), with names drawn by chance, so that no name is learnt.
 */
final class NewsGrammar {

  private static final String CONSONANTS = "bcdfghjklmnprstvz";
  private static final String VOWELS = "aeiou";
  private static final List<String> ENDINGS =
      List.of("", "n", "v", "s", "yan", "ov", "ez", "i", "a");

  private final Map<String, List<String[]>> rules = new HashMap<>();
  private final Random random;

  NewsGrammar(Random random) throws IOException {
    this.random = random;
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                NewsGrammar.class.getResourceAsStream("/syntax/news.grammar"),
                StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int equals = line.indexOf(" = ");
        if (equals > 0 && line.charAt(0) != '#') {
          rules
              .computeIfAbsent(line.substring(0, equals), k -> new ArrayList<>())
              .add(line.substring(equals + 3).strip().split(" +", -1));
        }
      }
    }
  }

  /** A sentence; those in which a comma that closes meets another mark are thrown away. */
  Sentence sentence() {
    Growing grown;
    do {
      grown = new Growing();
      grown.expand("S");
    } while (grown.hasIdleComma());
    grown.forms.set(0, capitalised(grown.forms.get(0)));
    return new Sentence(
        List.copyOf(grown.forms),
        List.copyOf(grown.tags),
        List.copyOf(grown.heads),
        List.copyOf(grown.relations));
  }

  /** A sentence half made. */
  private final class Growing {
    final List<String> forms = new ArrayList<>();
    final List<String> tags = new ArrayList<>();
    final List<Integer> heads = new ArrayList<>();
    final List<String> relations = new ArrayList<>();

    boolean hasIdleComma() {
      for (int i = 0; i < forms.size(); i++) {
        boolean last = i + 1 == forms.size();
        if (forms.get(i).equals(",") && (last || tags.get(i + 1).startsWith("PUNCT"))) {
          return true;
        }
      }
      return false;
    }

    /** Adds the words of a rule; its head has no head yet and is a root till it gets one. */
    int expand(String name) {
      List<String[]> choices = rules.get(name);
      String[] items = choices.get(random.nextInt(choices.size()));
      int[] tops = new int[items.length];
      String[] names = new String[items.length];
      int head = -1;
      for (int i = 0; i < items.length; i++) {
        String item = items[i];
        if (item.charAt(0) == '<') {
          int at = item.indexOf('@');
          tops[i] = expand(item.substring(1, at));
          names[i] = item.substring(at + 1, item.length() - 1);
        } else {
          String[] cells = item.split("\\|", -1);
          tops[i] = forms.size();
          names[i] = cells[2];
          forms.add(form(cells[0]));
          tags.add(cells[1]);
          heads.add(-1);
          relations.add("root");
        }
        if (names[i].equals("*")) {
          head = tops[i];
        }
      }
      for (int i = 0; i < items.length; i++) {
        if (!names[i].equals("*")) {
          heads.set(tops[i], head);
          relations.set(tops[i], names[i]);
        }
      }
      return head;
    }
  }

  private String form(String form) {
    return switch (form) {
      case "NAME", "CITY" -> name();
      case "NUM" -> String.valueOf(1 + random.nextInt(28));
      default -> form;
    };
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    int syllables = 1 + random.nextInt(3);
    for (int s = 0; s < syllables; s++) {
      name.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
      name.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
    }
    return capitalised(name.append(ENDINGS.get(random.nextInt(ENDINGS.size()))).toString());
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
