package io.github.parley.app;

import io.github.parley.store.Manifest;
import io.github.parley.store.Table;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** What a person wants to read when a run is done. */
final class Summary {

  private static final int PAIRS_SHOWN = 5;

  private final PublishedRun run;

  Summary(PublishedRun run) {
    this.run = run;
  }

  void print(PrintStream out) throws IOException {
    Manifest manifest = run.folder().manifest();
    Map<String, Long> rows =
        manifest.tables().stream()
            .collect(Collectors.toMap(Manifest.TableFiles::name, Manifest.TableFiles::rows));
    long duplicates =
        manifest.stages().stream()
            .filter(s -> s.name().equals(TableJob.DEDUPLICATE))
            .mapToLong(Manifest.Stage::rejected)
            .sum();
    out.println("");
    line(out, "articles", rows.get(Table.ARTICLES.path()));
    long undated = undated();
    if (undated > 0) {
      line(out, "  undated", undated);
    }
    line(out, "duplicates", duplicates);
    line(out, "rejects", rows.get(Table.REJECTS.path()));
    line(out, "meetings", rows.get(Table.MEETINGS.path()));
    out.println("");
    advice(rows.get(Table.ARTICLES.path()), undated).ifPresent(out::println);
    List<Map.Entry<String, Long>> pairs = busiestPairs();
    if (!pairs.isEmpty()) {
      out.println("busiest pairs, by meetings held");
      pairs.forEach(p -> line(out, "  " + p.getKey(), p.getValue()));
      out.println("");
    }
    out.println("tables at  " + run.folder().uri());
    out.println("next       jobs/parley inspect --output OUT meetings");
  }

  /** What to do where no article has a day. */
  static Optional<String> advice(long articles, long undated) {
    return articles == 0 || undated < articles
        ? Optional.empty()
        : Optional.of(
            """
            No article is dated, so no meeting is counted in a period. Where a column of
            another name holds the day: --column published=NAME
            """);
  }

  private static void line(PrintStream out, String name, long value) {
    out.println(String.format(Locale.ROOT, "%-12s %,d", name, value));
  }

  private long undated() throws IOException {
    LongAdder undated = new LongAdder();
    run.forEach(
        Table.ARTICLES,
        Set.of("published"),
        row -> undated.add(row.get("published") == null ? 1 : 0));
    return undated.sum();
  }

  private List<Map.Entry<String, Long>> busiestPairs() throws IOException {
    Map<String, Long> held = new TreeMap<>();
    run.forEach(
        Table.MEETING_FREQUENCY,
        Set.of("period", "country_a", "country_b", "held"),
        row -> {
          if (row.get("period").equals("year") && (long) row.get("held") > 0) {
            held.merge(
                row.get("country_a") + "-" + row.get("country_b"),
                (long) row.get("held"),
                Long::sum);
          }
        });
    return held.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
        .limit(PAIRS_SHOWN)
        .toList();
  }
}
