package io.github.parley.lexicon;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the whole article tells about a doubtful name in it. */
final class ArticleContext {

  private final List<Scan> scans;
  private final LocalDate day;
  private final Set<String> named = new HashSet<>();
  private final Map<String, Boolean> spokenOf = new HashMap<>();

  /** Null until the first question about it. */
  private Boolean americanState;

  private final IdentityHashMap<Ambiguity, Boolean> cues = new IdentityHashMap<>();

  ArticleContext(List<Scan> scans, LocalDate day) {
    this.scans = scans;
    this.day = day;
  }

  /** Passages in their order. */
  List<Scan> scans() {
    return scans;
  }

  /** The day of publication, or null. */
  LocalDate day() {
    return day;
  }

  /** States named without doubt. */
  Set<String> named() {
    return named;
  }

  /** Whether the article names a state by its adjective, people or capital. */
  boolean speaksOf(Country country) {
    return spokenOf.computeIfAbsent(country.iso2(), c -> adjectiveOrCapital(country));
  }

  private boolean adjectiveOrCapital(Country country) {
    for (Scan scan : scans) {
      for (NameMatch match : scan.names()) {
        for (Name name : match.names()) {
          boolean own =
              name.kind() == Name.Kind.ADJECTIVE
                  || name.kind() == Name.Kind.DEMONYM
                  || name.kind() == Name.Kind.CAPITAL;
          if (own && name.country().equals(country)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether the article names a state of the United States. */
  boolean namesAmericanState() {
    if (americanState == null) {
      americanState = anyAmericanState();
    }
    return americanState;
  }

  private boolean anyAmericanState() {
    for (Scan scan : scans) {
      for (int i = 0; i < scan.tokens().count(); i++) {
        if (scan.tokens().shape(i).capital() && UnitedStates.state(scan.tokens().lower(i))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a cue of an ambiguous name stands in the article. */
  boolean cued(Ambiguity ambiguity) {
    return cues.computeIfAbsent(ambiguity, this::anywhere);
  }

  private boolean anywhere(Ambiguity ambiguity) {
    for (Scan scan : scans) {
      if (ambiguity.cued(scan.tokens(), 0, scan.tokens().count())) {
        return true;
      }
    }
    return false;
  }
}
