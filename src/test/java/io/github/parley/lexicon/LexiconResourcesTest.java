package io.github.parley.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** The shipped facts, read plainly: enough of them, and none that contradicts its own table. */
class LexiconResourcesTest {

  private static final List<Map<String, String>> COUNTRIES = read("countries");
  private static final List<Map<String, String>> FORMS = read("country_forms");
  private static final List<Map<String, String>> ORGANISATIONS = read("organisations");
  private static final List<Map<String, String>> PLACES = read("places");
  private static final List<Map<String, String>> PERSONS = read("persons");
  private static final List<Map<String, String>> OFFICES = read("offices");
  private static final List<Map<String, String>> METONYMS = read("metonyms");

  private static final Set<String> CODES = column(COUNTRIES, "iso2");
  private static final Set<String> ORGANISATION_IDS = column(ORGANISATIONS, "org_id");

  @Test
  void holdsStatesAndTerritoriesOfTodayAndOfThePast() {
    assertThat(CODES).hasSizeGreaterThanOrEqualTo(250).contains("XK", "PS", "TW", "SU", "YU", "CS");
  }

  @Test
  void holdsOrganisations() {
    assertThat(ORGANISATIONS).hasSizeGreaterThanOrEqualTo(200);
    assertThat(ORGANISATION_IDS).contains("UN", "EU", "NATO", "OSCE", "AUN");
  }

  @Test
  void holdsPlaces() {
    assertThat(PLACES).hasSizeGreaterThanOrEqualTo(20_000);
  }

  @Test
  void holdsPersonsWithDatedOffices() {
    Set<String> dated = new HashSet<>();
    for (Map<String, String> office : OFFICES) {
      if (!office.get("start").isEmpty() || !office.get("end").isEmpty()) {
        dated.add(office.get("person_id"));
      }
    }
    assertThat(dated).hasSizeGreaterThanOrEqualTo(MINIMUM_DATED_PERSONS);
  }

  /** What the issue asks for. */
  private static final int MINIMUM_DATED_PERSONS = 2_500;

  @Test
  void identifiersAreUnique() {
    assertThat(CODES).hasSameSizeAs(COUNTRIES);
    assertThat(ORGANISATION_IDS).hasSameSizeAs(ORGANISATIONS);
    assertThat(column(PERSONS, "person_id")).hasSameSizeAs(PERSONS);
    assertThat(column(PLACES, "place_id")).hasSameSizeAs(PLACES);
  }

  @Test
  void namesAreNeverEmpty() {
    assertThat(column(COUNTRIES, "name")).doesNotContain("");
    assertThat(column(FORMS, "surface")).doesNotContain("");
    assertThat(column(ORGANISATIONS, "name")).doesNotContain("");
    assertThat(column(PERSONS, "name")).doesNotContain("");
    assertThat(column(PLACES, "name")).doesNotContain("");
    assertThat(column(METONYMS, "surface")).doesNotContain("");
    assertThat(column(OFFICES, "title")).doesNotContain("");
  }

  @Test
  void countryCodesExist() {
    for (List<Map<String, String>> table : List.of(FORMS, PERSONS, PLACES, OFFICES)) {
      for (Map<String, String> row : table) {
        assertThat(known(row.get("iso2"))).as("%s", row).isTrue();
      }
    }
    for (Map<String, String> row : ORGANISATIONS) {
      assertThat(List.of(row.get("members_iso2").split(" ", -1)))
          .as("%s", row)
          .allMatch(LexiconResourcesTest::known);
    }
    for (Map<String, String> row : OFFICES) {
      assertThat(known(row.get("host_iso2"))).as("%s", row).isTrue();
    }
  }

  @Test
  void officesBelongToAPersonAndToAStateOrOrganisation() {
    Set<String> persons = column(PERSONS, "person_id");
    for (Map<String, String> office : OFFICES) {
      assertThat(persons).contains(office.get("person_id"));
      assertThat(office.get("iso2") + office.get("org_id")).as("%s", office).isNotEmpty();
      if (!office.get("org_id").isEmpty()) {
        assertThat(ORGANISATION_IDS).contains(office.get("org_id"));
      }
    }
  }

  @Test
  void officesStartBeforeTheyEnd() {
    for (Map<String, String> office : OFFICES) {
      LocalDate start = day(office.get("start"), false);
      LocalDate end = day(office.get("end"), true);
      assertThat(start == null || end == null || !start.isAfter(end)).as("%s", office).isTrue();
    }
  }

  private static boolean known(String code) {
    return code.isEmpty() || CODES.contains(code);
  }

  /** The first or last day of a year, a month or a day as text; null where nothing is known. */
  private static LocalDate day(String text, boolean last) {
    return switch (text.length()) {
      case 0 -> null;
      case 4 -> last ? Year.parse(text).atMonth(12).atEndOfMonth() : Year.parse(text).atDay(1);
      case 7 -> last ? YearMonth.parse(text).atEndOfMonth() : YearMonth.parse(text).atDay(1);
      default -> LocalDate.parse(text);
    };
  }

  private static Set<String> column(List<Map<String, String>> table, String name) {
    Set<String> values = new HashSet<>();
    for (Map<String, String> row : table) {
      values.add(row.get(name));
    }
    return values;
  }

  private static List<Map<String, String>> read(String table) {
    String resource = "/lexicon/" + table + ".tsv.gz";
    try (InputStream stream = LexiconResourcesTest.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(stream), StandardCharsets.UTF_8))) {
      String[] names = lines.readLine().split("\t", -1);
      List<Map<String, String>> rows = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] values = line.split("\t", -1);
        assertThat(values).as("%s: %s", resource, line).hasSameSizeAs(names);
        Map<String, String> row = new HashMap<>();
        for (int at = 0; at < names.length; at++) {
          row.put(names[at], values[at]);
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
