package io.github.parley.meeting;

import java.util.List;
import java.util.NavigableSet;

/**
 * A meeting as one clause tells it, before time, place and channel are read.
 *
 * @param view the sentence
 * @param trigger the word that tells of it
 * @param rule the rule that found it
 * @param from first token of the clause that tells of it
 * @param to index after its last token
 * @param parties the actors that took part
 * @param status held, planned or cancelled
 * @param definite whether it is spoken of as known: 'the meeting', 'their talks'
 * @param weight how sure the rule is of itself, before calibration
 */
record Draft(
    SentenceView view,
    Trigger trigger,
    String rule,
    int from,
    int to,
    List<Actor> parties,
    Status status,
    boolean definite,
    double weight) {

  Draft {
    parties = List.copyOf(parties);
  }

  NavigableSet<String> countries() {
    return Discourse.parties(parties);
  }

  Draft with(List<Actor> newParties) {
    return new Draft(view, trigger, rule, from, to, newParties, status, definite, weight);
  }

  Draft with(Status newStatus) {
    return new Draft(view, trigger, rule, from, to, parties, newStatus, definite, weight);
  }

  Draft weighing(double factor) {
    return new Draft(view, trigger, rule, from, to, parties, status, definite, weight * factor);
  }
}
