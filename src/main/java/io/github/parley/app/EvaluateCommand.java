package io.github.parley.app;

import io.github.parley.annotate.AnnotatedArticle;
import io.github.parley.annotate.Annotator;
import io.github.parley.annotate.AnnotatorSource;
import io.github.parley.article.Article;
import io.github.parley.article.Document;
import io.github.parley.article.RecurringLines;
import io.github.parley.evaluate.DateScorer;
import io.github.parley.evaluate.Evaluation;
import io.github.parley.evaluate.Findings;
import io.github.parley.evaluate.Outcome;
import io.github.parley.evaluate.ScoreReport;
import io.github.parley.evaluate.Scores;
import io.github.parley.evaluate.SentenceScorer;
import io.github.parley.lexicon.Mention;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley evaluate}. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Reads labelled articles and says how well: meetings by status, level and rule, their",
      "attributes, countries, persons, the merge; every miss, false alarm and wrong attribute",
      "with its words.",
      "Or scores time expressions, or meetings in single sentences."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley evaluate --input articles.jsonl --gold gold.jsonl --table outcomes.tsv",
      "  parley evaluate --dates dates.jsonl",
      "  parley evaluate --sentences sentences.jsonl"
    })
final class EvaluateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--input", paramLabel = "ARTICLES", description = "Articles as JSON lines.")
  private Path input;

  @Option(names = "--gold", paramLabel = "GOLD", description = "Their labels as JSON lines.")
  private Path gold;

  @Option(names = "--dates", paramLabel = "FILE", description = "Labelled time expressions.")
  private Path dates;

  @Option(names = "--sentences", paramLabel = "FILE", description = "Labelled sentences.")
  private Path sentences;

  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description = "Tables that add to the lexicon or replace its rows.")
  private Path lexicon;

  @Option(
      names = "--table",
      paramLabel = "FILE",
      description = "Write what became of every meeting, tab separated.")
  private Path table;

  @Override
  public Integer call() throws Exception {
    requireOneTask();
    for (Path file : Stream.of(input, gold, dates, sentences).filter(Objects::nonNull).toList()) {
      if (!Files.isReadable(file)) {
        throw new InputException(file + ": no such file, or not readable; mend the path");
      }
    }
    List<String> report;
    if (dates != null) {
      report = ScoreReport.of(DateScorer.score(dates));
    } else if (sentences != null) {
      report = ScoreReport.of(SentenceScorer.score(sentences, this::findings));
    } else {
      report = articles();
    }
    PrintWriter out = spec.commandLine().getOut();
    report.forEach(out::println);
    out.flush();
    return ExitCode.DONE;
  }

  private void requireOneTask() {
    boolean articles = input != null && gold != null;
    boolean half = (input == null) != (gold == null);
    long tasks =
        Stream.of(articles, dates != null, sentences != null).filter(Boolean::booleanValue).count();
    if (half || tasks != 1) {
      throw new ParameterException(
          spec.commandLine(), "give --input and --gold, or --dates, or --sentences");
    }
  }

  private Annotator annotator() {
    return AnnotatorSource.of(lexicon).annotator();
  }

  private Findings findings(Document document) {
    Annotator annotator = annotator();
    List<Mention> mentions = annotator.mentions(document);
    return new Findings(mentions, annotator.meetings(document, mentions));
  }

  private Findings findings(Article article) {
    AnnotatedArticle read = annotator().annotate(article, RecurringLines.none());
    return new Findings(read.mentions(), read.meetings());
  }

  private List<String> articles() throws IOException {
    Scores scores = Evaluation.score(LabelledArticles.read(input), gold, this::findings);
    if (table != null) {
      Files.writeString(
          table,
          scores.outcomes().stream()
              .map(EvaluateCommand::row)
              .collect(
                  Collectors.joining(
                      "\n",
                      "article_id\toutcome\tcountries\tstatus\tlevel\trule\tdate\tconfidence\t"
                          + "evidence\n",
                      "\n")));
    }
    return ScoreReport.of(scores);
  }

  private static String row(Outcome outcome) {
    return Stream.of(
            outcome.articleId(),
            outcome.kind().name().toLowerCase(Locale.ROOT),
            String.join(" ", outcome.countries()),
            outcome.status(),
            outcome.level(),
            outcome.rule(),
            outcome.dateStart(),
            outcome.confidence(),
            outcome.evidence())
        .map(value -> value == null ? "" : value.toString().replaceAll("\\s+", " "))
        .collect(Collectors.joining("\t"));
  }
}
