package io.github.parley.text;

import io.github.parley.text.Treebank.Sentence;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Trains the weights of {@link PerceptronSyntax} from treebanks: {@code SyntaxTrainer TREEBANKS
 * OUTPUT}. The same treebanks give the same bytes.
 */
public final class SyntaxTrainer {

  private static final int TAGGER_ROUNDS = 8;
  private static final int PARSER_ROUNDS = 8;
  private static final int FOLDS = 5;
  private static final long SEED = 20240601L;

  /** In a later round, how often the parser in training follows its own choice, good or bad. */
  private static final double EXPLORE = 0.9;

  private static final int TAGGER_PRUNE = 1;
  private static final int TITLED_EVERY = 20;
  private static final int SHOUTED_EVERY = 40;
  private static final int NEWS_SENTENCES = 1500;

  private static final int TAGGER_MIN_UPDATES = 3;
  private static final int ARC_MIN_UPDATES = 6;
  private static final int RELATION_MIN_UPDATES = 4;
  private static final int ARC_PRUNE = 2;
  private static final int RELATION_PRUNE = 1;

  private final Random random = new Random(SEED);
  private final List<String> tags;
  private final Map<String, Integer> tagNumbers;
  private final List<String> relations;
  private final Map<String, Integer> relationNumbers;

  SyntaxTrainer(List<Sentence> sentences) {
    tags = List.copyOf(new TreeSet<>(sentences.stream().flatMap(s -> s.tags().stream()).toList()));
    TreeSet<String> names =
        new TreeSet<>(sentences.stream().flatMap(s -> s.relations().stream()).toList());
    names.remove("root");
    relations = Stream.concat(Stream.of("root"), names.stream()).toList();
    tagNumbers = numbers(tags);
    relationNumbers = numbers(relations);
  }

  private static Map<String, Integer> numbers(List<String> names) {
    Map<String, Integer> numbers = new HashMap<>();
    for (String name : names) {
      numbers.put(name, numbers.size());
    }
    return numbers;
  }

  public static void main(String[] args) throws IOException {
    Path treebanks = Path.of(args[0]);
    Path output = Path.of(args[1]);
    List<Sentence> sentences = sentences(treebanks);
    SyntaxTrainer trainer = new SyntaxTrainer(sentences);
    Files.createDirectories(output);
    trainer.train(sentences, output);
  }

