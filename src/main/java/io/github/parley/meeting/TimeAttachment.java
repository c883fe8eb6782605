package io.github.parley.meeting;

import java.util.Set;

/** How near a time expression stands to the word that tells of a meeting, clauses counted. */
final class TimeAttachment {

  private static final Set<String> REPORTING =
      Set.of(
          "said",
          "says",
          "told",
          "announced",
          "reported",
          "statement",
          "wrote",
          "tweeted",
          "tweet",
          "according",
          "confirmed",
          "stated",
          "added",
          "posted",
          "interview",
          "reporters",
          "briefing");

  /** 'said on Sunday after meeting X': a report made at the meeting dates it. */
  private static final Set<String> ADJUNCT =
      Set.of("during", "after", "at", "in", "following", "before", "ahead");

  private static final Set<String> PARTICIPIAL_PREPOSITIONS =
      Set.of("following", "including", "according", "during");

  private static final Set<String> CLAUSE_ENDS =
      Set.of(
          ";",
          "—",
          "–",
          "who",
          "which",
          "because",
          "but",
          "when",
          "while",
          "after",
          "before",
          "following",
          "since",
          "until",
          "whether",
          "amid");

  /** Before the matter of a meeting: 'met to discuss last week's vote'. */
  private static final Set<String> MATTERS =
      Set.of("discuss", "about", "regarding", "concerning", "over");

  /** Parts of a meeting: 'Thursday's abrupt end of the summit'. */
  private static final Set<String> PARTS =
      Set.of("end", "start", "opening", "close", "beginning", "collapse", "conclusion", "round");

  /** Parts of a time: 'on the morning of May 3'. */
  private static final Set<String> SPANS =
      WordList.of(
          """
          morning afternoon evening night day week weekend end middle course month summer autumn fall
          winter spring half quarter talks call
          """);

  /** What stands within a name: 'the Smith-Doe Leaders' Summit'. */
  private static final Set<String> LINKS = Set.of("-", "'s", "'", "’");

  /** What meetings do at a time: 'talks that began on Monday'. */
  private static final Set<String> HAPPENING =
      Set.of(
          "held",
          "place",
          "began",
          "begin",
          "begins",
          "started",
          "start",
          "starts",
          "ended",
          "ends",
          "opened",
          "opens",
          "took",
          "take",
          "takes",
          "concluded",
          "lasted",
          "met");

  /** A time within the clause is nearer than its tokens. */
  private static final double WITHIN_CLAUSE = 0.3;

  /** What the end of a clause in between weighs, in tokens. */
  private static final int BOUNDARY = 6;

  /** A time that opens the sentence is no farther than this. */
  private static final int FRONTED = 7;

  /** How many words may stand between a time and the noun that it modifies. */
  private static final int MODIFIED = 6;

  private TimeAttachment() {}

  /** Whether a time stands at the word of a meeting: 'today's summit', 'our meeting today'. */
  static boolean adjacent(SentenceView view, Trigger trigger) {
    return possessive(view, trigger) || view.time(trigger.end()) != null;
  }

  private static boolean possessive(SentenceView view, Trigger trigger) {
    int owner = trigger.at() - 1;
    if (view.word(owner).equals("'s") || view.word(owner).equals("'")) {
      return view.time(owner - 1) != null;
    }
    return view.time(owner) != null && view.form(owner).replace('’', '\'').endsWith("'s");
  }

  /**
   * The distance in tokens, boundaries of clauses weighing more.
   *
   * @param far what to answer where the time can't be the meeting's
   */
  static double distance(Draft draft, SentenceView.TimeSpan time, int far) {
    SentenceView view = draft.view();
    int at = draft.trigger().at();
    boolean span =
        Set.of("since", "until").contains(view.word(time.start() - 1))
            || view.word(time.start()).equals("since");
    boolean owner = time.end() <= at && at - time.end() <= 1 && possessive(view, draft.trigger());
    if (owner && !span) {
      return 0;
    }
    if (span
        || reported(view, time, at)
        || ofOtherNoun(view, time, draft)
        || ofOtherName(view, time)
        || ofOtherEvent(view, time, draft.trigger())) {
      return far;
    }
    return time.start() >= draft.trigger().end()
        ? behind(draft, time, far)
        : before(draft, time, far);
  }

