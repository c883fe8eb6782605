package io.github.parley.meeting;

import io.github.parley.lexicon.Mention;
import java.util.Collection;
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
    int left = conjoined(titles.left(i), i);
    int right = view.word(i + 1).equals("of") && view.word(i + 2).equals("state") ? i + 3 : i + 1;
    boolean led = Set.of("of", "from", "for", "representing").contains(view.word(right));
    Source source = led ? source(right + 1) : null;
    if (led && source == null) {
      Actor inner = anaphors.complement(right + 1, i);
      if (inner != null) {
        return inner.spanning(left, inner.end());
      }
    }
    Set<String> countries = new TreeSet<>(modifiers(left, i));
    if (source != null) {
      countries.addAll(source.countries());
      right = source.end();
    }
    if (countries.isEmpty() && american(left, i)) {
      countries.add("US");
    }
    return countries.isEmpty()
        ? unnamed(i, left, right, led && source == null)
        : group(left, right, countries, people(i, countries));
  }

  /** With those who are no state: 'Taliban and Afghan leaders', 'Israeli and other officials'. */
  private int conjoined(int left, int head) {
    Mention before = head >= 3 && view.word(head - 2).equals("and") ? view.country(head - 3) : null;
    if (before != null && before.form() == Mention.Form.ADJECTIVE && left == head) {
      return view.start(before);
    }
    boolean other =
        view.word(left - 1).equals("and")
            && view.country(left) != null
            && view.capitalised(left - 2)
            && view.person(left - 2) == null
            && stateless(left - 2)
            && view.place(left - 2) == null;
    return other && left > 2 ? left - 2 : left;
  }

  private boolean stateless(int i) {
    return view.country(i) == null || view.country(i).country() == null;
  }

  /**
   * Whom a group is of or from.
   *
   * @param end the token behind it
   */
  private record Source(Collection<String> countries, int end) {}

  /** 'of X and Y', 'of the Normandy Four', 'of the German Parliament'; null for none known. */
  private Source source(int from) {
    Formats.Match format = Formats.at(view, view.word(from).equals("the") ? from + 1 : from);
    if (format != null) {
      return new Source(format.members(), format.end());
    }
    List<Mention> of = titles.countriesAfter(from);
    if (!of.isEmpty()) {
      Set<String> countries = new TreeSet<>();
      of.stream()
          .filter(m -> Formats.takesPart(m.country()))
          .forEach(m -> countries.addAll(Formats.members(m.country())));
      return new Source(countries, titles.members(view.end(of.get(of.size() - 1))));
    }
    TitleReader.Body body = titles.body(from);
    return body == null ? null : new Source(Set.of(body.country()), body.end());
  }

  /** The parties before the head: 'French and German ministers', 'the G7 leaders'. */
  private Set<String> modifiers(int left, int head) {
    Formats.Match format = formatBefore(left, head);
    Set<String> countries = new TreeSet<>();
    if (format == null) {
      titles.countriesBetween(left, head).forEach(c -> countries.addAll(Formats.members(c)));
    } else {
      countries.addAll(format.members());
    }
    return countries;
  }

  /**
   * A group that names no party: those whom the text has named, or some unknown persons.
   *
   * @param led whether it is said whose it is, in words that are not known
   */
  private Actor unnamed(int i, int left, int right, boolean led) {
    Actor anaphor = led ? null : anaphors.group(left, i, groupRank(left, right));
    boolean persons = !Anaphors.PARTIES.contains(view.word(i)) || view.word(i).equals("officials");
    return anaphor != null || !persons ? anaphor : group(left, right, Set.of(), List.of());
  }

  private Actor group(int left, int right, Set<String> countries, List<Participant> people) {
    return new Actor(
        left,
        right,
        Actor.Kind.GROUP,
        new TreeSet<>(countries),
        people,
        groupRank(left, right),
        view.locative(left));
  }

  private List<Participant> people(int i, Set<String> countries) {
    boolean one = view.word(i).equals("delegation") || !view.word(i).endsWith("s");
    return countries.stream()
        .map(
            c ->
                new Participant(
                    one ? c + " " + view.word(i) : titleBefore(i) + view.word(i) + " (" + c + ")",
                    c,
                    null,
                    null))
        .toList();
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