  /** The treebanks' sentences, some of them again as titles, and sentences of news. */
  static List<Sentence> sentences(Path treebanks) throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    for (String name : List.of("ewt_train", "gum_news_interview_speech")) {
      Treebank.read(treebanks.resolve(name + ".conllu.gz")).stream()
          .map(Treebank::cut)
          .forEach(sentences::add);
    }
    int fromTreebanks = sentences.size();
    for (int i = 0; i < fromTreebanks; i += TITLED_EVERY) {
      sentences.add(Treebank.titled(sentences.get(i)));
    }
    for (int i = 1; i < fromTreebanks; i += SHOUTED_EVERY) {
      sentences.add(Treebank.shouted(sentences.get(i)));
    }
    NewsGrammar news = new NewsGrammar(new Random(SEED));
    for (int i = 0; i < NEWS_SENTENCES; i++) {
      sentences.add(news.sentence());
    }
    return sentences;
  }

  private void train(List<Sentence> sentences, Path output) throws IOException {
    List<Words> words = sentences.stream().map(s -> Words.of(s.text(), 0)).toList();
    int[] all = IntStream.range(0, sentences.size()).toArray();
    byte[] tagger = trainTagger(sentences, words, all);
    Files.write(output.resolve("tagger.bin.gz"), tagger);
    log("tagger %,d bytes", tagger.length);
    trainParser(sentences, words, guess(sentences, words), output);
  }

  /**
   * Tags of every sentence by a tagger that was not trained on it, for the parser to learn from.
   */
  int[][] guess(List<Sentence> sentences, List<Words> words) throws IOException {
    int[] all = IntStream.range(0, sentences.size()).toArray();
    int[][] guessed = new int[sentences.size()][];
    for (int fold = 0; fold < FOLDS; fold++) {
      int f = fold;
      byte[] other =
          trainTagger(sentences, words, IntStream.of(all).filter(i -> i % FOLDS != f).toArray());
      PerceptronTagger guesser = new PerceptronTagger(read(other));
      for (int i = fold; i < all.length; i += FOLDS) {
        guessed[i] = guesser.tag(words.get(i));
      }
    }
    log("tagged the treebank %d-fold", FOLDS);
    return guessed;
  }

  private static LinearModel read(byte[] model) throws IOException {
    return LinearModel.read(new ByteArrayInputStream(model));
  }

  private byte[] trainTagger(List<Sentence> sentences, List<Words> words, int[] chosen)
      throws IOException {
    AveragedPerceptron model = new AveragedPerceptron(TAGGER_MIN_UPDATES);
    FeatureBuffer features = new FeatureBuffer();
    int[] scores = new int[tags.size()];
    List<Integer> order = new ArrayList<>(IntStream.of(chosen).boxed().toList());
    for (int round = 0; round < TAGGER_ROUNDS; round++) {
      Collections.shuffle(order, random);
      int errors = 0;
      for (int s : order) {
        Sentence sentence = sentences.get(s);
        int tag1 = TaggerFeatures.OUTSIDE;
        int tag2 = TaggerFeatures.OUTSIDE;
        for (int i = 0; i < sentence.forms().size(); i++) {
          int gold = tagNumbers.get(sentence.tags().get(i));
          TaggerFeatures.write(words.get(s), i, tag1, tag2, features);
          model.score(features, scores);
          int best = 0;
          for (int c = 1; c < scores.length; c++) {
            if (scores[c] > scores[best]) {
              best = c;
            }
          }
          model.step();
          if (best != gold) {
            model.update(features, gold, best);
            errors++;
          }
          tag2 = tag1;
          tag1 = best;
        }
      }
      log("tagger round %d: %,d errors", round + 1, errors);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out, tags, TAGGER_PRUNE);
    return out.toByteArray();
  }

  void trainParser(List<Sentence> sentences, List<Words> words, int[][] guessed, Path output)
      throws IOException {
    AveragedPerceptron arcs = new AveragedPerceptron(ARC_MIN_UPDATES);
    AveragedPerceptron relationModel = new AveragedPerceptron(RELATION_MIN_UPDATES);
    List<Integer> order = new ArrayList<>(IntStream.range(0, sentences.size()).boxed().toList());
    for (int round = 0; round < PARSER_ROUNDS; round++) {
      Collections.shuffle(order, random);
      ParserRound errors = new ParserRound(arcs, relationModel, round > 0 ? EXPLORE : 0);
      for (int s : order) {
        errors.learn(new ParserState(words.get(s), guessed[s]), sentences.get(s));
      }
      log(
          "parser round %d: %,d wrong arcs, %,d wrong relations",
          round + 1, errors.arcErrors, errors.relationErrors);
    }
    write(arcs, List.of("shift", "left", "right"), ARC_PRUNE, output.resolve("arcs.bin.gz"));
    write(relationModel, relations, RELATION_PRUNE, output.resolve("relations.bin.gz"));
  }

  private static void write(AveragedPerceptron model, List<String> classes, int prune, Path file)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out, classes, prune);
    Files.write(file, out.toByteArray());
    log("%s %,d bytes", file.getFileName(), out.size());
  }

  /** One pass over the sentences. */
  private final class ParserRound {
    private final AveragedPerceptron arcs;
    private final AveragedPerceptron relationModel;
    private final double explore;
    private final FeatureBuffer features = new FeatureBuffer();
    private final int[] arcScores = new int[ParserState.TRANSITIONS];
    private final int[] relationScores = new int[relations.size()];
    int arcErrors;
    int relationErrors;

    ParserRound(AveragedPerceptron arcs, AveragedPerceptron relationModel, double explore) {
      this.arcs = arcs;
      this.relationModel = relationModel;
      this.explore = explore;
    }

    void learn(ParserState state, Sentence sentence) {
      int[] heads = gold(sentence);
      int[] labels = labels(sentence);
      DynamicOracle oracle = new DynamicOracle(state, heads);
      while (!state.isDone()) {
        int transition = state.onlyTransition();
        if (transition < 0) {
          transition = choose(state, oracle);
        }
        if (transition == ParserState.SHIFT) {
          state.shift();
        } else {
          state.attach(transition, name(state, transition, heads, labels));
        }
      }
    }

    private int choose(ParserState state, DynamicOracle oracle) {
      ParserFeatures.write(state, features);
      arcs.score(features, arcScores);
      int best = state.best(arcScores);
      int right = oracle.bestOf(arcScores);
      arcs.step();
      if (oracle.allows(best)) {
        return best;
      }
      arcs.update(features, right, best);
      arcErrors++;
      return random.nextDouble() < explore ? best : right;
    }

    /** The relation that the model gives; it learns from true arcs alone. */
    private int name(ParserState state, int transition, int[] heads, int[] labels) {
      int governor = state.governor(transition);
      if (governor == state.root) {
        return 0;
      }
      int word = state.stackAt(0);
      RelationFeatures.write(state, transition, features);
      relationModel.score(features, relationScores);
      relationScores[0] = Integer.MIN_VALUE;
      int best = 1;
      for (int c = 2; c < relationScores.length; c++) {
        if (relationScores[c] > relationScores[best]) {
          best = c;
        }
      }
      relationModel.step();
      if (heads[word] == governor && labels[word] != best) {
        relationModel.update(features, labels[word], best);
        relationErrors++;
        return explore == 0 ? labels[word] : best;
      }
      return best;
    }
  }

  private static int[] gold(Sentence s) {
    return s.heads().stream().mapToInt(h -> h < 0 ? s.heads().size() : h).toArray();
  }

  private int[] labels(Sentence s) {
    return s.relations().stream().mapToInt(relationNumbers::get).toArray();
  }

  private static void log(String format, Object... values) {
    System.out.printf(format + "%n", values);
  }
}