  private static double behind(Draft draft, SentenceView.TimeSpan time, int far) {
    SentenceView view = draft.view();
    int end = draft.trigger().end();
    if (draft.status() == Status.CANCELLED && ofCancelling(view, time)) {
      return far;
    }
    if (resumes(view, end, time.start())
        || ofSince(view, end, time.start())
        || (Governor.inserted(view, draft.to()) && comma(view, draft.to(), time.start()))
        || ofRelativeClause(view, end, time.start())) {
      return far;
    }
    double distance =
        time.start() >= draft.to()
            ? time.start() - draft.to() + 1
            : (time.start() - end) * WITHIN_CLAUSE;
    return distance + boundaries(view, end, time.start()) * BOUNDARY;
  }

  private static double before(Draft draft, SentenceView.TimeSpan time, int far) {
    SentenceView view = draft.view();
    int at = draft.trigger().at();
    if (draft.status() == Status.CANCELLED && at - time.end() > 3) {
      return far;
    }
    if (draft.status() == Status.PLANNED
        && (participial(view, time.end(), at) || preceding(view, time.end(), at))) {
      return far;
    }
    double distance =
        time.start() >= draft.from()
            ? (at - time.end() + 1) * WITHIN_CLAUSE
            : draft.from() - time.end() + 2;
    distance += boundaries(view, time.end(), at) * BOUNDARY;
    return time.start() <= 2 ? Math.min(distance, FRONTED) : distance;
  }

  /** 'called off on Thursday': the time of the cancellation. */
  private static boolean ofCancelling(SentenceView view, SentenceView.TimeSpan time) {
    for (int i = time.start() - 1; i >= time.start() - 3; i--) {
      if (StatusWords.cancelling(view.word(i)) || view.word(i).equals("off")) {
        return true;
      }
    }
    return false;
  }

  private static int boundaries(SentenceView view, int from, int to) {
    int n = 0;
    for (int i = from; i < to; i++) {
      String word = view.word(i);
      if (CLAUSE_ENDS.contains(word) || REPORTING.contains(word) || MATTERS.contains(word)) {
        n++;
      }
    }
    return n;
  }

