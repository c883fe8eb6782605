package io.github.parley.article;

/**
 * Decides whether two articles tell the same story in the same words.
 *
 * <p>Copies are shortened, get another beginning and other boilerplate, so the measure is
 * containment: the share of the shorter text's word 3-grams that the longer one holds. Series
 * (monthly figures, notices renewed each year) share their words as well, but neither their days
 * nor their numbers.
 */
final class DuplicateVerifier {

  /** Measured on Reuters bodies with edited and shortened copies: F1 0.95 at 0.5. */
  private static final double MIN_CONTAINMENT = 0.5;

  /** Without a date, and against a text many times longer, only a plain copy is sure. */
  private static final double MIN_CONTAINMENT_UNSURE = 0.8;

  /** Share of the fewer numbers that the other text holds too; copies lose and mistype a few. */
  private static final double MIN_NUMBERS_SHARED = 0.7;

  /** Wire stories are copied within days. */
  static final int WINDOW_DAYS = 7;

  /** A text so many times longer is a digest that holds the other. */
  private static final int MAX_LENGTH_RATIO = 6;

  private DuplicateVerifier() {}

  /** Whether two days of publication allow a copy; an unknown day does. */
  static boolean withinWindow(Integer day, Integer otherDay) {
    return day == null || otherDay == null || Math.abs(day - otherDay) <= WINDOW_DAYS;
  }

  /**
   * Whether two texts are copies.
   *
   * @param datesKnown whether both days of publication are known
   * @param shingles distinct shingles of the one, ascending
   * @param otherShingles distinct shingles of the other, ascending
   * @param numbers distinct numbers of the one, ascending
   * @param otherNumbers distinct numbers of the other, ascending
   */
  static boolean areCopies(
      boolean datesKnown,
      long[] shingles,
      long[] otherShingles,
      long[] numbers,
      long[] otherNumbers) {
    int shorter = Math.min(shingles.length, otherShingles.length);
    int longer = Math.max(shingles.length, otherShingles.length);
    boolean unsure = !datesKnown || longer > (long) MAX_LENGTH_RATIO * shorter;
    double needed = unsure ? MIN_CONTAINMENT_UNSURE : MIN_CONTAINMENT;
    if (shorter == 0 || WordShingles.shared(shingles, otherShingles) < needed * shorter) {
      return false;
    }
    int fewer = Math.min(numbers.length, otherNumbers.length);
    return WordShingles.shared(numbers, otherNumbers) >= MIN_NUMBERS_SHARED * fewer;
  }
}
