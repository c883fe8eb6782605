package io.github.parley.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Where the places of meetings lie, for a map. A city lies where the table {@code places} has it,
 * and a palace, parliament or foreign ministry ('the Kremlin') in its capital. What is known to the
 * region or the state alone gets the mean of its cities weighted by their people, and says that it
 * is not exact.
 */
public final class Gazetteer {

  /** Kinds of metonyms that sit in the capital. */
  private static final Set<String> SEATS =
      Set.of("executive", "parliament", "foreign_ministry", "defence_ministry", "head_of_state");

  private static final String ARTICLE = "the ";

  /**
   * A position.
   *
   * @param latitude degrees, north positive
   * @param longitude degrees, east positive
   * @param name the city, region or state that lies there
   * @param exact whether it is that of the city; false for the middle of a region or state
   */
  public record Position(double latitude, double longitude, String name, boolean exact) {}

  /** Sums over the cities of an area. */
  private static final class Centre {
    private double weight;
    private double latitude;
    private double longitude;

    void add(double lat, double lon, double people) {
      weight += people;
      latitude += lat * people;
      longitude += lon * people;
    }

    Position position(String name) {
      return new Position(latitude / weight, longitude / weight, name, false);
    }
  }

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Position> cities = new HashMap<>();
  private final Map<String, Double> people = new HashMap<>();
  private final Map<String, Position> capitals = new HashMap<>();
  private final Map<String, Centre> divisions = new HashMap<>();
  private final Map<String, String> divisionNames = new HashMap<>();
  private final Map<String, Centre> countries = new HashMap<>();
  private final Map<String, String> seats = new HashMap<>();

  private Gazetteer(
      List<TableFile.Row> states, List<TableFile.Row> places, List<TableFile.Row> metonyms) {
    states.forEach(row -> names.put(row.get("iso2"), row.get("name")));
    for (TableFile.Row row : places) {
      if (row.orNull("lat") != null) {
        addCity(row);
      } else if (row.orNull("admin1") != null) {
        forEachName(row, key -> divisionNames.putIfAbsent(key, division(row)));
      }
    }
    for (TableFile.Row row : metonyms) {
      if (SEATS.contains(row.get("kind"))) {
        seats.putIfAbsent(key(row.get("surface"), row.get("iso2")), row.get("iso2"));
      }
    }
  }

  /** The gazetteer of the tables that are shipped. */
  public static Gazetteer shipped() {
    return new Gazetteer(
        TableFile.shipped("countries"), TableFile.shipped("places"), TableFile.shipped("metonyms"));
  }

  private void addCity(TableFile.Row row) {
    double lat = Double.parseDouble(row.get("lat"));
    double lon = Double.parseDouble(row.get("lon"));
    double inhabitants =
        row.orNull("population") == null ? 1 : Double.parseDouble(row.get("population")) + 1;
    String country = row.get("iso2");
    Position position = new Position(lat, lon, row.get("name"), true);
    forEachName(
        row,
        key -> {
          if (people.getOrDefault(key, 0.0) < inhabitants) {
            people.put(key, inhabitants);
            cities.put(key, position);
          }
        });
    if (row.get("capital").equals("1")) {
      capitals.putIfAbsent(country, position);
    }
    divisions.computeIfAbsent(division(row), k -> new Centre()).add(lat, lon, inhabitants);
    countries.computeIfAbsent(country, k -> new Centre()).add(lat, lon, inhabitants);
  }

  private static void forEachName(TableFile.Row row, Consumer<String> action) {
    action.accept(key(row.get("name"), row.get("iso2")));
    for (String alias : row.list("aliases")) {
      action.accept(key(alias, row.get("iso2")));
    }
  }

  private static String division(TableFile.Row row) {
    return row.get("iso2") + " " + row.get("admin1");
  }

  private static String key(String name, String country) {
    String folded = Folding.fold(name);
    return country
        + " "
        + (folded.startsWith(ARTICLE) ? folded.substring(ARTICLE.length()) : folded);
  }

  /** The name of a state or territory; empty for a code that is none of these. */
  public Optional<String> name(String country) {
    return Optional.ofNullable(names.get(country));
  }

  /**
   * Where a place lies.
   *
   * @param place its name as the article has it, or null when only the country is known
   * @param country ISO code of its country, or null
   * @return empty when the country is unknown or has no city in the table
   */
  public Optional<Position> locate(String place, String country) {
    if (country == null) {
      return Optional.empty();
    }
    if (place != null) {
      String key = key(place, country);
      if (cities.containsKey(key)) {
        return Optional.of(cities.get(key));
      }
      if (seats.containsKey(key) && capitals.containsKey(country)) {
        return Optional.of(capitals.get(country));
      }
      Centre division = divisions.get(divisionNames.getOrDefault(key, ""));
      if (division != null) {
        return Optional.of(division.position(place));
      }
    }
    return Optional.ofNullable(countries.get(country)).map(c -> c.position(names.get(country)));
  }
}
