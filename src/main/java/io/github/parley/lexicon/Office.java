package io.github.parley.lexicon;

import java.time.LocalDate;

/**
 * An office that a person held.
 *
 * @param personId who
 * @param country ISO code of the state, null for an organisation's office
 * @param organisation acronym of the organisation, or null
 * @param role kind of office: {@code head_of_state}, {@code foreign_minister}, {@code ambassador},
 *     …
 * @param title the office's own title
 * @param host where an ambassador serves, or null
 * @param start first day, null when unknown
 * @param end last day, null when unknown or still open
 * @param seenUntil the last day on which a source names the holder, null when unknown
 * @param open whether the office was still held when the tables were made
 */
public record Office(
    String personId,
    String country,
    String organisation,
    String role,
    String title,
    String host,
    LocalDate start,
    LocalDate end,
    LocalDate seenUntil,
    boolean open) {

  /**
   * Whether the office was held on a day: start ≤ day and (no end or day ≤ end). An office without
   * an end that is not known to be open counts until it was last seen. Unknown starts hold nothing.
   */
  public boolean heldOn(LocalDate day) {
    if (start == null || day.isBefore(start)) {
      return false;
    }
    if (end != null) {
      return !day.isAfter(end);
    }
    return open || (seenUntil != null && !day.isAfter(seenUntil));
  }

  /** Whether the office had ended by a day. */
  public boolean overBy(LocalDate day) {
    return end != null && day.isAfter(end);
  }
}
