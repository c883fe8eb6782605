package io.github.parley.meeting;

import io.github.parley.lexicon.EntityType;
import io.github.parley.lexicon.Mention;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the place that a noun phrase names: a city, a country, a seat of government. */
final class PlaceNames {

  /** Modifiers that may stand before a place, in tokens. */
  private static final int MODIFIERS = 5;

  private static final int LONGEST_SEAT = 5;

  /** Seats of government and of organisations that are no city and no state; public knowledge. */
  private static final Map<String, String> SEATS =
      Map.ofEntries(
          Map.entry("oval office", "US"),
          Map.entry("white house", "US"),
          Map.entry("camp david", "US"),
          Map.entry("blair house", "US"),
          Map.entry("mar-a-lago", "US"),
          Map.entry("state department", "US"),
          Map.entry("pentagon", "US"),
          Map.entry("united nations", "US"),
          Map.entry("u.n. headquarters", "US"),
          Map.entry("un headquarters", "US"),
          Map.entry("u.n. general assembly", "US"),
          Map.entry("un general assembly", "US"),
          Map.entry("nato headquarters", "BE"),
          Map.entry("kremlin", "RU"),
          Map.entry("downing street", "GB"),
          Map.entry("chequers", "GB"),
          Map.entry("windsor castle", "GB"),
          Map.entry("buckingham palace", "GB"),
          Map.entry("blue house", "KR"),
          Map.entry("zhongnanhai", "CN"),
          Map.entry("novo-ogaryovo", "RU"),
          Map.entry("great hall of the people", "CN"),
          Map.entry("mariyinsky palace", "UA"),
          Map.entry("bankova", "UA"),
          Map.entry("élysée", "FR"),
          Map.entry("elysee", "FR"),
          Map.entry("elysee palace", "FR"),
          Map.entry("élysée palace", "FR"),
          Map.entry("vatican", "VA"));

  private static final Set<String> BEFORE_A_PLACE =
      Set.of(
          "the",
          "this",
          "his",
          "her",
          "its",
          "their",
          "central",
          "northern",
          "southern",
          "eastern",
          "western",
          "downtown",
          "capital",
          "of",
          "city",
          "town",
          "resort",
          "village",
          "border",
          "nearby",
          "neighboring",
          "neighbouring",
          "southwestern",
          "southeastern",
          "northwestern",
          "northeastern",
          "capitals",
          "seaside",
          "coastal",
          "port",
          "truce",
          "holiday",
          "'s");

  /** What a country's adjective makes a place: 'the Vietnamese capital'. */
  private static final Set<String> LOCALITIES =
      Set.of("capital", "resort", "city", "town", "village", "port", "island", "border");

  /** What a state's or person's possessive makes a place: 'at Peres' residence'. */
  private static final Set<String> RESIDENCES =
      Set.of(
          "palace",
          "residence",
          "home",
          "office",
          "headquarters",
          "villa",
          "estate",
          "ranch",
          "ministry",
          "mansion",
          "dacha",
          "castle",
          "retreat");

  private PlaceNames() {}

  /** Whether some words name a seat of government. */
  static boolean seat(SentenceView view, int start, int end) {
    String words = view.span(start, end).toLowerCase(Locale.ROOT);
    return SEATS.containsKey(words.startsWith("the ") ? words.substring(4) : words);
  }

  /** The place that begins at a token, determiners and a few modifiers aside; null for none. */
  static Place at(SentenceView view, int start) {
    Place locality = null;
    for (int i = start; i < start + MODIFIERS && i < view.length(); i++) {
      Place seat = seatAt(view, i);
      if (seat != null) {
        return seat;
      }
      Mention named = named(view, i);
      if (named != null && view.start(named) == i) {
        return byName(view, named);
      }
      Place residence = residence(view, i);
      if (residence != null) {
        return residence;
      }
      locality = locality == null ? locality(view, start, i) : locality;
      boolean skip = BEFORE_A_PLACE.contains(view.word(i)) || adjective(view, i);
      if (!skip) {
        return locality;
      }
    }
    return locality;
  }

