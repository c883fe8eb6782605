package io.github.parley.lexicon;

import io.github.parley.text.TokenizedText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Builds a {@link Lexicon} from its tables. Rows that make no sense are left out and named. */
final class LexiconBuilder {

  private static final Set<String> NO_PARTY =
      Set.of("armed_group", "ngo", "sport", "state_body", "technical", "court");

  final Map<String, Country> countries = new TreeMap<>();
  final Map<String, Organisation> organisations = new LinkedHashMap<>();
  final Map<String, Person> persons = new HashMap<>();
  final Map<String, List<Office>> officesByPerson = new HashMap<>();
  final Map<String, List<Office>> officesByRole = new HashMap<>();
  final Map<String, Ambiguity> ambiguities = new HashMap<>();
  final NameIndex names = new NameIndex(NameIndex.Comparison.PLAIN);
  final NameIndex personNames = new NameIndex(NameIndex.Comparison.FULL_NAME);
  final NameIndex surnames = new NameIndex(NameIndex.Comparison.SURNAME);
  final TitleIndex titles = new TitleIndex();
  final Set<Long> givenNames = new HashSet<>();
  final List<String> warnings = new ArrayList<>();

  LexiconBuilder(LexiconTables tables) {
    tables.rows("countries").forEach(this::country);
    tables.rows("organisations").forEach(this::organisation);
    tables.rows("places").forEach(this::place);
    tables.rows("country_forms").forEach(this::countryForm);
    tables.rows("metonyms").forEach(this::metonym);
    tables.rows("persons").forEach(this::person);
    tables.rows("offices").forEach(this::office);
    tables.rows("ambiguous").forEach(this::ambiguity);
    tables.rows("titles").forEach(this::title);
    tables.rows("blocked").forEach(this::blocked);
    sortOffices();
  }

  private void country(TableFile.Row row) {
    String iso2 = row.get("iso2");
    if (iso2.length() != 2 || row.get("name").isEmpty()) {
      warn(row, "needs iso2 of two letters and a name");
      return;
    }
    countries.put(
        iso2, new Country(iso2, row.get("name"), row.get("status"), row.orNull("region")));
  }

  private void organisation(TableFile.Row row) {
    String id = row.get("org_id");
    if (id.isEmpty() || row.get("name").isEmpty()) {
      warn(row, "needs org_id and name");
      return;
    }
    Organisation o =
        new Organisation(
            id,
            row.get("name"),
            row.get("type"),
            party(id, row.get("type")),
            Set.of(row.get("members_iso2").isEmpty() ? new String[0] : members(row)));
    organisations.put(id, o);
    Set<String> forms = new HashSet<>(row.list("aliases"));
    forms.add(o.name());
    for (String form : forms) {
      add(names, form, Name.Kind.ORGANISATION, o, false, false);
    }
    for (String acronym : row.list("acronyms")) {
      add(names, acronym, Name.Kind.ORGANISATION, o, true, false);
    }
  }

  private static String[] members(TableFile.Row row) {
    return new HashSet<>(List.of(row.get("members_iso2").split("[ |]+"))).toArray(new String[0]);
  }

  private static String party(String id, String type) {
    if (NO_PARTY.contains(type) && !id.equals("ICRC") && !id.equals("IAEA")) {
      return null;
    }
    if (type.startsWith("eu_")) {
      return "EU";
    }
    if (type.startsWith("un_")) {
      return "UN";
    }
    return switch (id) {
      case "AU", "ATMIS", "AFRICACDC" -> "AUN";
      case "OSCEMG", "ODIHR" -> "OSCE";
      default -> id;
    };
  }

  private void place(TableFile.Row row) {
    String flags = row.get("flags");
    boolean risky =
        flags.contains("common_word") || flags.contains("given_name") || flags.contains("surname");
    Place place =
        new Place(
            row.get("place_id"),
            row.get("name"),
            row.get("kind"),
            row.orNull("iso2"),
            row.orNull("admin1"),
            number(row, "population"),
            row.get("capital").equals("1"),
            risky);
    if (place.id().isEmpty() || place.name().isEmpty()) {
      warn(row, "needs place_id and name");
      return;
    }
    add(names, place.name(), Name.Kind.PLACE, place, false, false);
    for (String alias : row.list("aliases")) {
      add(names, alias, Name.Kind.PLACE, place, false, true);
    }
  }

