package io.github.parley.lexicon;

import java.util.Set;

/**
 * A run of tokens written like a person's name.
 *
 * @param start first token
 * @param end index after the last token
 * @param words tokens that are names, without initials, hyphens and particles
 */
record NameRun(int start, int end, int words) {

  private static final int LONGEST = 7;

  /** Capitalised words that no personal name holds. */
  static final Set<String> NO_NAME =
      Set.of(
          "office",
          "council",
          "ministry",
          "party",
          "meeting",
          "summit",
          "department",
          "house",
          "committee",
          "conference",
          "talks",
          "group",
          "forum",
          "day",
          "visit",
          "act",
          "government",
          "assembly",
          "parliament",
          "congress",
          "senate",
          "court",
          "agency",
          "bank",
          "university",
          "institute",
          "center",
          "centre",
          "news",
          "press",
          "times",
          "post",
          "agreement",
          "treaty",
          "accord",
          "deal",
          "war",
          "army",
          "navy",
          "police",
          "union",
          "association",
          "foundation",
          "company",
          "corp",
          "inc",
          "river",
          "valley",
          "sea",
          "ocean",
          "island",
          "islands",
          "street",
          "avenue",
          "airport",
          "palace",
          "castle",
          "hotel",
          "square",
          "hall",
          "the",
          "a",
          "an",
          "in",
          "on",
          "at",
          "to",
          "of",
          "for",
          "and",
          "with",
          "but",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "his",
          "her",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "mr",
          "mrs",
          "ms",
          "dr",
          "sir",
          "this",
          "that",
          "these",
          "those",
          "as",
          "if",
          "when",
          "while",
          "after",
          "before",
          "from",
          "by",
          "says",
          "said",
          "will",
          "would",
          "has",
          "have",
          "is",
          "was",
          "are",
          "were",
          "not",
          "no",
          "new",
          "general",
          "security",
          "foreign",
          "defense",
          "defence",
          "state",
          "states",
          "national",
          "international",
          "united",
          "republic",
          "kingdom",
          "federal",
          "european",
          "western",
          "eastern",
          "northern",
          "southern",
          "southeast",
          "west",
          "north",
          "south",
          "east",
          "central",
          "muslim",
          "islamic",
          "christian",
          "jewish",
          "arab",
          "republican",
          "republicans",
          "democrat",
          "democrats",
          "democratic",
          "gop",
          "republican's",
          "administration",
          "campaign",
          "doctrine",
          "plan",
          "tower",
          "airlines",
          "team",
          "force",
          "forces",
          "command",
          "guard",
          "organization",
          "organisation",
          "programme",
          "program",
          "project",
          "process",
          "statement",
          "declaration",
          "community",
          "commission",
          "secretary",
          "minister",
          "president",
          "ambassador",
          "ministers",
          "there",
          "here",
          "what",
          "who",
          "why",
          "how",
          "where",
          "now",
          "today",
          "tomorrow",
          "yesterday",
          "meets",
          "met",
          "hosts",
          "calls",
          "urges",
          "warns",
          "tells",
          "visits",
          "arrives",
          "pope",
          "god",
          "twitter",
          "facebook",
          "youtube",
          "image",
          "photo",
          "video",
          "getty",
          "reuters",
          "read",
          "more",
          "also",
          "our",
          "your",
          "my",
          "you",
          "its",
          "their",
          "all",
          "both",
          "or",
          "so",
          "yes",
          "air",
          "mission",
          "embassy",
          "delegation",
          "side",
          "leaders",
          "leader",
          "prize",
          "award",
          "peace",
          "world",
          "cup",
          "games",
          "square's",
          "inc.",
          "co",
          "ltd",
          "llc",
          "agencies",
          "authority",
          "authorities",
          "law",
          "bill",
          "amendment");

  /** The longest run that begins at a token, or null. */
  static NameRun at(Scan scan, int from) {
    Tokens t = scan.tokens();
    if (!nameToken(scan, from)) {
      return null;
    }
    int end = from + 1;
    int words = t.shape(from) == Shape.INITIAL ? 0 : 1;
    int i = end;
    while (i < t.count() && i < from + LONGEST && t.sentence(i) == t.sentence(from)) {
      if (nameToken(scan, i)) {
        words += t.shape(i) == Shape.INITIAL || generation(t, i) ? 0 : 1;
        end = ++i;
      } else if (t.is(i, "-") && glued(t, i)) {
        i += 2;
        end = i;
      } else if (Tokens.PARTICLES.contains(t.lower(i))
          && t.shape(i) == Shape.LOWER
          && (nameToken(scan, i + 1)
              || Tokens.PARTICLES.contains(t.lower(i + 1))
              || t.is(i + 1, "-"))) {
        i++;
      } else {
        break;
      }
    }
    return new NameRun(from, end, words);
  }

  private static boolean generation(Tokens t, int i) {
    return Titles.GENERATION.contains(t.token(i).replace(".", ""));
  }

  private static boolean glued(Tokens t, int hyphen) {
    if (hyphen + 1 >= t.count() || hyphen == 0) {
      return false;
    }
    boolean touching =
        t.text().end(hyphen - 1) == t.text().start(hyphen)
            && t.text().end(hyphen) == t.text().start(hyphen + 1);
    Shape next = t.shape(hyphen + 1);
    return touching && (next == Shape.LOWER || next == Shape.CAPITALISED);
  }

  static boolean nameToken(Scan scan, int i) {
    Tokens t = scan.tokens();
    if (i < 0 || i >= t.count() || scan.actorAt(i) != null || scan.inPerson(i)) {
      return false;
    }
    Shape shape = t.shape(i);
    boolean written =
        shape == Shape.CAPITALISED
            || shape == Shape.INITIAL
            || (shape == Shape.UPPER && (t.upper() || t.token(i).indexOf('.') > 0));
    return written && !NO_NAME.contains(t.lower(i));
  }
}
