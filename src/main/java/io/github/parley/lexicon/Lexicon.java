package io.github.parley.lexicon;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of states, organisations, people with dated offices, and places: the shipped tables
 * and, where given, the user's. Immutable, shared between threads.
 *
 * <p>The tables are described in {@code docs/LEXICON.md}; a row that makes no sense is left out and
 * named by file and line in {@link #warnings()}.
 */
public final class Lexicon {

  private final Map<String, Country> countries;
  private final Map<String, Organisation> organisations;
  private final Map<String, Person> persons;
  private final Map<String, List<Office>> officesByPerson;
  private final Map<String, List<Office>> officesByRole;
  private final Map<String, Ambiguity> ambiguities;
  private final NameIndex names;
  private final NameIndex personNames;
  private final NameIndex surnames;
  private final TitleIndex titles;
  private final Set<Long> givenNames;
  private final List<String> warnings;
  private final String version;

  private Lexicon(LexiconTables tables) {
    LexiconBuilder b = new LexiconBuilder(tables);
    countries = b.countries;
    organisations = b.organisations;
    persons = b.persons;
    officesByPerson = b.officesByPerson;
    officesByRole = b.officesByRole;
    ambiguities = b.ambiguities;
    names = b.names;
    personNames = b.personNames;
    surnames = b.surnames;
    titles = b.titles;
    givenNames = b.givenNames;
    warnings = List.copyOf(b.warnings);
    version = tables.version();
  }

  /** The tables that are shipped with the program, read once. */
  public static Lexicon shipped() {
    return Shipped.LEXICON;
  }

  /**
   * The shipped tables with the user's added: a row replaces ours of the same id, a person's
   * offices are replaced together.
   *
   * @param folder tables {@code NAME.tsv} or {@code NAME.tsv.gz}
   * @throws LexiconException when the folder does not exist, holds no table, or cannot be read
   */
  public static Lexicon with(Path folder) {
    return new Lexicon(new LexiconTables(folder));
  }

  /** A hash of all rows: two lexicons with the same version recognise the same. */
  public String version() {
    return version;
  }

  /** Rows that were left out and why, each with its file and line. */
  public List<String> warnings() {
    return warnings;
  }

  /** A state or territory by its ISO 3166-1 alpha-2 code. */
  public Optional<Country> country(String iso2) {
    return Optional.ofNullable(iso2 == null ? null : countries.get(iso2));
  }

  /** An organisation by its acronym. */
  public Optional<Organisation> organisation(String id) {
    return Optional.ofNullable(id == null ? null : organisations.get(id));
  }

  /** A person by the table's id. */
  public Optional<Person> person(String id) {
    return Optional.ofNullable(id == null ? null : persons.get(id));
  }

  /** All offices of a person, earliest first. */
  public List<Office> offices(String personId) {
    return officesByPerson.getOrDefault(personId, List.of());
  }

  /**
   * The holders of an office.
   *
   * @param code ISO code or acronym
   * @param role kind of office, as in {@link Office#role()}
   */
  public List<Office> holders(String code, String role) {
    return officesByRole.getOrDefault(code + " " + role, List.of());
  }

  /**
   * The one person who holds an office on a day.
   *
   * @param code ISO code or acronym
   * @param role kind of office
   * @param day the day; null asks for a holder on whom all times agree
   * @return empty when nobody, or more than one, is known to hold it
   */
  public Optional<Person> holder(String code, String role, LocalDate day) {
    String found = null;
    for (Office office : holders(code, role)) {
      if (day == null || office.heldOn(day)) {
        if (found != null && !found.equals(office.personId())) {
          return Optional.empty();
        }
        found = office.personId();
      }
    }
    return person(found);
  }

  /**
   * The code under which an organisation acts as a party of a meeting.
   *
   * @return null when it is unknown or no party
   */
  String party(String organisationId) {
    Organisation o = organisations.get(organisationId);
    return o == null ? null : o.party();
  }

  NameIndex names() {
    return names;
  }

  NameIndex personNames() {
    return personNames;
  }

  NameIndex surnames() {
    return surnames;
  }

  TitleIndex titles() {
    return titles;
  }

  Ambiguity ambiguity(String folded) {
    return ambiguities.get(folded);
  }

  boolean givenName(long hash) {
    return givenNames.contains(hash);
  }

  /** Reads the shipped tables when they are first asked for. */
  private static final class Shipped {
    private static final Lexicon LEXICON = new Lexicon(new LexiconTables(null));
  }
}
