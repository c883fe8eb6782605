package io.github.parley.lexicon;

import io.github.parley.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The rows of all tables, ours and the user's. A row of the user's replaces ours of the same id; a
 * person's offices are replaced together.
 */
final class LexiconTables {

  private static final Map<String, Function<TableFile.Row, String>> IDS = new LinkedHashMap<>();

  static {
    IDS.put("countries", r -> r.get("iso2"));
    IDS.put("country_forms", r -> r.get("surface") + "\t" + r.get("iso2") + "\t" + r.get("kind"));
    IDS.put("organisations", r -> r.get("org_id"));
    IDS.put("metonyms", r -> r.get("surface"));
    IDS.put("places", r -> r.get("place_id"));
    IDS.put("persons", r -> r.get("person_id"));
    IDS.put("offices", r -> r.get("person_id"));
    IDS.put("ambiguous", r -> r.get("surface"));
    IDS.put("titles", r -> r.get("phrase"));
    IDS.put("blocked", r -> r.get("surface"));
  }

  private final Map<String, List<TableFile.Row>> tables = new LinkedHashMap<>();
  private final String version;

  /**
   * @param folder the user's tables, or null
   */
  LexiconTables(Path folder) {
    if (folder != null && !Files.isDirectory(folder)) {
      throw new LexiconException("the lexicon folder " + folder + " does not exist");
    }
    MessageDigest digest = Sha256.digest();
    boolean any = false;
    for (Map.Entry<String, Function<TableFile.Row, String>> table : IDS.entrySet()) {
      String name = table.getKey();
      List<TableFile.Row> users = folder == null ? null : TableFile.inFolder(folder, name);
      any |= users != null;
      List<TableFile.Row> rows = merge(TableFile.shipped(name), users, table.getValue());
      tables.put(name, rows);
      for (TableFile.Row row : rows) {
        digest.update(row.line().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
      }
      digest.update((byte) 0);
    }
    if (folder != null && !any) {
      throw new LexiconException("the lexicon folder " + folder + " holds no table");
    }
    version = HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  /** The rows of a table, ours first, then the user's; a table that is in neither has none. */
  List<TableFile.Row> rows(String table) {
    return tables.get(table);
  }

  /** The first 16 hexadecimal digits of the SHA-256 of all rows in their order. */
  String version() {
    return version;
  }

  private static List<TableFile.Row> merge(
      List<TableFile.Row> ours, List<TableFile.Row> users, Function<TableFile.Row, String> id) {
    if (ours == null) {
      return users == null ? List.of() : users;
    }
    if (users == null) {
      return ours;
    }
    Set<String> replaced = new HashSet<>();
    users.forEach(row -> replaced.add(id.apply(row)));
    List<TableFile.Row> merged = new ArrayList<>();
    for (TableFile.Row row : ours) {
      if (!replaced.contains(id.apply(row))) {
        merged.add(row);
      }
    }
    merged.addAll(users);
    return merged;
  }
}
