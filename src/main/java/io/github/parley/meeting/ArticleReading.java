package io.github.parley.meeting;

import io.github.parley.article.Document;
import io.github.parley.article.PassageKind;
import io.github.parley.lexicon.Mention;
import io.github.parley.text.SyntaxAnalyzer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One reading of an article from its first sentence to its last, with what it has spoken of. */
final class ArticleReading {

  /**
   * What has more tokens is a list or a table that no full stop ends. The rules look for the actors
   * of each word of meeting in the whole sentence, so their time grows with the square of it.
   */
  private static final int LONGEST_SENTENCE = 1_000;

  /** 'The talks' are those of the last meeting if it was told within so many sentences. */
  private static final int ECHO_REACH = 8;

  /** Among so many meetings told before the last one an echo may find its own. */
  private static final int ECHO_MEMORY = 8;

  private static final Set<String> REPORTING =
      WordList.of(
          """
          said says told added stressed noted emphasized emphasised stated wrote tweeted explained
          recalled continued
          """);

  private final SyntaxAnalyzer syntax;
  private final LocalDate published;
  private final Telling telling;
  private final Discourse discourse = new Discourse();
  private final List<Told> tellings = new ArrayList<>();
  private final Setting setting;
  private final NewsDay newsDay;
  private int sentences;

  ArticleReading(SyntaxAnalyzer syntax, LocalDate published) {
    this.syntax = syntax;
    this.published = published;
    this.telling = new Telling(published);
    this.setting = new Setting(published);
    this.newsDay = new NewsDay(published);
  }

  /** The meetings told so far, in text order and not yet merged, each in its setting. */
  List<Told> tellings() {
    List<MeetingMention> calls =
        tellings.stream()
            .filter(t -> t.meeting().channel() == Channel.PHONE && !t.scene().presumed())
            .map(Told::meeting)
            .toList();
    return tellings.stream()
        .map(t -> calls.stream().anyMatch(c -> sameCall(t.meeting(), c)) ? t : setting.settle(t))
        .toList();
  }

  /**
   * Whether 'spoke with' tells of what the article calls a call elsewhere, or 'the dialogue with'
   * of the call of the same two persons.
   */
  private static boolean sameCall(MeetingMention telling, MeetingMention call) {
    if (!telling.countries().equals(call.countries())) {
      return false;
    }
    Set<String> people = Setting.names(telling, null);
    return telling.channel() == Channel.PHONE
        || (telling.channel() == Channel.UNKNOWN
            && people.size() >= 2
            && people.equals(Setting.names(call, null)));
  }

  /** A meeting joined of its tellings, with what its setting tells where none gives it. */
  Told completed(Told told) {
    return newsDay.date(setting.complete(told));
  }

  /** Reads the next passage. */
  void read(Document.Part part, List<Mention> mentions) {
    Map<Integer, List<Mention>> bySentence = new HashMap<>();
    for (Mention m : mentions) {
      bySentence.computeIfAbsent(m.sentenceNo(), s -> new ArrayList<>()).add(m);
    }
    PassageTimes times = new PassageTimes(part.tokens(), published);
    for (int s = 0; s < part.tokens().sentenceCount(); s++) {
      SentenceView view = new SentenceView(part, s, bySentence.getOrDefault(s, List.of()));
      sentences++;
      discourse.nextSentence();
      if (view.length() > LONGEST_SENTENCE) {
        continue;
      }
      if (sentences <= 2) {
        setting.noteDateline(FrameReader.dateline(view));
      }
      boolean triggered = triggered(view);
      boolean dates = NewsDay.possible(view, sentences);
      if (triggered || dates || FrameReader.possible(view)) {
        view.setTimes(times);
      }
      if (dates) {
        newsDay.note(view, sentences);
      }
      if (triggered) {
        view.setAnalyzer(syntax);
        sentence(view);
      } else {
        List<Actor> actors = ActorFinder.find(view, discourse);
        noteSpeaker(actors, view);
        noteSetting(actors, view);
        noteSubject(actors, view);
      }
    }
  }

