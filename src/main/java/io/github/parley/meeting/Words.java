package io.github.parley.meeting;

import java.util.Set;

/** Closed classes of English words, and the nouns of diplomacy, that the grammar speaks of. */
final class Words {

  static final Set<String> PREPOSITIONS =
      WordList.of(
          """
          in at to from of on for with by against about over near via into across outside inside
          toward towards between among under through during after before since until amid within
          without like than as upon beyond despite around alongside behind throughout versus
          including
          """);

  /** Prepositions after which a country is a place and no party. */
  static final Set<String> LOCATIVE =
      WordList.of(
          """
          in at to from near via into across outside inside toward towards through around over
          throughout on
          """);

  static final Set<String> AUXILIARIES =
      WordList.of(
          """
          is are was were be been being am has have had having will would shall should can could
          may might must do does did 'll 'd 've 's 're to not n't never going due set scheduled
          expected slated about wo ca planned
          """);

  static final Set<String> ADVERBS =
      WordList.of(
          """
          also again then now later earlier recently briefly privately separately jointly together
          already still just even only first finally early late here there once twice soon both
          each ever directly personally informally formally secretly reportedly currently
          previously subsequently immediately shortly actually meanwhile however yet often always
          instead too well as today tomorrow yesterday tonight virtually afterward afterwards
          likely probably apparently certainly indeed all up individually bilaterally trilaterally
          successfully extensively quietly repeatedly
          """);

  static final Set<String> POSSESSIVE_PRONOUNS =
      Set.of("his", "her", "their", "its", "our", "my", "your");

  static final Set<String> DETERMINERS =
      WordList.of(
          """
          a an the this that these those another any no each several some such many few every all
          both further more
          """);

  /** Words that may stand in a title before a name, or modify a role. */
  static final Set<String> TITLE_WORDS =
      WordList.of(
          """
          president presidents vice premier premiers prime ministers chancellors minister foreign defense defence secretary state general
          chancellor king queen emir amir sultan crown prince princess sheikh ambassador envoy
          special representative senator sen. rep. congressman congresswoman speaker chief head
          leader mr. mr mrs. mrs ms. dr. gen. lt. col. adm. sir lord pope then former deputy
          acting assistant under undersecretary first lady adviser advisor national security
          director commissioner high chairman chairwoman chair governor mayor finance interior
          trade energy economy treasury majesty excellency honorable highness royal supreme
          ayatollah counterpart diplomat top senior elect affairs external commander marshal
          federal commerce justice health agriculture environment transport oil official visiting
          new newly elected incoming outgoing right managing union country nation military officer
          hon. judge attorney climate nuclear negotiator permanent resident parliament
          parliamentary majority minority house senate opposition executive administrator
          coordinator spokesman spokeswoman spokesperson candidate ruler strongman dictator
          professor late current h.e. homeland labor labour economic development cooperation
          ministry principal associate interim caretaker lieutenant admiral brigadier colonel captain
          archbishop cardinal patriarch bishop education culture tourism transportation
          infrastructure industry science technology innovation planning intelligence counselor
          counsellor consul plenipotentiary extraordinary personal council
          """);

  /** Heads of a noun phrase that means one person by office. */
  static final Set<String> ROLES =
      WordList.of(
          """
          president premier minister chancellor king queen emir amir sultan prince leader envoy
          ambassador representative senator congressman congresswoman speaker secretary chief head
          diplomat official counterpart adviser advisor negotiator commissioner pope pontiff ruler
          monarch chairman secretary-general governor emperor commander lawmaker dictator
          strongman host guest undersecretary
          """);

  /** Heads of a noun phrase that means several persons, or a body, by office. */
  static final Set<String> GROUPS =
      WordList.of(
          """
          presidents premiers ministers chancellors kings leaders envoys ambassadors
          representatives senators lawmakers diplomats officials counterparts advisers advisors
          negotiators chiefs heads delegation delegations team teams sides parties authorities
          governments government side secretaries congressmen legislators members allies partners
          commanders generals officers mission administration commissioners hosts rulers monarchs
          parliamentarians inspectors mediators experts nations countries states neighbors
          neighbours men women powers pair rivals duo trio
          """);

  /** Groups that need a determiner or number to mean parties that were spoken of before. */
  static final Set<String> ANAPHORIC_GROUPS =
      WordList.of(
          """
          leaders presidents ministers sides parties men women nations countries states pair
          governments diplomats officials heads neighbors neighbours delegations counterparts
          negotiators envoys rivals premiers duo trio
          """);

  private Words() {}
}
