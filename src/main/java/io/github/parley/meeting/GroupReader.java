package io.github.parley.meeting;

import io.github.parley.lexicon.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads groups that may take part in a meeting: 'the presidents of X and Y', 'G7 leaders', 'an EU
 * delegation', 'the two ministers'.
 */
final class GroupReader {

  private final SentenceView view;
  private final TitleReader titles;
  private final Anaphors anaphors;

  GroupReader(SentenceView view, TitleReader titles, Anaphors anaphors) {
    this.view = view;
    this.titles = titles;
    this.anaphors = anaphors;
  }

  /** The group whose head is a word, or null when it names no actors. */
  Actor at(int i) {
    int left = titles.left(i);
    List<String> countries = new ArrayList<>();
    Formats.Match before = formatBefore(left, i);
    if (before == null) {
      titles.countriesBetween(left, i).forEach(c -> countries.addAll(Formats.members(c)));
    } else {
      countries.addAll(before.members());
    }
    int right = i + 1;
    if (view.word(right).equals("of") && view.word(right + 1).equals("state")) {
      right += 2;
    }
    boolean led = false;
    if (Set.of("of", "from", "for", "representing").contains(view.word(right))) {
      List<Mention> of = titles.countriesAfter(right + 1);
      Mention body = of.isEmpty() ? titles.body(right + 1) : null;
      int inside = view.word(right + 1).equals("the") ? right + 2 : right + 1;
      Formats.Match format = Formats.at(view, inside);
      if (format != null) {
        countries.addAll(format.members());
        right = format.end();
      } else if (!of.isEmpty()) {
        of.stream()
            .filter(m -> Formats.takesPart(m.country()))
            .forEach(m -> countries.addAll(Formats.members(m.country())));
        right = titles.members(view.end(of.get(of.size() - 1)));
      } else if (body != null) {
        countries.add(body.country());
        right = view.end(body) + 1;
      } else {
        Actor inner = anaphors.complement(right + 1, i);
        if (inner != null) {
          return inner.spanning(left, inner.end());
        }
        led = true;
      }
    }
    Rank rank = groupRank(left, right);
    if (countries.isEmpty() && american(left, i)) {
      countries.add("US");
    }
    if (countries.isEmpty()) {
      Actor anaphor = led ? null : anaphors.group(left, i, rank);
      boolean persons =
          !Anaphors.PARTIES.contains(view.word(i)) || view.word(i).equals("officials");
      return anaphor != null || !persons
          ? anaphor
          : new Actor(
              left,
              right,
              Actor.Kind.GROUP,
              Actor.codes(null),
              List.of(),
              rank,
              view.locative(left));
    }
    List<Participant> people = new ArrayList<>();
    String head = view.word(i).endsWith("s") ? view.word(i) : "delegation";
    for (String c : new TreeSet<>(countries)) {
      String words =
          view.word(i).equals("delegation") || !view.word(i).endsWith("s")
              ? c + " " + view.word(i)
              : titleBefore(i) + head + " (" + c + ")";
      people.add(new Participant(words, c, null, null));
    }
    return new Actor(
        left, right, Actor.Kind.GROUP, new TreeSet<>(countries), people, rank, view.locative(left));
  }

  /** The format among the modifiers of a group: 'the Normandy Four leaders'; or null. */
  private Formats.Match formatBefore(int left, int head) {
    for (int i = Math.max(0, left - 3); i < head; i++) {
      Formats.Match match = Formats.at(view, i);
      if (match != null && match.end() <= head) {
        return match;
      }
    }
    return null;
  }

  /** Whether legislators are named by a party or chamber of the United States. */
  private boolean american(int left, int head) {
    boolean legislators =
        Set.of("senators", "lawmakers", "congressmen", "representatives", "legislators")
            .contains(view.word(head));
    for (int i = Math.max(0, left - 1); legislators && i < head; i++) {
      if (Set.of("democratic", "democrat", "republican", "gop").contains(view.word(i))) {
        return true;
      }
    }
    return false;
  }

  private String titleBefore(int head) {
    String before = view.word(head - 1);
    return Set.of("foreign", "prime", "defense", "defence", "finance").contains(before)
        ? before + " "
        : "";
  }

  private Rank groupRank(int left, int right) {
    String text = view.span(left, right);
    Rank rank = Rank.of(text);
    return text.toLowerCase(java.util.Locale.ROOT).contains("prime ministers") ? Rank.LEADER : rank;
  }
}
