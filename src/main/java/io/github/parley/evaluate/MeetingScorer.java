package io.github.parley.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Scores what was found in articles against their labels. */
final class MeetingScorer {

  private static final int CODE_OF_A_STATE = 2;

  private final Tally meetings = new Tally();
  private final Map<String, Tally> byStatus = new TreeMap<>();
  private final Map<String, Tally> byLevel = new TreeMap<>();
  private final Map<String, Tally> byRule = new TreeMap<>();
  private final AttributeTally attributes = new AttributeTally();
  private final Tally participants = new Tally();
  private final Tally countries = new Tally();
  private final Tally persons = new Tally();
  private final List<Merged> merged = new ArrayList<>();
  private final List<Outcome> outcomes = new ArrayList<>();

  private record Merged(String articleId, String key, String id) {}

  private MeetingScorer() {}

  /**
   * Scores.
   *
   * @param labelled the labelled articles
   * @param found what was found, by article; an article that is not there has nothing found
   */
  static Scores score(List<JudgedArticle> labelled, Map<String, JudgedArticle> found) {
    MeetingScorer scorer = new MeetingScorer();
    for (JudgedArticle article : labelled) {
      JudgedArticle nothing = new JudgedArticle(article.articleId(), Set.of(), Set.of(), List.of());
      scorer.add(article, found.getOrDefault(article.articleId(), nothing));
    }
    return scorer.scores(labelled.size());
  }

  private void add(JudgedArticle label, JudgedArticle found) {
    List<JudgedMeeting> findings =
        found.meetings().stream().filter(m -> new HashSet<>(m.countries()).size() >= 2).toList();
    int[] match = Matching.of(label.meetings(), findings);
    for (int i = 0; i < match.length; i++) {
      JudgedMeeting meeting = label.meetings().get(i);
      if (match[i] >= 0) {
        matched(label.articleId(), meeting, findings.get(match[i]));
      } else if (meeting.required()) {
        missed(label.articleId(), meeting);
      }
    }
    Set<Integer> used = Arrays.stream(match).boxed().collect(Collectors.toSet());
    for (int j = 0; j < findings.size(); j++) {
      if (!used.contains(j)) {
        falseAlarm(label.articleId(), findings.get(j));
      }
    }
    countries.compare(label.countries(), states(found.countries()));
    persons.compare(Surnames.ofAll(label.persons()), Surnames.ofAll(found.persons()));
  }

  private static Set<String> states(Set<String> codes) {
    return codes.stream()
        .filter(c -> c.length() == CODE_OF_A_STATE && !c.equals("EU"))
        .collect(Collectors.toSet());
  }

  private void matched(String articleId, JudgedMeeting label, JudgedMeeting finding) {
    if (label.meetingKey() != null && finding.meetingKey() != null) {
      merged.add(new Merged(articleId, label.meetingKey(), finding.meetingKey()));
    }
    Outcome.Kind kind = label.required() ? Outcome.Kind.MATCH : Outcome.Kind.OPTIONAL;
    outcomes.add(Outcome.found(articleId, kind, finding));
    if (!label.required()) {
      return;
    }
    meetings.right();
    of(byStatus, label.status()).right();
    of(byLevel, label.level()).right();
    of(byRule, finding.rule()).right();
    attributes.compare(articleId, label, finding);
    Set<String> labelled = Surnames.ofNamed(label.participants());
    Set<String> named = Surnames.ofNamed(finding.participants());
    if (labelled.isEmpty()) {
      return; // a label without names says nothing of names found
    }
    participants.compare(labelled, named);
  }

  private void missed(String articleId, JudgedMeeting label) {
    meetings.missed();
    of(byStatus, label.status()).missed();
    of(byLevel, label.level()).missed();
    outcomes.add(Outcome.missed(articleId, label));
  }

  private void falseAlarm(String articleId, JudgedMeeting finding) {
    meetings.wrong();
    of(byStatus, finding.status()).wrong();
    of(byLevel, finding.level()).wrong();
    of(byRule, finding.rule()).wrong();
    outcomes.add(Outcome.found(articleId, Outcome.Kind.FALSE_ALARM, finding));
  }

  private static Tally of(Map<String, Tally> tallies, String key) {
    return tallies.computeIfAbsent(key == null ? "unknown" : key, k -> new Tally());
  }

  private PrecisionRecall mergeCounts() {
    if (merged.isEmpty()) {
      return null;
    }
    Tally pairs = new Tally();
    for (int i = 0; i < merged.size(); i++) {
      for (int j = 0; j < i; j++) {
        Merged a = merged.get(i);
        Merged b = merged.get(j);
        if (!a.articleId().equals(b.articleId())) {
          pair(pairs, a.key().equals(b.key()), a.id().equals(b.id()));
        }
      }
    }
    return pairs.counts();
  }

  private static void pair(Tally pairs, boolean sameKey, boolean sameId) {
    if (sameKey && sameId) {
      pairs.right();
    } else if (sameKey) {
      pairs.missed();
    } else if (sameId) {
      pairs.wrong();
    }
  }

  private Scores scores(int articles) {
    return new Scores(
        articles,
        meetings.counts(),
        counts(byStatus),
        counts(byLevel),
        counts(byRule),
        attributes.shares(),
        attributes.errors(),
        mergeCounts(),
        participants.counts(),
        countries.counts(),
        persons.counts(),
        List.copyOf(outcomes));
  }

  private static Map<String, PrecisionRecall> counts(Map<String, Tally> tallies) {
    Map<String, PrecisionRecall> counts = new TreeMap<>();
    tallies.forEach((key, tally) -> counts.put(key, tally.counts()));
    return counts;
  }
}