  private void noteSetting(List<Actor> actors, SentenceView view) {
    if (FrameReader.possible(view)) {
      setting.note(new FrameReader(view, actors, discourse.subject(), sentences, published).read());
    }
  }

  private static boolean triggered(SentenceView view) {
    for (int i = 0; i < view.length(); i++) {
      if (Trigger.possible(view.word(i))) {
        return true;
      }
    }
    return false;
  }

  private void noteSubject(List<Actor> actors, SentenceView view) {
    for (Actor a : actors) {
      boolean subject =
          (a.person() || (a.kind() == Actor.Kind.ANAPHOR && a.people().size() == 1))
              && a.known()
              && !view.verb(a.start() - 1)
              && !Words.PREPOSITIONS.contains(view.word(a.start() - 1))
              && !view.word(a.end()).equals("'s");
      if (subject) {
        discourse.noteSubject(a);
        return;
      }
    }
  }

  private void noteSpeaker(List<Actor> actors, SentenceView view) {
    List<Actor> persons =
        actors.stream().filter(a -> a.kind() == Actor.Kind.PERSON && a.known()).toList();
    boolean headline = view.part().passage().kind() == PassageKind.TITLE && persons.size() == 1;
    if (view.word(0).equals("q") || view.word(1).equals(":")) {
      discourse.noteStranger();
    }
    for (Actor a : persons) {
      if (a.start() == 0 && view.word(a.end()).equals(":")) {
        discourse.noteTurn(a);
      } else if (headline || speaks(view, a)) {
        discourse.noteSpeaker(a);
      }
    }
  }

  /** Whether a person is the source of a quotation: 'X said', 'said X', 'X:'. */
  private static boolean speaks(SentenceView view, Actor a) {
    return REPORTING.contains(view.word(a.end())) || REPORTING.contains(view.word(a.start() - 1));
  }

  private void sentence(SentenceView view) {
    List<Actor> actors = ActorFinder.find(view, discourse);
    noteSpeaker(actors, view);
    if (firstPerson(view)) {
      // 'I' in a quotation whose source the sentence names at its end
      actors = ActorFinder.find(view, discourse);
    }
    noteSetting(actors, view);
    if (tellings.isEmpty() && !twoParties(view, actors)) {
      noteSubject(actors, view);
      return;
    }
    List<ActorList> lists = ActorList.of(view, actors);
    VerbRules verbs = new VerbRules(view, lists, discourse);
    NounRules nouns = new NounRules(view, lists, discourse);
    VisitRules visits = new VisitRules(view, lists);
    int before = tellings.size();
    for (Trigger trigger : Trigger.in(view)) {
      boolean noun = trigger.kind() == Trigger.Kind.NOUN;
      boolean trip = trigger.kind() == Trigger.Kind.TRIP;
      List<Draft> drafts =
          told(
              noun ? nouns.read(trigger) : trip ? visits.read(trigger) : verbs.read(trigger), view);
      for (Draft draft : drafts) {
        tellings.add(telling.of(draft, sentences));
        discourse.noteMeeting(draft.parties());
      }
      boolean echoes =
          drafts.isEmpty() && (noun ? nouns.echo(trigger) : verbs.echo(trigger, lastParties()));
      if (echoes && ofLastMeeting(actors, TimeAttachment.adjacent(view, trigger))) {
        echo(view, trigger, nouns);
      }
    }
    if (tellings.size() == before) {
      told(new ForumRules(view, lists, discourse).read(), view)
          .forEach(d -> tellings.add(telling.of(d, sentences)));
    }
    noteSubject(actors, view);
  }

  private static List<Draft> told(List<Draft> drafts, SentenceView view) {
    return drafts.stream()
        .filter(d -> d.countries().size() >= 2 && !Sport.speaksOf(view, d.parties()))
        .toList();
  }