  /** 'spoke on Monday, floating a summit': the time of what was said and not of the plan. */
  private static boolean participial(SentenceView view, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean comma = view.word(i - 1).equals(",");
      boolean preposition = PARTICIPIAL_PREPOSITIONS.contains(view.word(i));
      if (comma && !preposition && view.tag(i).equals("VERB") && view.word(i).endsWith("ing")) {
        return true;
      }
    }
    return false;
  }

  private static boolean comma(SentenceView view, int from, int to) {
    for (int i = from; i < to; i++) {
      if (view.word(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  /**
   * 'golfed on Saturday ahead of a summit', 'in the run-up to': the time of what came before it.
   */
  private static boolean preceding(SentenceView view, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean ahead = view.word(i).matches("ahead|prior") && view.word(i + 1).matches("of|to");
      boolean upTo = view.word(i).equals("up") && view.word(i + 1).equals("to");
      if (ahead || upTo || (view.word(i).equals("eve") && view.word(i + 1).equals("of"))) {
        return true;
      }
    }
    return false;
  }

  /** ', testified on Thursday' after a relative clause: the main clause goes on. */
  private static boolean resumes(SentenceView view, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean finite =
          view.verb(i)
              && !view.word(i).endsWith("ing")
              && view.time(i) == null
              && !StatusWords.planning(view.word(i))
              && !HAPPENING.contains(view.word(i));
      if (view.word(i - 1).equals(",") && finite) {
        return true;
      }
    }
    return false;
  }

  /** 'the first meeting since the war began in 2011': the time of what came before. */
  private static boolean ofSince(SentenceView view, int from, int to) {
    int since = -1;
    for (int i = from; i < to; i++) {
      since = view.word(i).equals("since") ? i : view.word(i).equals(",") ? -1 : since;
    }
    return since >= 0;
  }

  /** 'talks on the complex that was closed in April': but 'talks that were set for April'. */
  private static boolean ofRelativeClause(SentenceView view, int from, int to) {
    boolean relative = false;
    boolean ofMeeting = false;
    for (int i = from; i < to; i++) {
      String word = view.word(i);
      boolean pronoun = word.equals("that") || word.equals("which");
      relative |= pronoun && (view.verb(i + 1) || view.verb(i + 2));
      ofMeeting |= StatusWords.planning(word) || HAPPENING.contains(word);
    }
    return relative && !ofMeeting;
  }

  /** 'Friday's attack', 'the April election': the time of another noun than the meeting. */
  private static boolean ofOtherNoun(SentenceView view, SentenceView.TimeSpan time, Draft draft) {
    int end = time.end();
    boolean possessive =
        view.word(end).equals("'s")
            || view.form(end - 1).endsWith("'s")
            || view.word(end).equals("'");
    String before = view.word(time.start() - 1);
    boolean determined =
        Words.DETERMINERS.contains(before)
            || Words.POSSESSIVE_PRONOUNS.contains(before)
            || before.equals("'s");
    boolean modifier = possessive || (determined && view.tag(end).equals("NOUN"));
    if (!modifier) {
      return false;
    }
    for (int i = end; i <= end + MODIFIED; i++) {
      if (PARTS.contains(view.word(i))
          && draft.trigger().at() - i <= MODIFIED
          && draft.trigger().at() > i) {
        return false;
      }
      boolean ofMeeting =
          (i >= draft.trigger().at() && i < draft.trigger().end())
              || ChannelReader.faceToFace(view.word(i))
              || Set.of("talks", "call", "assembly", "forum").contains(view.word(i));
      if (ofMeeting) {
        return false;
      }
    }
    return true;
  }

  /** 'the 2008 Framework Agreement': a year within the name of what is no meeting. */
  private static boolean ofOtherName(SentenceView view, SentenceView.TimeSpan time) {
    int head = time.end();
    boolean named =
        time.expression().precision() == DatePrecision.YEAR
            && time.end() - time.start() == 1
            && view.capitalised(head);
    while (named
        && (view.capitalised(head + 1)
            || (LINKS.contains(view.word(head + 1)) && view.capitalised(head + 2)))) {
      head++;
    }
    return named
        && !ChannelReader.faceToFace(view.word(head))
        && !Set.of("talks", "call", "assembly", "forum").contains(view.word(head))
        && !ChannelReader.faceToFace(view.word(head + 1));
  }

  /** 'the attacks of October 7', 'the agreement of May 3': the time of another event. */
  private static boolean ofOtherEvent(
      SentenceView view, SentenceView.TimeSpan time, Trigger trigger) {
    int noun = time.start() - 2;
    boolean ofMeeting = noun >= trigger.at() && noun < trigger.end();
    boolean owner =
        view.word(time.end()).equals("'s")
            || view.form(time.end() - 1).replace('’', '\'').endsWith("'s");
    return view.word(time.start() - 1).equals("of")
        && !owner
        && Set.of("NOUN", "PROPN").contains(view.tag(noun))
        && view.time(noun) == null
        && !ofMeeting
        && !PARTS.contains(view.word(noun))
        && !SPANS.contains(view.word(noun))
        && !ChannelReader.faceToFace(view.word(noun));
  }

  /** 'said on Monday': the time of the report and not of the meeting. */
  private static boolean reported(SentenceView view, SentenceView.TimeSpan time, int trigger) {
    for (int i = time.start() - 1; i >= Math.max(0, time.start() - 4); i--) {
      boolean clause = view.word(i).equals("that") && time.end() <= trigger;
      if (i == trigger || clause) {
        return false;
      }
      if (REPORTING.contains(view.word(i))) {
        return !(time.start() < trigger && ADJUNCT.contains(view.word(time.end())));
      }
    }
    boolean before = REPORTING.contains(view.word(time.end())) && time.start() > 0;
    return before && time.end() > trigger;
  }
}
