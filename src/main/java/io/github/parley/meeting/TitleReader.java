package io.github.parley.meeting;

import io.github.parley.lexicon.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the titles and modifiers before the head of a noun phrase, and the countries that stand in
 * them or follow it.
 */
final class TitleReader {

  /** Longest title or modifier before a head, in tokens. */
  private static final int LONGEST_MODIFIER = 14;

  /** 'NATO allies Latvia and Poland' names states, not the organisation. */
  private static final Set<String> MEMBERS = Set.of("allies", "members", "member", "partners");

  /** Longest name of a body behind its state, in tokens: 'foreign affairs ministry'. */
  private static final int LONGEST_BODY = 3;

  /** Bodies of a state whose members speak for it. */
  private static final Set<String> BODIES =
      WordList.of(
          """
          government parliament ministry cabinet administration leadership delegation senate
          military army legislature congress
          """);

  private final SentenceView view;

  TitleReader(SentenceView view) {
    this.view = view;
  }

  /** The title before a name as an office: its words without countries and determiners. */
  String officeWords(int from, int to) {
    StringBuilder office = new StringBuilder();
    for (int i = from; i < to; i++) {
      String word = view.word(i);
      boolean skip =
          view.country(i) != null
              || Words.DETERMINERS.contains(word)
              || Words.POSSESSIVE_PRONOUNS.contains(word)
              || word.equals("'s")
              || word.matches("(mr|mrs|ms|dr)\\.?|visiting|new|newly|his|her");
      if (!skip) {
        office.append(office.isEmpty() ? "" : " ").append(word);
      }
    }
    String text = office.toString().replaceAll("( (of|for|to|and|-))+$", "");
    return text.isEmpty() ? null : text;
  }

  /** First token of the titles and modifiers that stand before a head. */
  int left(int head) {
    int j = head;
    while (j > 0 && head - j < LONGEST_MODIFIER) {
      int before = j - 1;
      String word = view.word(before);
      Mention country = view.country(before);
      if (country != null) {
        boolean seat = country.form() == Mention.Form.METONYM && !view.word(j).equals("'s");
        if (seat) {
          break;
        }
        j = view.start(country);
      } else if (view.person(before) != null) {
        break;
      } else if (Words.TITLE_WORDS.contains(word)
          || Anaphors.NUMBERS.contains(word)
          || word.equals("rival")) {
        j = before;
      } else if (word.equals("'s") && view.country(before - 1) != null) {
        j = before;
      } else if (word.equals("-")
          && (Words.TITLE_WORDS.contains(view.word(before - 1))
              || view.country(before - 1) != null)) {
        j = before;
      } else if (joinsTitle(before, j)) {
        j = before;
      } else if (word.equals("the")
          || Words.POSSESSIVE_PRONOUNS.contains(word)
          || word.equals("a")
          || word.equals("an")) {
        boolean inner =
            Set.of("of", "for", "to").contains(view.word(before - 1))
                && (Words.TITLE_WORDS.contains(view.word(before - 2))
                    || modifiers(before - 1, before - 1) >= 0)
                && word.equals("the");
        if (!inner) {
          return before;
        }
        j = before - 1;
      } else {
        int further = modifiers(before, j);
        if (further < 0) {
          break;
        }
        j = further;
      }
    }
    while (j < head && Set.of("'s", "-", "of", "and", ",", "for", "to").contains(view.word(j))) {
      j++;
    }
    return j;
  }

  /**
   * Where unknown modifiers begin that stand between a head and its country ('a senior Yemeni rebel
   * official') or within a ministry's name ('Minister of Foreign Affairs and Expatriates of');
   * negative when they do not.
   */
  private int modifiers(int before, int next) {
    boolean ministry =
        Set.of("of", "and", "for").contains(view.word(next)) || view.word(next).equals("of");
    for (int i = before; i > Math.max(0, before - (ministry ? 6 : 2)); i--) {
      String word = view.word(i);
      if (ministry && Set.of("minister", "secretary", "commissioner").contains(view.word(i - 1))) {
        return i - 1;
      }
      boolean bridge =
          ministry
              && (view.capitalised(i) || Set.of("of", "and", "for", ",", "the").contains(word));
      if (!bridge
          && (view.person(i) != null
              || !word.codePoints().allMatch(Character::isLetter)
              || Words.PREPOSITIONS.contains(word)
              || Words.DETERMINERS.contains(word)
              || word.equals("and")
              || word.equals("or")
              || (ministry && view.verb(i)))) {
        return -1;
      }
      Mention country = view.country(i - 1);
      if (!ministry && country != null && country.form() == Mention.Form.ADJECTIVE) {
        return verbBetween(i, before) ? -1 : view.start(country);
      }
    }
    return -1;
  }

