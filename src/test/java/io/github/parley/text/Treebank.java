package io.github.parley.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Reads sentences of a treebank in CoNLL-U, gzip. */
final class Treebank {

  /**
   * A sentence with its gold analysis.
   *
   * @param tags universal and treebank tag of each word, as 'VERB/VBD'
   * @param heads index of each word's head, -1 for the root
   */
  record Sentence(
      List<String> forms, List<String> tags, List<Integer> heads, List<String> relations) {

    /** The sentence as a text of one sentence with the treebank's own tokens. */
    TokenizedText text() {
      int[] starts = new int[forms.size()];
      int[] ends = new int[forms.size()];
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < starts.length; i++) {
        starts[i] = text.length();
        text.append(forms.get(i));
        ends[i] = text.length();
        text.append(' ');
      }
      return new TokenizedText(text.toString(), starts, ends, new int[] {0});
    }
  }

  private Treebank() {}

  static List<Sentence> read(Path file) throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.isEmpty()) {
          sentences.add(sentence(rows));
          rows.clear();
        } else if (line.charAt(0) != '#') {
          String[] cells = line.split("\t", -1);
          if (cells[0].chars().allMatch(Character::isDigit)) {
            rows.add(cells);
          }
        }
      }
    }
    return sentences;
  }

  private static Sentence sentence(List<String[]> rows) {
    List<Integer> heads = rows.stream().map(r -> Integer.parseInt(r[6]) - 1).toList();
    return new Sentence(
        rows.stream().map(r -> r[1]).toList(),
        rows.stream().map(r -> r[3] + "/" + r[4]).toList(),
        heads,
        rows.stream().map(r -> r[7]).toList());
  }

  /**
   * The sentence with the words cut that {@link TokenizedText} cuts ('Wai-ching', 'pro-Beijing'),
   * in the way in which the English Web Treebank analyses those it cuts itself: the last part is
   * the head and hyphens depend on the part before them; in a name the first part is the head and
   * the others are flat.
   */
  static Sentence cut(Sentence s) {
    List<List<String>> parts = new ArrayList<>();
    int[] headAt = new int[s.forms().size()];
    int length = 0;
    for (int i = 0; i < headAt.length; i++) {
      List<String> cut = parts(s.forms().get(i));
      parts.add(cut);
      headAt[i] = length + (s.tags().get(i).startsWith("PROPN") ? 0 : cut.size() - 1);
      length += cut.size();
    }
    List<String> forms = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    Integer[] heads = new Integer[length];
    for (int i = 0; i < headAt.length; i++) {
      int start = forms.size();
      int governor = s.heads().get(i) < 0 ? -1 : headAt[s.heads().get(i)];
      boolean name = s.tags().get(i).startsWith("PROPN");
      for (int k = 0; k < parts.get(i).size(); k++) {
        String part = parts.get(i).get(k);
        int at = start + k;
        forms.add(part);
        if (at == headAt[i]) {
          tags.add(s.tags().get(i));
          relations.add(s.relations().get(i));
          heads[at] = governor;
        } else if (part.chars().noneMatch(Character::isLetterOrDigit)) {
          tags.add("PUNCT/HYPH");
          relations.add("punct");
          heads[at] = at - 1;
        } else {
          tags.add(s.tags().get(i));
          boolean flat = name && s.relations().get(i).equals("flat");
          relations.add(name ? "flat" : "compound");
          heads[at] = flat ? governor : headAt[i];
        }
      }
    }
    return new Sentence(forms, tags, List.of(heads), relations);
  }

  /** The sentence as a title of the press, with capitals on its words of four letters and more. */
  static Sentence titled(Sentence s) {
    List<String> forms =
        s.forms().stream()
            .map(
                f ->
                    f.length() < 4
                        ? f
                        : f.substring(0, 1).toUpperCase(Locale.ROOT) + f.substring(1))
            .toList();
    return new Sentence(forms, s.tags(), s.heads(), s.relations());
  }

  /** The sentence in capitals. */
  static Sentence shouted(Sentence s) {
    List<String> forms = s.forms().stream().map(f -> f.toUpperCase(Locale.ROOT)).toList();
    return new Sentence(forms, s.tags(), s.heads(), s.relations());
  }

  private static List<String> parts(String form) {
    if (form.length() < 3
        || !Character.isLetterOrDigit(form.charAt(0))
        || !Character.isLetterOrDigit(form.charAt(form.length() - 1))
        || form.indexOf('-') < 0) {
      return List.of(form);
    }
    TokenizedText cut = TokenizedText.of(form);
    List<String> parts = new ArrayList<>();
    for (int t = 0; t < cut.tokenCount(); t++) {
      parts.add(cut.token(t));
    }
    return parts;
  }
}