  /** The city or seat named right before a noun: 'a White House meeting'; null for none. */
  static Place before(SentenceView view, int noun) {
    Mention city = view.place(noun - 1);
    if (city != null && city.country() != null && view.end(city) == noun) {
      return new Place(city.surface(), city.country());
    }
    for (int length = LONGEST_SEAT; length > 1; length--) {
      int start = noun - length;
      String country =
          start < 0 ? null : SEATS.get(view.span(start, noun).toLowerCase(Locale.ROOT));
      if (country != null) {
        return new Place(view.span(start, noun), country);
      }
    }
    return null;
  }

  private static boolean adjective(SentenceView view, int i) {
    return view.country(i) != null && view.country(i).form() == Mention.Form.ADJECTIVE;
  }

  private static Place seatAt(SentenceView view, int i) {
    for (int length = LONGEST_SEAT; length > 0; length--) {
      if (i + length <= view.length()) {
        String country = SEATS.get(view.span(i, i + length).toLowerCase(Locale.ROOT));
        boolean name = view.word(i + length).equals("'s") || body(view, i + length);
        if (country != null && !name) {
          return new Place(view.span(i, i + length), country);
        }
      }
    }
    return null;
  }

  /** 'the United Nations Security Council' is a body and no place. */
  private static boolean body(SentenceView view, int end) {
    return view.word(end - 1).equals("nations") && view.capitalised(end);
  }

  private static Mention named(SentenceView view, int i) {
    if (view.place(i) != null) {
      return view.place(i);
    }
    Mention country = view.country(i);
    boolean noun =
        country != null
            && country.form() != Mention.Form.ADJECTIVE
            && country.form() != Mention.Form.DEMONYM;
    return noun ? country : null;
  }

  private static Place byName(SentenceView view, Mention named) {
    int end = view.end(named);
    if (view.word(end).equals("'s")) {
      boolean within = view.place(end + 1) != null;
      return within ? at(view, end + 1) : residence(view, view.start(named));
    }
    String code = named.country();
    boolean organisation =
        code != null && (code.length() > 2 || code.equals("EU") || code.equals("UN"));
    String tag = view.tag(end);
    boolean attribute =
        (named.type() == EntityType.COUNTRY
                && (tag.equals("NOUN") || tag.equals("ADJ"))
                && view.time(end) == null)
            || view.word(end).equals("format");
    boolean region = code == null; // 'Eastern Europe' is where no one meets
    return view.word(end).equals("-") || organisation || attribute || region
        ? null
        : new Place(named.surface(), code);
  }

  /** 'Peres' presidential home', 'the Israeli foreign ministry'. */
  private static Place residence(SentenceView view, int i) {
    Mention owner = view.person(i) != null ? view.person(i) : view.country(i);
    if (owner == null || view.start(owner) != i || owner.country() == null) {
      return null;
    }
    int end = view.end(owner);
    boolean possessive = view.word(end).equals("'s") || view.word(end).equals("'");
    if (owner.country().length() > 2 || !(possessive || adjective(view, i))) {
      return null;
    }
    int from = possessive ? end + 1 : end;
    for (int j = from; j < from + 3; j++) {
      if (RESIDENCES.contains(view.word(j))) {
        return new Place(view.span(i, j + 1), owner.country());
      }
    }
    return null;
  }

  /** 'the Vietnamese capital', 'this Mexican resort'. */
  private static Place locality(SentenceView view, int start, int i) {
    boolean local =
        adjective(view, i)
            && (LOCALITIES.contains(view.word(i + 1))
                || (LOCALITIES.contains(view.word(i + 2)) && !view.verb(i + 1)));
    if (!local || view.country(i).country() == null) {
      return null;
    }
    int end = LOCALITIES.contains(view.word(i + 1)) ? i + 2 : i + 3;
    int from = Set.of("the", "this", "a").contains(view.word(start)) ? start + 1 : start;
    return new Place(view.span(Math.min(from, i), end), view.country(i).country());
  }
}