  private boolean verbBetween(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (view.verb(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether 'of', 'for', 'to', 'and' or a comma joins two parts of one title or modifier. */
  private boolean joinsTitle(int i, int next) {
    String word = view.word(i);
    String before = view.word(i - 1);
    if (word.equals("of") || word.equals("for") || word.equals("to")) {
      return Words.TITLE_WORDS.contains(before) && view.person(i - 1) == null;
    }
    if (word.equals("and") || word.equals(",")) {
      Mention left = view.country(i - 1);
      Mention right = view.country(next);
      boolean adjectives =
          left != null
              && right != null
              && left.form() == Mention.Form.ADJECTIVE
              && right.form() == Mention.Form.ADJECTIVE;
      boolean offices =
          word.equals("and")
              && Set.of("foreign", "defense", "defence", "european", "security", "economic")
                  .contains(before);
      boolean possessors =
          word.equals("and")
              && left != null
              && right != null
              && view.word(view.end(right)).equals("'s");
      boolean mixed =
          left != null
              && right != null
              && left.form() == Mention.Form.ADJECTIVE
              && abbreviated(right);
      return adjectives
          || mixed
          || offices
          || possessors
          || (left != null
              && right != null
              && abbreviated(left)
              && right.form() == Mention.Form.ADJECTIVE);
    }
    return false;
  }

  /** 'U.S.' and the like serve as adjectives too. */
  private static boolean abbreviated(Mention m) {
    return m.surface().matches("(U\\.?S\\.?|U\\.?K\\.?|E\\.?U\\.?|U\\.?N\\.?|UAE|NATO)(A\\.?)?");
  }

  String firstCountry(int from, int to) {
    for (int i = from; i < to; i++) {
      Mention m = view.country(i);
      if (m != null && m.country() != null && !view.word(i - 1).equals("to")) {
        return m.country();
      }
    }
    if (view.word(from - 1).equals("'s") && view.person(from - 2) != null) {
      return view.person(from - 2).country();
    }
    return null;
  }

  List<String> countriesBetween(int from, int to) {
    List<String> codes = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Mention m = view.country(i);
      if (m != null && m.country() != null && Formats.takesPart(m.country())) {
        codes.add(m.country());
      }
    }
    return codes;
  }

  Mention countryAfter(int i) {
    List<Mention> list = countriesAfter(i);
    return list.isEmpty() ? null : list.get(0);
  }

  /**
   * The state whose body is named: 'of the British Parliament', 'of the Afghan foreign ministry'.
   *
   * @param end the token behind the body
   */
  record Body(String country, int end) {}

  /** The body that begins at a token, or null. */
  Body body(int from) {
    int i = view.word(from).equals("the") ? from + 1 : from;
    Mention m = view.country(i);
    if (m == null || m.country() == null || m.form() != Mention.Form.ADJECTIVE) {
      return null;
    }
    int end = view.end(m);
    for (int head = end; head < end + LONGEST_BODY; head++) {
      if (BODIES.contains(view.word(head))) {
        return new Body(m.country(), head + 1);
      }
    }
    return view.capitalised(end) ? new Body(m.country(), end + 1) : null;
  }

  /** The token behind 's 27 member states' after an organisation, or the token itself. */
  int members(int end) {
    for (int i = end + 1; view.word(end).equals("'s") && i < end + 5; i++) {
      if (Set.of("states", "members", "countries", "nations", "governments")
          .contains(view.word(i))) {
        return i + 1;
      }
    }
    return end;
  }

  /** The countries of 'France, Germany and the United Kingdom' that begin at a token. */
  List<Mention> countriesAfter(int from) {
    List<Mention> list = new ArrayList<>();
    int i = from;
    while (i < view.length()) {
      if (view.word(i).equals("the")) {
        i++;
      }
      Mention m = view.country(i);
      if (m == null || m.country() == null || m.form() == Mention.Form.ADJECTIVE) {
        break;
      }
      i = view.end(m);
      if (MEMBERS.contains(view.word(i)) && view.country(i + 1) != null) {
        i++;
        continue;
      }
      list.add(m);
      if (view.word(i).equals("(") && view.word(i + 2).equals(")")) {
        i += 3;
      }
      String next = view.word(i);
      if (next.equals(",") && view.word(i + 1).equals("and")) {
        i += 2;
      } else if (next.equals(",") || next.equals("and") || next.equals("&")) {
        i++;
      } else {
        break;
      }
    }
    // A name before a title belongs to the person that follows: 'of France and US President X'.
    if (!list.isEmpty()) {
      Mention last = list.get(list.size() - 1);
      if (list.size() > 1
          && (Words.TITLE_WORDS.contains(view.word(view.end(last)))
              || view.word(view.end(last)).equals("'s"))) {
        list.remove(list.size() - 1);
      }
    }
    return list;
  }
}
