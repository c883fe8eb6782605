package io.github.parley.lexicon;

import java.util.ArrayList;
import java.util.List;

/** A passage with what was found in it so far. */
final class Scan {

  private final Tokens tokens;
  private final List<NameMatch> names = new ArrayList<>();
  private final List<NameMatch> persons = new ArrayList<>();
  private final List<Draft> drafts = new ArrayList<>();
  private final Draft[] stateAt;
  private final boolean[] inPerson;
  private List<TitlePhrase> titles = List.of();
  private int longestTitle;

  Scan(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    stateAt = new Draft[tokens.count()];
    inPerson = new boolean[tokens.count()];
    for (int i = 0; i < tokens.count(); ) {
      i = take(lexicon, i);
    }
  }

  /** Takes the longest name at a token; a person's full name wins over an equally long place. */
  private int take(Lexicon lexicon, int i) {
    Shape shape = tokens.shape(i);
    if (shape == Shape.OTHER || shape == Shape.NUMBER) {
      return i + 1;
    }
    NameMatch person = shape.capital() ? lexicon.personNames().longest(tokens, i) : null;
    if (person != null && person.end() - person.start() < 2) {
      person = null;
    }
    NameMatch name = lexicon.names().longest(tokens, i);
    if (person != null && (name == null || person.end() >= name.end())) {
      persons.add(person);
      return person.end();
    }
    if (name == null) {
      return i + 1;
    }
    names.add(name);
    boolean placeOnly = name.names().stream().allMatch(n -> n.kind() == Name.Kind.PLACE);
    return placeOnly ? i + 1 : name.end();
  }

  Tokens tokens() {
    return tokens;
  }

  /** Matches of states, organisations and places, in text order; those of places may overlap. */
  List<NameMatch> names() {
    return names;
  }

  /** Matches of full personal names. */
  List<NameMatch> persons() {
    return persons;
  }

  List<Draft> drafts() {
    return drafts;
  }

  void titles(List<TitlePhrase> found) {
    titles = found;
    for (TitlePhrase title : found) {
      longestTitle = Math.max(longestTitle, title.titleEnd() - title.start());
      longestTitle = Math.max(longestTitle, title.end() - title.start());
    }
  }

  /** Those of the titles, in text order, that may touch the tokens [from, to). */
  List<TitlePhrase> titlesNear(int from, int to) {
    int first = firstTitleFrom(from - longestTitle);
    int end = first;
    while (end < titles.size() && titles.get(end).titleStart() <= to + longestTitle) {
      end++;
    }
    return titles.subList(first, end);
  }

  private int firstTitleFrom(int token) {
    int low = 0;
    int high = titles.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (titles.get(middle).titleStart() >= token) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  List<TitlePhrase> titles() {
    return titles;
  }

  /** Adds a state, its seat or an organisation. */
  void addActor(Draft draft) {
    drafts.add(draft);
    for (int i = draft.start(); i < draft.end(); i++) {
      stateAt[i] = draft;
    }
  }

  /** Adds a person by name; what it covers is no state or place any more. */
  void addPerson(Draft draft) {
    if (anyActor(draft.start(), draft.end())) {
      drafts.removeIf(d -> d.type() != EntityType.PERSON && d.overlaps(draft.start(), draft.end()));
    }
    drafts.add(draft);
    for (int i = draft.start(); i < draft.end(); i++) {
      inPerson[i] = true;
      stateAt[i] = null;
    }
  }

  private boolean anyActor(int from, int to) {
    for (int i = from; i < to; i++) {
      if (stateAt[i] != null) {
        return true;
      }
    }
    return false;
  }

  /** The state or organisation at a token, or null. */
  Draft actorAt(int token) {
    return token < 0 || token >= stateAt.length ? null : stateAt[token];
  }

  boolean inPerson(int token) {
    return token >= 0 && token < inPerson.length && inPerson[token];
  }
}
