package io.github.parley.text;

/**
 * What the tagger looks at: the word, its endings and shape, its neighbours, and the tags already
 * given.
 *
 * <p>Source of the templates: Ratnaparkhi, A maximum entropy model for part-of-speech tagging,
 * EMNLP 1996; Collins, Discriminative training methods for hidden Markov models, EMNLP 2002.
 */
final class TaggerFeatures {

  /** Stands for the word or tag before the first and after the last. */
  static final int OUTSIDE = -1;

  private TaggerFeatures() {}

  /**
   * Writes the features of a word.
   *
   * @param tag1 tag of the word before, or {@link #OUTSIDE}
   * @param tag2 tag of the word before that, or {@link #OUTSIDE}
   */
  static void write(Words w, int i, int tag1, int tag2, FeatureBuffer out) {
    int form = w.form[i];
    int shape = w.shape[i];
    int before = at(w.form, i - 1);
    int after = at(w.form, i + 1);
    int after2 = at(w.form, i + 2);
    int shapeBefore = at(w.shape, i - 1);
    int shapeAfter = at(w.shape, i + 1);
    int first = i == 0 ? 1 : 0;
    out.clear();
    out.add(form);
    out.add(form, shape);
    out.add(w.suffix3[i]);
    out.add(w.suffix2[i], shape);
    out.add(w.suffix1[i], shape);
    out.add(w.suffix3[i], shape, first);
    out.add(w.prefix[i]);
    out.add(shape, first);
    out.add(shapeBefore, shape, shapeAfter);
    out.add(tag1);
    out.add(tag1, tag2);
    out.add(tag1, form);
    out.add(tag1, w.suffix3[i]);
    out.add(tag1, tag2, w.suffix2[i]);
    out.add(tag1, tag2, form);
    out.add(tag1, shape);
    out.add(before);
    out.add(at(w.form, i - 2));
    out.add(before, form);
    out.add(after);
    out.add(after2);
    out.add(form, after);
    out.add(after, after2);
    out.add(tag1, after);
    out.add(tag1, form, after);
    out.add(at(w.suffix3, i - 1));
    out.add(at(w.suffix3, i + 1));
    out.add(at(w.suffix2, i + 1), at(w.suffix2, i + 2));
    out.add(w.suffix2[i], at(w.suffix2, i + 1));
    out.add(shape, after);
    out.add(shape, shapeAfter, at(w.suffix2, i + 1));
    out.add(shape, before);
  }

  private static int at(int[] values, int i) {
    return i < 0 || i >= values.length ? OUTSIDE : values[i];
  }
}