  /**
   * Whether the sentence and what was spoken of before it hold two parties at all: the cheap test
   * before grammar. Before the first meeting, no rule can name a party from elsewhere.
   */
  private boolean twoParties(SentenceView view, List<Actor> actors) {
    Set<String> parties = new HashSet<>();
    discourse.addParties(parties);
    actors.forEach(a -> parties.addAll(a.countries()));
    for (int i = 0; i < view.length() && parties.size() < 2; i++) {
      view.addCountries(i, parties);
      Formats.Match format = Formats.at(view, i);
      parties.addAll(format == null ? Set.of() : format.members());
    }
    return parties.size() >= 2;
  }

  private static boolean firstPerson(SentenceView view) {
    for (int i = 0; i < view.length(); i++) {
      if (view.form(i).equals("I") || view.word(i).equals("we")) {
        return true;
      }
    }
    return false;
  }

  private Set<String> lastParties() {
    return tellings.isEmpty()
        ? Set.of()
        : Set.copyOf(tellings.get(tellings.size() - 1).meeting().countries());
  }

  /**
   * Whether 'the talks' may be the last meeting: told shortly before, and not of others alone.
   *
   * @param dated whether the day is told with it: 'today's talks' is the last one from afar too
   */
  private boolean ofLastMeeting(List<Actor> actors, boolean dated) {
    if (tellings.isEmpty()) {
      return false;
    }
    Told last = tellings.get(tellings.size() - 1);
    if (!dated && sentences - last.scene().sentence() > ECHO_REACH) {
      return false;
    }
    Set<String> parties = new HashSet<>();
    actors.stream().filter(Actor::known).forEach(a -> parties.addAll(a.countries()));
    return parties.isEmpty() || parties.stream().anyMatch(last.meeting().countries()::contains);
  }

  /** 'Thursday's talks', 'the meeting in Kabul': adds to the last meeting what it left open. */
  private void echo(SentenceView view, Trigger trigger, NounRules nouns) {
    int last = tellings.size() - 1;
    Told known = tellings.get(last);
    MeetingMention m = known.meeting();
    boolean channel = trigger.channel() == null || trigger.channel() == m.channel();
    boolean phone =
        m.channel() == Channel.PHONE && ChannelReader.faceToFace(view.word(trigger.at()));
    if (!channel || phone) {
      return;
    }
    Draft draft =
        new Draft(
            view, trigger, m.rule(), trigger.at(), trigger.end(), List.of(), m.status(), true, 0);
    TimeExpression time = TimeReader.of(draft, published);
    boolean past = TimeReader.over(time, published);
    boolean ahead = time != null && TimeReader.aheadRather(time, published);
    if (datesAnother(draft, last) || (past && m.status() != Status.HELD) || ahead) {
      return; // of a meeting to come, 'last week' is when something else was said or done
    }
    Place place = PlaceReader.of(draft);
    boolean placed = m.channel() == Channel.PHONE && place != null;
    if (placed || (m.status() == Status.HELD && TimeReader.toCome(time, published))) {
      return;
    }
    boolean knownRefusal =
        tellings.stream()
            .map(Told::meeting)
            .anyMatch(t -> t.status() == Status.CANCELLED && t.countries().equals(m.countries()));
    if (m.status() == Status.CANCELLED) {
      time = null; // that of the refusal, not of the meeting
    }
    boolean cancelled =
        !knownRefusal
            && m.status() == Status.PLANNED
            && trigger.kind() == Trigger.Kind.NOUN
            && nouns.statusOf(trigger) == Status.CANCELLED;
    tellings.set(last, Told.echoed(known, time, place, cancelled));
  }

  /** 'Friday's summit' where an earlier meeting was on Friday, and the last one was not. */
  private boolean datesAnother(Draft draft, int last) {
    for (int i = last - 1; i >= Math.max(0, last - ECHO_MEMORY); i--) {
      MeetingMention earlier = tellings.get(i).meeting();
      TimeExpression time = TimeReader.of(draft.with(earlier.status()), published);
      boolean named =
          time != null
              && time.dateStart() != null
              && time.precision() == DatePrecision.DAY
              && time.dateStart().equals(earlier.dateStart());
      if (named && !time.dateStart().equals(tellings.get(last).meeting().dateStart())) {
        return true;
      }
    }
    return false;
  }
}