  private long number(TableFile.Row row, String column) {
    String value = row.get(column);
    if (value.isEmpty()) {
      return 0;
    }
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      warn(row, column + " is no number: " + value);
      return 0;
    }
  }

  private void countryForm(TableFile.Row row) {
    Country c = countries.get(row.get("iso2"));
    if (c == null || row.get("surface").isEmpty()) {
      warn(row, "needs a surface and an iso2 that countries has: " + row.get("iso2"));
      return;
    }
    boolean exact = row.get("case_sensitive").equals("case");
    boolean weak = row.get("strength").equals("weak");
    Name.Kind kind =
        switch (row.get("kind")) {
          case "adjective" -> Name.Kind.ADJECTIVE;
          case "demonym_sg", "demonym_pl" -> Name.Kind.DEMONYM;
          case "capital", "former_or_other_seat" -> Name.Kind.CAPITAL;
          default -> Name.Kind.COUNTRY;
        };
    add(names, row.get("surface"), kind, c, exact && kind != Name.Kind.CAPITAL, weak);
  }

  private void metonym(TableFile.Row row) {
    boolean weak = !row.get("strength").equals("strong");
    Country c = countries.get(row.get("iso2"));
    Organisation o = organisations.get(row.get("org_id"));
    if (row.get("kind").equals("capital")) {
      if (c != null) {
        add(
            names,
            row.get("surface"),
            Name.Kind.CAPITAL,
            c,
            false,
            row.get("strength").equals("weak"));
      }
      return;
    }
    if (c == null && o == null) {
      return;
    }
    if (row.get("kind").equals("residence") && c != null) {
      String id = "residence:" + Folding.fold(row.get("surface")).replace(' ', '-');
      Place place = new Place(id, row.get("surface"), "residence", c.iso2(), null, 0, false, false);
      add(names, row.get("surface"), Name.Kind.PLACE, place, false, false);
      return;
    }
    add(names, row.get("surface"), Name.Kind.SEAT, c != null ? c : o, false, weak);
  }

  private void person(TableFile.Row row) {
    String id = row.get("person_id");
    String name = row.get("name");
    if (id.isEmpty() || name.isEmpty()) {
      warn(row, "needs person_id and name");
      return;
    }
    String tier = row.get("tier");
    Person p =
        new Person(
            id,
            name,
            row.orNull("iso2"),
            row.orNull("gender"),
            tier.isEmpty() ? 'C' : tier.charAt(0));
    persons.put(id, p);
    Set<String> forms = new HashSet<>(row.list("aliases"));
    forms.add(name);
    forms.add(row.get("given") + " " + row.get("family"));
    for (String alias : row.list("aliases")) {
      String first = alias.split(" ", 2)[0];
      if (OfficeNames.CROWNS.contains(first.toLowerCase(Locale.ROOT))) {
        forms.add(first + " " + name); // 'King Hamad' is the same as 'King Hamad bin Isa'
      }
    }
    for (String form : forms) {
      personForms(form, p);
    }
    Set<String> families = new HashSet<>(row.list("surname_forms"));
    if (families.isEmpty() && !row.get("family").isEmpty()) {
      families.add(row.get("family"));
    }
    boolean common = row.get("surname_flags").contains("common_word");
    for (String family : families) {
      if (family.length() < 2 || Titles.GENERATION.contains(family.replace(".", ""))) {
        continue;
      }
      addPerson(surnames, family, Name.Kind.SURNAME, p, common);
    }
    for (String given : row.get("given").split(" ", -1)) {
      if (given.length() > 2) {
        givenNames.add(Folding.hash(given));
      }
    }
  }

  private void personForms(String form, Person p) {
    TokenizedText tokens = TokenizedText.of(form);
    boolean mononym = tokens.tokenCount() < 2;
    addPerson(personNames, form, Name.Kind.PERSON, p, mononym);
    List<String> bare = new ArrayList<>();
    for (int i = 0; i < tokens.tokenCount(); i++) {
      String t = tokens.token(i);
      boolean initial = i > 0 && t.replace(".", "").length() == 1;
      if (!initial && !t.equals(".") && !Titles.GENERATION.contains(t.replace(".", ""))) {
        bare.add(t);
      }
    }
    String reduced = String.join(" ", bare).replace(" - ", "-");
    if (bare.size() >= 2 && !reduced.equals(form)) {
      addPerson(personNames, reduced, Name.Kind.PERSON, p, false);
    }
  }

  private void office(TableFile.Row row) {
    String personId = row.get("person_id");
    if (!persons.containsKey(personId)) {
      warn(row, "names a person that persons does not have: " + personId);
      return;
    }
    try {
      LocalDate start = first(row.get("start"));
      LocalDate seen = first(row.get("first_seen"));
      Office office =
          new Office(
              personId,
              row.orNull("iso2"),
              row.orNull("org_id"),
              row.get("role"),
              row.get("title"),
              row.orNull("host_iso2"),
              start != null ? start : seen,
              last(row.get("end")),
              last(row.get("last_seen")),
              open(row));
      officesByPerson.computeIfAbsent(personId, k -> new ArrayList<>()).add(office);
      String holder = office.country() != null ? office.country() : office.organisation();
      officesByRole
          .computeIfAbsent(holder + " " + office.role(), k -> new ArrayList<>())
          .add(office);
    } catch (DateTimeException e) {
      warn(row, e.getMessage());
    }
  }

  private static boolean open(TableFile.Row row) {
    String basis = row.get("end_basis");
    return row.get("end").isEmpty() && (basis.startsWith("incumbent") || basis.startsWith("open"));
  }

  private static LocalDate first(String date) {
    return switch (date.length()) {
      case 0 -> null;
      case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
      case 7 -> YearMonth.parse(date).atDay(1);
      default -> LocalDate.parse(date);
    };
  }

  private static LocalDate last(String date) {
    return switch (date.length()) {
      case 0 -> null;
      case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
      case 7 -> YearMonth.parse(date).atEndOfMonth();
      default -> LocalDate.parse(date);
    };
  }

  private void sortOffices() {
    Comparator<Office> order =
        Comparator.comparing(Office::start, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Office::personId)
            .thenComparing(Office::role);
    officesByPerson.values().forEach(list -> list.sort(order));
    officesByRole.values().forEach(list -> list.sort(order));
  }

  private void ambiguity(TableFile.Row row) {
    String folded = Folding.fold(row.get("surface"));
    Ambiguity ambiguity =
        Ambiguity.of(
            row.get("candidates"), row.get("default"), row.get("cues"), countries.keySet());
    // Names are looked up folded: what is said of the bird must not decide for the state.
    boolean common = row.get("surface").equals(folded);
    if (!common || !ambiguities.containsKey(folded)) {
      ambiguities.put(folded, ambiguity);
    }
    if (row.get("default").equals("none") && row.get("surface").contains(" ")) {
      add(names, row.get("surface"), Name.Kind.BLOCKED, null, false, false);
    }
  }

  private void title(TableFile.Row row) {
    titles.add(
        new Title(
            row.get("phrase"),
            row.get("role").toLowerCase(Locale.ROOT),
            row.orNull("office"),
            row.orNull("country")));
  }

  private void blocked(TableFile.Row row) {
    add(names, row.get("surface"), Name.Kind.BLOCKED, null, false, false);
  }

  private static void add(
      NameIndex index, String surface, Name.Kind kind, Object target, boolean exact, boolean weak) {
    TokenizedText tokens = TokenizedText.of(surface);
    if (tokens.tokenCount() > 0) {
      index.add(tokens, new Name(kind, target, tokens, exact, weak));
    }
  }

  private static void addPerson(
      NameIndex index, String surface, Name.Kind kind, Person person, boolean weak) {
    TokenizedText tokens = TokenizedText.of(surface);
    if (tokens.tokenCount() > 0) {
      index.add(tokens, new Name(kind, person, tokens, false, weak));
    }
  }

  private void warn(TableFile.Row row, String what) {
    warnings.add(row.location() + ": " + what);
  }
}
