package io.github.parley.meeting;

import io.github.parley.lexicon.Mention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads from one sentence the settings that it opens: journeys, forums, where someone speaks. */
final class FrameReader {

  /** How far before a journey's word its traveller may stand, in tokens. */
  private static final int TRAVELLER_REACH = 12;

  /** A journey told so early in its sentence may have its traveller behind it, in tokens. */
  private static final int FRONTED = 6;

  /** How far behind a forum's noun its place may stand, in tokens. */
  private static final int FORUM_REACH = 10;

  private static final int STATUS_REACH = 6;

  private static final int DATELINE_TOKENS = 12;

  private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

  private static final int PRONOUN_REACH = 8;

  private static final Set<String> PRONOUNS =
      WordList.of("he she his her him i me my they their who");

  /** How far the destinations of one journey reach, in tokens. */
  private static final int DESTINATIONS_REACH = 12;

  private static final Set<String> PLANNING =
      Set.of(
          "will",
          "would",
          "'ll",
          "plans",
          "planned",
          "planning",
          "scheduled",
          "expected",
          "due",
          "upcoming",
          "slated",
          "intends",
          "set",
          "forthcoming",
          "invitation",
          "invited",
          "preparations",
          "possible",
          "proposed",
          "hopes");

  /** Behind a forum's noun: 'the assembly that begins on Monday'. */
  private static final Set<String> COMING = Set.of("begins", "opens", "starts", "will");

  private static final Set<String> BETWEEN_FORUM_AND_PLACE =
      Set.of(
          "which",
          "that",
          "is",
          "was",
          "are",
          "were",
          "being",
          "be",
          "held",
          "taking",
          "place",
          "takes",
          "took",
          "begins",
          "began",
          "opens",
          "opened",
          "starts",
          "started",
          "due",
          "to",
          "will",
          ",",
          "this",
          "week",
          "on",
          "hosted",
          "meeting",
          "here",
          "convening",
          "gathered");

  private static final Set<String> SPEAKING =
      Set.of(
          "said",
          "told",
          "says",
          "speaking",
          "spoke",
          "reporters",
          "conference",
          "briefing",
          "appearance");

  private static final Set<String> COPULAS = Set.of("is", "was", "are", "were", "been", "while");

  private final SentenceView view;
  private final List<Actor> actors;
  private final Actor subject;
  private final int number;
  private final LocalDate published;
  private final List<Frame> frames = new ArrayList<>();

  /**
   * @param actors the actors of the sentence
   * @param subject the person of whom the sentences before spoke, or null
   * @param number number of the sentence in the reading of the article
   */
  FrameReader(
      SentenceView view, List<Actor> actors, Actor subject, int number, LocalDate published) {
    this.view = view;
    this.actors = actors;
    this.subject = subject;
    this.number = number;
    this.published = published;
  }

