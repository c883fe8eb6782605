package io.github.parley.lexicon;

import java.util.Set;

/**
 * Tells whether a capital stands for its state or is a place. A place after in, to, from, at, near,
 * in a dateline, or as object of visit, arrive, host; its state as subject of saying or acting, in
 * the possessive, in 'between X and Y', or beside another capital.
 */
final class CapitalGrammar {

  private static final int DATELINE_REACH = 9;

  private static final Set<String> LOCATIVE = WordList.of("before_place");

  private static final Set<String> ACTED_UPON = WordList.of("before_acting_capital");

  private static final Set<String> ACTS = WordList.of("after_acting_capital");

  private static final Set<String> OFFICIALDOM = WordList.of("officialdom");

  private static final Set<String> LOCAL_NOUNS = WordList.of("after_local_capital");

  private CapitalGrammar() {}

  /** Whether a word after a name tells that its bearer says or does something. */
  static boolean acts(String lower) {
    return ACTS.contains(lower);
  }

  /** Whether the capital at [start, end) stands for its state. */
  static boolean standsForState(Scan scan, NameMatch match, Set<NameMatch> capitals) {
    Tokens t = scan.tokens();
    int start = match.start();
    int end = match.end();
    if (dateline(t, start, end) || placeAfterComma(scan, end)) {
      return false;
    }
    int first = headOfList(scan, start, capitals);
    String before = t.lower(first - 1);
    boolean beside = first < start || besideNext(t, end, capitals);
    if (first > 0 && t.sentence(first - 1) == t.sentence(start)) {
      if (LOCATIVE.contains(before)
          || (before.equals("the") && LOCATIVE.contains(t.lower(first - 2)))) {
        return false;
      }
      if (before.startsWith("arriv") || before.equals("hosting")) {
        return false;
      }
    }
    String next = t.lower(end);
    if (next.equals("'s") || next.equals("'")) {
      return !LOCAL_NOUNS.contains(t.lower(end + 1));
    }
    if (next.equals("-")) {
      return !t.lower(end + 1).equals("based")
          && !t.lower(end + 1).equals("area")
          && (beside || t.shape(end + 1).capital());
    }
    if (LOCAL_NOUNS.contains(next)) {
      return false;
    }
    return beside
        || OFFICIALDOM.contains(next)
        || ACTS.contains(next)
        || ACTED_UPON.contains(before)
        || (next.equals("to") && t.sentenceStart(start))
        || (next.endsWith("ed") && t.shape(end) == Shape.LOWER);
  }

  /** At the head of a passage, in capitals or before an agency, a date or a dash. */
  static boolean dateline(Tokens t, int start, int end) {
    if (start > 2 || (start > 0 && t.sentence(start) != 0)) {
      return false;
    }
    boolean capitals =
        t.shape(start) == Shape.UPPER
            && !t.upper()
            && t.text().end(start) - t.text().start(start) > 3;
    for (int i = end; i < Math.min(t.count(), end + DATELINE_REACH); i++) {
      String token = t.token(i);
      if (token.equals("—") || token.equals("–") || token.equals("--")) {
        return true;
      }
      if (token.equals("-") && t.text().start(i) > t.text().end(i - 1)) {
        return true;
      }
      if (token.equals("(")) {
        return t.shape(i + 1).capital();
      }
      if (t.shape(i) == Shape.LOWER) {
        return capitals;
      }
    }
    return capitals;
  }

  private static boolean placeAfterComma(Scan scan, int end) {
    Draft after = scan.tokens().is(end, ",") ? scan.actorAt(end + 1) : null;
    return after != null
        && after.form() == Mention.Form.NAME
        && after.type() == EntityType.COUNTRY
        && !scan.tokens().lower(after.end()).equals("and");
  }

  /** The first token of the list of capitals or states that the capital continues. */
  private static int headOfList(Scan scan, int start, Set<NameMatch> capitals) {
    Tokens t = scan.tokens();
    int head = start;
    while (head > 1) {
      String join = t.lower(head - 1);
      if (!join.equals("and") && !join.equals(",") && !join.equals("-") && !join.equals("or")) {
        return head;
      }
      int before = head - 1;
      if (join.equals("and") && t.is(before - 1, ",")) {
        before--;
      }
      int previous = capitalEndingAt(capitals, before);
      if (previous < 0) {
        return head;
      }
      head = previous;
    }
    return head;
  }

  private static int capitalEndingAt(Set<NameMatch> capitals, int end) {
    for (NameMatch m : capitals) {
      if (m.end() == end) {
        return m.start();
      }
    }
    return -1;
  }

  private static boolean besideNext(Tokens t, int end, Set<NameMatch> capitals) {
    String join = t.lower(end);
    if (!join.equals("and") && !join.equals(",") && !join.equals("-")) {
      return false;
    }
    for (NameMatch m : capitals) {
      if (m.start() == end + 1) {
        return true;
      }
    }
    return false;
  }
}
