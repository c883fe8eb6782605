package io.github.parley.lexicon;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** Finds places: cities, regions, seas, residences. */
final class PlaceResolver {

  /** A city of fewer people needs its state in the article (rule of the trial, see the docs). */
  private static final long LARGE_CITY = 100_000;

  private static final Set<String> LOCATIVE =
      Set.of(
          "in", "to", "from", "at", "near", "outside", "via", "around", "toward", "of", "visited");

  void resolve(Scan scan, ArticleContext article) {
    Tokens t = scan.tokens();
    int free = 0;
    for (NameMatch match : scan.names()) {
      if (match.start() < free || taken(scan, match)) {
        continue;
      }
      if (match.names().stream().anyMatch(n -> n.kind() == Name.Kind.BLOCKED)) {
        continue;
      }
      Place place = choose(scan, match, article);
      if (place != null) {
        boolean large = place.capital() || place.population() >= LARGE_CITY;
        scan.drafts()
            .add(
                Draft.place(
                    t,
                    match.start(),
                    match.end(),
                    place,
                    large ? Evidence.CITY : Evidence.CITY_IN_CONTEXT));
        free = match.end();
      }
    }
  }

  private static boolean taken(Scan scan, NameMatch match) {
    for (int i = match.start(); i < match.end(); i++) {
      if (scan.actorAt(i) != null || scan.inPerson(i)) {
        return true;
      }
    }
    return false;
  }

  private Place choose(Scan scan, NameMatch match, ArticleContext article) {
    Tokens t = scan.tokens();
    String after = t.is(match.end(), ",") ? codeAt(scan, match.end() + 1) : null;
    boolean locative = LOCATIVE.contains(t.lower(match.start() - 1));
    Place best = null;
    int bestScore = 0;
    for (Name name : match.names()) {
      Place place = placeOf(name, match, t);
      if (place == null) {
        continue;
      }
      int score = score(name, place, after, locative, article);
      if (score > bestScore
          || (score == bestScore && best != null && place.population() > best.population())) {
        best = place;
        bestScore = score;
      }
    }
    return best;
  }

  private static Place placeOf(Name name, NameMatch match, Tokens t) {
    return switch (name.kind()) {
      case PLACE -> name.place();
      case CAPITAL -> seat(name.country().iso2(), match, t);
      default -> null;
    };
  }

  /**
   * A capital or other seat as a city, under the id and name of the city where the table has it.
   */
  private static Place seat(String country, NameMatch match, Tokens t) {
    Optional<Place> city =
        match.names().stream()
            .filter(n -> n.kind() == Name.Kind.PLACE && country.equals(n.place().country()))
            .map(Name::place)
            .max(Comparator.comparingLong(Place::population));
    String words =
        t.text().text().substring(t.text().start(match.start()), t.text().end(match.end() - 1));
    return new Place(
        city.map(Place::id).orElse("seat:" + country + ":" + Folding.fold(words)),
        city.map(Place::name).orElse(words),
        "city",
        country,
        null,
        LARGE_CITY,
        true,
        false);
  }

  /** How strongly the text speaks for a place; 0 rejects it. */
  private static int score(
      Name name, Place place, String after, boolean locative, ArticleContext article) {
    boolean named = place.country() != null && article.named().contains(place.country());
    if (after != null && after.equals(place.country())) {
      return 8;
    }
    if (!place.kind().equals("city")) {
      return place.risky() && !locative ? 0 : 5;
    }
    if (place.capital()) {
      return named ? 7 : 5;
    }
    if (place.risky()) {
      return locative && named ? 3 : 0;
    }
    if (name.weak() && !named) {
      return 0;
    }
    if (named) {
      return place.population() >= LARGE_CITY ? 6 : locative ? 2 : 0;
    }
    return place.population() >= LARGE_CITY ? 4 : 0;
  }

  private static String codeAt(Scan scan, int token) {
    Draft actor = scan.actorAt(token);
    if (actor != null && actor.type() == EntityType.COUNTRY) {
      return actor.country();
    }
    String lower = scan.tokens().lower(token);
    boolean abbreviated =
        UnitedStates.ABBREVIATIONS.contains(lower) && scan.tokens().token(token).length() > 1;
    return UnitedStates.state(lower) || (abbreviated && scan.tokens().shape(token).capital())
        ? "US"
        : null;
  }
}