  /** Whether a sentence may open a setting: the cheap test. */
  static boolean possible(SentenceView view) {
    for (int i = 0; i < view.length(); i++) {
      String word = view.word(i);
      if (Journeys.possible(word)
          || Forums.possible(word)
          || SPEAKING.contains(word)
          || COPULAS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The settings in text order. */
  List<Frame> read() {
    for (int i = 0; i < view.length(); i++) {
      journey(i);
      forum(i);
      station(i);
    }
    return frames;
  }

  /** The place before the dash that opens a report: 'ADDIS ABABA, Ethiopia (AP) - '; or null. */
  static Place dateline(SentenceView view) {
    boolean capitals =
        view.length() > 0 && view.form(0).length() > 2 && view.form(0).equals(upper(view.form(0)));
    Place place = capitals ? PlaceNames.at(view, 0) : null;
    for (int i = 1; place != null && i < Math.min(view.length(), DATELINE_TOKENS); i++) {
      if (DASHES.contains(view.word(i))) {
        return place;
      }
    }
    return null;
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  private void journey(int i) {
    int start = Journeys.destination(view, i);
    Place place = null;
    if (start >= 0) {
      place = PlaceNames.at(view, start);
      place = place == null ? ours(i, start) : place;
    } else if (Journeys.noun(view.word(i))) {
      place = before(i);
    }
    if (place != null) {
      add(Frame.Kind.VISIT, i, place, null);
      int first = frames.size();
      further(start, place).forEach(other -> add(Frame.Kind.VISIT, i, other, null));
      for (int leg = first; leg < frames.size(); leg++) {
        frames.set(leg, frames.get(leg).ofLaterLeg());
      }
    }
  }

  /** The other countries of a journey: 'travelled to Japan, South Korea and China'. */
  private List<Place> further(int start, Place first) {
    List<Place> places = new ArrayList<>();
    Set<String> countries = new HashSet<>();
    countries.add(first.country());
    for (int i = start + 1; start >= 0 && i < start + DESTINATIONS_REACH; i++) {
      boolean named = view.place(i) != null || view.country(i) != null;
      boolean list = view.word(i).equals(",") || view.word(i).equals("and");
      Place place = list ? PlaceNames.at(view, i + 1) : null;
      if (place != null && countries.add(place.country())) {
        places.add(place);
      }
      if (!named && !list && !view.word(i).equals("the")) {
        return places;
      }
    }
    return places;
  }

  /** 'on a visit to our country': that of the other party of the sentence. */
  private Place ours(int i, int start) {
    boolean ours =
        view.word(start).equals("our") && Set.of("country", "state").contains(view.word(start + 1));
    Actor traveller = ours ? traveller(i, null) : null;
    if (traveller == null) {
      return null;
    }
    for (Actor a : actors) {
      boolean host = a.countries().size() == 1 && !a.countries().equals(traveller.countries());
      if (host) {
        return new Place(null, a.countries().first());
      }
    }
    return null;
  }

  /** The place named right before a noun: 'the Estonia visit', 'the Singapore summit'. */
  private Place before(int noun) {
    Mention city = view.place(noun - 1);
    if (city == null && view.country(noun - 1) != null) {
      Mention country = view.country(noun - 1);
      boolean visit = Journeys.noun(view.word(noun)) && country.form() == Mention.Form.NAME;
      city = visit || country.form() == Mention.Form.METONYM ? country : null;
    }
    boolean state = city != null && city.country() != null && city.country().length() == 2;
    return state && view.end(city) == noun ? new Place(city.surface(), city.country()) : null;
  }

  private void forum(int i) {
    String word = view.word(i);
    String acronym = Forums.acronym(word);
    boolean noun = Forums.noun(word);
    if (!noun && acronym == null && !Forums.meeting(word)) {
      return;
    }
    if (Set.of("news", "press").contains(view.word(i - 1))) {
      return;
    }
    String name = acronym != null ? acronym : Forums.name(view, i);
    boolean anyMeeting = !noun && acronym == null;
    if (anyMeeting && name.equals(Forums.UNNAMED)) {
      return;
    }
    Place place = behind(i);
    place = place == null && noun ? before(i) : place;
    if (place != null) {
      add(Frame.Kind.FORUM, i, place, name);
    }
  }

  private Place behind(int noun) {
    for (int i = noun + 1; i < Math.min(view.length(), noun + FORUM_REACH); i++) {
      if (Set.of("in", "at").contains(view.word(i))) {
        return PlaceNames.at(view, i + 1);
      }
      if (view.time(i) == null && !BETWEEN_FORUM_AND_PLACE.contains(view.word(i))) {
        return null;
      }
    }
    return null;
  }

  private void station(int i) {
    boolean in = view.word(i).equals("in") || view.word(i).equals("at");
    String before = view.word(i - 1);
    if (in && (SPEAKING.contains(before) || COPULAS.contains(before))) {
      Place place = PlaceNames.at(view, i + 1);
      if (place != null) {
        add(Frame.Kind.STATION, i, place, null);
      }
    }
  }

  private void add(Frame.Kind kind, int at, Place place, String forum) {
    if (place.country() == null) {
      return;
    }
    Actor who = kind == Frame.Kind.FORUM ? attendant(at) : traveller(at, place.country());
    Set<String> people = new HashSet<>();
    if (who != null) {
      who.people().stream()
          .filter(p -> p.entityId() != null && p.name() != null)
          .forEach(p -> people.add(p.name()));
    }
    Status status = status(at);
    Trigger word = new Trigger(Trigger.Kind.TRIP, at, at + 1, Channel.IN_PERSON);
    TimeExpression time =
        TimeReader.of(
            new Draft(view, word, "", at, at + 1, List.of(), status, false, 0), published);
    boolean future =
        time != null
            && time.dateStart() != null
            && published != null
            && time.dateStart().isAfter(published);
    frames.add(
        new Frame(
            kind,
            place,
            time,
            status == Status.HELD && future ? Status.PLANNED : status,
            people,
            who == null ? Set.of() : who.countries(),
            forum,
            number));
  }

  /** Who went there: the actor before, else the first behind a fronted phrase. */
  private Actor traveller(int at, String host) {
    Actor found = null;
    for (Actor a : actors) {
      boolean near = a.end() <= at && at - a.end() <= TRAVELLER_REACH;
      if (near && mayTravel(a, host)) {
        found = a;
      }
    }
    if (found == null && at <= FRONTED) {
      found =
          actors.stream()
              .filter(a -> a.start() > at && a.person() && mayTravel(a, host))
              .findFirst()
              .orElse(null);
    }
    if (found == null && subject != null && mayTravel(subject, host) && ofSubject(at)) {
      found = subject;
    }
    return found;
  }

  /** Whether a setting may be that of the person spoken of before: 'he flew', 'the trip'. */
  private boolean ofSubject(int at) {
    boolean verb = Journeys.possible(view.word(at)) && !Journeys.noun(view.word(at));
    for (int i = Math.max(0, at - PRONOUN_REACH); i < at; i++) {
      if (PRONOUNS.contains(view.word(i))) {
        return true;
      }
    }
    return !verb || at <= PRONOUN_REACH;
  }

  /** Who was at a forum: the last person before it, else the first of the sentence. */
  private Actor attendant(int at) {
    List<Actor> known = actors.stream().filter(a -> a.person() && a.known()).toList();
    Actor last = null;
    for (Actor a : known) {
      last = a.end() <= at || last == null ? a : last;
    }
    return last != null ? last : traveller(at, null);
  }

  private static boolean mayTravel(Actor a, String host) {
    return a.known() && !a.locative() && (host == null || !a.countries().contains(host));
  }

  private Status status(int at) {
    boolean planned = false;
    for (int i = Math.max(0, at - STATUS_REACH); i < at; i++) {
      planned |= PLANNING.contains(view.word(i));
    }
    for (int i = Math.max(0, at - STATUS_REACH);
        i < Math.min(view.length(), at + STATUS_REACH);
        i++) {
      if (StatusWords.cancelling(view.word(i))) {
        return Status.CANCELLED;
      }
    }
    for (int i = at; i < at + STATUS_REACH && view.time(i) == null; i++) {
      planned |= COMING.contains(view.word(i));
    }
    return planned ? Status.PLANNED : Status.HELD;
  }
}
