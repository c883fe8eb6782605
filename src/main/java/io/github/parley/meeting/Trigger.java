package io.github.parley.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A word that may tell of a meeting.
 *
 * @param kind how its participants stand to it
 * @param at its token
 * @param end index after its last token
 * @param channel the channel that the word itself tells, or null
 */
record Trigger(Kind kind, int at, int end, Channel channel) {

  enum Kind {
    /** 'met', 'sat down with'. */
    MEET("verb-meet"),
    /** 'spoke with', 'talked to'. */
    SPEAK("verb-speak"),
    /** 'discussed', 'negotiated', 'exchanged views'. */
    DISCUSS("verb-discuss"),
    /** 'hosted', 'received', 'welcomed', 'greeted'. */
    HOST("verb-host"),
    /** 'phoned', 'called'. */
    CALL("verb-call"),
    /** 'visited' a person, 'joined' a person for talks. */
    VISIT("verb-visit"),
    /** 'presented' an order, a letter, a gift 'to' someone. */
    PRESENT("verb-present"),
    /** 'attended', 'took part in' a meeting. */
    ATTEND("verb-attend"),
    /** 'meeting', 'talks', 'summit', 'phone call', 'dinner'. */
    NOUN("noun"),
    /** 'visit', 'trip'. */
    TRIP("noun-visit");

    private final String rule;

    Kind(String rule) {
      this.rule = rule;
    }

    String rule() {
      return rule;
    }
  }

  private static final Map<String, Kind> VERBS =
      Map.ofEntries(
          Map.entry("met", Kind.MEET),
          Map.entry("meet", Kind.MEET),
          Map.entry("meets", Kind.MEET),
          Map.entry("spoke", Kind.SPEAK),
          Map.entry("speak", Kind.SPEAK),
          Map.entry("speaks", Kind.SPEAK),
          Map.entry("spoken", Kind.SPEAK),
          Map.entry("speaking", Kind.SPEAK),
          Map.entry("talk", Kind.SPEAK),
          Map.entry("talked", Kind.SPEAK),
          Map.entry("talking", Kind.SPEAK),
          Map.entry("conferred", Kind.SPEAK),
          Map.entry("confers", Kind.SPEAK),
          Map.entry("confer", Kind.SPEAK),
          Map.entry("conversed", Kind.SPEAK),
          Map.entry("consulted", Kind.SPEAK),
          Map.entry("consult", Kind.SPEAK),
          Map.entry("consulting", Kind.SPEAK),
          Map.entry("huddled", Kind.MEET),
          Map.entry("gathered", Kind.MEET),
          Map.entry("gather", Kind.MEET),
          Map.entry("dined", Kind.MEET),
          Map.entry("lunched", Kind.MEET),
          Map.entry("golfed", Kind.MEET),
          Map.entry("discussed", Kind.DISCUSS),
          Map.entry("discuss", Kind.DISCUSS),
          Map.entry("discusses", Kind.DISCUSS),
          Map.entry("discussing", Kind.DISCUSS),
          Map.entry("negotiated", Kind.DISCUSS),
          Map.entry("negotiate", Kind.DISCUSS),
          Map.entry("negotiating", Kind.DISCUSS),
          Map.entry("hosted", Kind.HOST),
          Map.entry("hosts", Kind.HOST),
          Map.entry("host", Kind.HOST),
          Map.entry("hosting", Kind.HOST),
          Map.entry("received", Kind.HOST),
          Map.entry("receives", Kind.HOST),
          Map.entry("receive", Kind.HOST),
          Map.entry("receiving", Kind.HOST),
          Map.entry("welcomed", Kind.HOST),
          Map.entry("welcomes", Kind.HOST),
          Map.entry("welcome", Kind.HOST),
          Map.entry("welcoming", Kind.HOST),
          Map.entry("greeted", Kind.HOST),
          Map.entry("greets", Kind.HOST),
          Map.entry("phoned", Kind.CALL),
          Map.entry("phones", Kind.CALL),
          Map.entry("telephoned", Kind.CALL),
          Map.entry("telephones", Kind.CALL),
          Map.entry("called", Kind.CALL),
          Map.entry("visited", Kind.VISIT),
          Map.entry("visits", Kind.VISIT),
          Map.entry("joined", Kind.VISIT),
          Map.entry("attended", Kind.ATTEND),
          Map.entry("attend", Kind.ATTEND),
          Map.entry("attends", Kind.ATTEND),
          Map.entry("participated", Kind.ATTEND),
          Map.entry("participate", Kind.ATTEND),
          Map.entry("participates", Kind.ATTEND));

  private static final Set<String> ANONYMITY = Set.of("anonymity");
  private static final Set<String> HALFWAY = Set.of("halfway");
  private static final Set<String> CIRCUMSTANCES = Set.of("circumstances", "conditions");

  /** Verbs that make a call one between two: 'held a 15-minute call'. */
  private static final Set<String> HELD = Set.of("held", "hold", "holds", "holding");

  private static final Set<String> NOUNS =
      WordList.of(
          """
          meeting meetings talks summit summits conversation conversations call calls dinner lunch
          luncheon breakfast negotiations consultations session sessions encounter encounters
          discussion discussions trilateral bilateral audience dialogue sit-down gathering
          videoconference teleconference conference pull-aside talk tête-à-tête reception round
          briefing parley get-together banquet tea forum
          """);

  private static final Set<String> TRIPS = Set.of("visit", "trip");

  private static final Set<String> SITTING = Set.of("sat", "sit", "sits");
  private static final Set<String> SHAKING = Set.of("shook", "shake", "shakes", "shaking");
  private static final Set<String> COMING = Set.of("came", "come", "comes");
  private static final Set<String> EXCHANGING = Set.of("exchanged", "exchange", "exchanging");
  private static final Set<String> EXCHANGED = Set.of("views", "opinions", "greetings", "ideas");
  private static final Set<String> SPENDING = Set.of("spent", "spending", "spend");
  private static final Set<String> PRESENTING = Set.of("presented", "presents");
  private static final Set<String> TAKING = Set.of("took", "take", "takes", "taking");

  /** What people do side by side in public: 'standing alongside B'. */
  private static final Set<String> BESIDE =
      Set.of("speaking", "standing", "stood", "appeared", "appearing", "spoke", "seated");

  /** Words that open a phrase of meeting. */
  private static final Set<String> OPENING =
      WordList.of(
          """
          sat sit sits shook shake shakes shaking came come comes exchanged exchange exchanging
          took take takes taking see standing stood appeared appearing seated spent
          spending spend presented presents
          """);

  private static final Set<String> PHONE_WORDS =
      Set.of("phone", "telephone", "conference", "telephonic");

  private static final Set<String> VIDEO_WORDS = Set.of("video", "virtual", "online", "vtc");

  /** Whether a word may be a trigger at all: the cheap test before grammar. */
  static boolean possible(String word) {
    return VERBS.containsKey(word)
        || NOUNS.contains(word)
        || TRIPS.contains(word)
        || OPENING.contains(word);
  }

  /** The triggers of a sentence in text order. */
  static List<Trigger> in(SentenceView view) {
    List<Trigger> list = new ArrayList<>();
    for (int i = 0; i < view.length(); i++) {
      Trigger t = at(view, i);
      if (t != null) {
        list.add(t);
        i = t.end() - 1;
      }
    }
    return list;
  }

  private static Trigger at(SentenceView view, int i) {
    String word = view.word(i);
    if (!possible(word) || view.country(i) != null || view.person(i) != null) {
      return null;
    }
    Trigger phrase = phrase(view, i, word);
    if (phrase != null) {
      return phrase;
    }
    if (word.equals("meeting") && gerund(view, i)) {
      return new Trigger(Kind.MEET, i, i + 1, null);
    }
    if (NOUNS.contains(word) && !verbForm(view, i, word)) {
      return noun(view, i, word);
    }
    if (TRIPS.contains(word)) {
      boolean verb = view.tag(i).equals("VERB") || view.word(i - 1).equals("to");
      return new Trigger(verb ? Kind.VISIT : Kind.TRIP, i, i + 1, Channel.IN_PERSON);
    }
    Kind kind = VERBS.get(word);
    if (kind == null || notVerb(view, i, word) || idiom(view, i)) {
      return null;
    }
    return new Trigger(kind, i, i + 1, kind == Kind.CALL ? Channel.PHONE : null);
  }

  /** A verb that tells of a meeting only together with its noun: 'sat down', 'shook hands'. */
  private static Trigger phrase(SentenceView view, int i, String word) {
    String next = view.word(i + 1);
    if (SITTING.contains(word) && next.equals("down")) {
      return new Trigger(Kind.MEET, i, i + 2, Channel.IN_PERSON);
    }
    if (SHAKING.contains(word) && next.equals("hands")) {
      return new Trigger(Kind.MEET, i, i + 2, Channel.IN_PERSON);
    }
    if (COMING.contains(word) && next.equals("face") && view.word(i + 2).equals("to")) {
      return new Trigger(Kind.MEET, i, i + 4, Channel.IN_PERSON);
    }
    boolean together = COMING.contains(word) && next.equals("together");
    boolean spent =
        SPENDING.contains(word) && next.equals("time") && view.word(i + 2).equals("with");
    if (together || spent) {
      return new Trigger(Kind.MEET, i, i + 2, Channel.IN_PERSON);
    }
    if (PRESENTING.contains(word)) {
      return new Trigger(Kind.PRESENT, i, i + 1, Channel.IN_PERSON);
    }
    boolean exchange = EXCHANGING.contains(word) && EXCHANGED.contains(next);
    if (exchange) {
      return new Trigger(Kind.DISCUSS, i, i + 2, null);
    }
    boolean part = TAKING.contains(word) && next.equals("part") && view.word(i + 2).equals("in");
    if (part) {
      return new Trigger(Kind.ATTEND, i, i + 2, Channel.IN_PERSON);
    }
    if (BESIDE.contains(word) && Set.of("alongside", "beside").contains(next)) {
      return new Trigger(Kind.MEET, i, i + 2, Channel.IN_PERSON);
    }
    boolean seen =
        word.equals("see") && view.word(i - 1).equals("to") && !view.word(i - 2).equals("not");
    if (seen && PurposeReader.motion(view, i - 1) != null) {
      return new Trigger(Kind.MEET, i, i + 1, Channel.IN_PERSON);
    }
    return null;
  }

  /** Whether 'meeting' is a verb form: 'after meeting Putin', 'are meeting in Vienna'. */
  private static boolean gerund(SentenceView view, int i) {
    String before = view.word(i - 1);
    if (Words.DETERMINERS.contains(before)
        || before.equals("'s")
        || Words.POSSESSIVE_PRONOUNS.contains(before)
        || (before.equals("of") && !next(view, i))) {
      return false;
    }
    boolean auxiliary =
        Set.of("is", "are", "was", "were", "been", "be", "'re", "'m", "am", "to").contains(before);
    boolean preposition =
        WordList.of(
                """
          after before since while when following by of upon in for from besides without and now
          also about
          """)
            .contains(before);
    boolean aside = before.equals(",") && Set.of("in", "at", "on").contains(view.word(i + 1));
    if (view.tag(i).equals("VERB")) {
      return auxiliary || preposition || aside || next(view, i);
    }
    return (auxiliary && !view.tag(i).equals("NOUN")) || (preposition && next(view, i));
  }

  /** Whether an object or 'with' follows. */
  private static boolean next(SentenceView view, int i) {
    String word = view.word(i + 1);
    return word.equals("with")
        || word.equals("his")
        || word.equals("her")
        || word.equals("the")
        || view.country(i + 1) != null
        || view.person(i + 1) != null
        || (view.capitalised(i + 1) && !Words.PREPOSITIONS.contains(word));
  }

  /** 'spoke on condition of anonymity', 'meet them halfway', 'under the right circumstances'. */
  private static boolean idiom(SentenceView view, int i) {
    boolean supposed =
        Set.of("would", "could", "'d").contains(view.word(i - 1))
            && view.any(i + 1, view.length(), CIRCUMSTANCES)
            && view.any(i + 1, view.length(), Set.of("right", "certain"));
    return supposed || view.any(i + 1, i + 6, ANONYMITY) || view.any(i + 1, i + 4, HALFWAY);
  }

  private static boolean verbForm(SentenceView view, int i, String word) {
    if (word.equals("call") || word.equals("calls")) {
      return view.tag(i).equals("VERB");
    }
    if (word.equals("talk") || word.equals("talks")) {
      return view.tag(i).equals("VERB") && Set.of("to", "with", "about").contains(view.word(i + 1));
    }
    return false;
  }

  private static boolean notVerb(SentenceView view, int i, String word) {
    String before = view.word(i - 1);
    String tag = view.tag(i);
    boolean nominal =
        (Words.DETERMINERS.contains(before)
                && !before.equals("all")
                && !before.equals("both")
                && !before.equals("that")
                && !before.equals("each"))
            || (before.equals("'s") && view.word(i).equals("host"));
    return nominal
        || tag.equals("NOUN")
        || tag.equals("INTJ")
        || (tag.equals("ADJ") && word.startsWith("welcome"));
  }

  /** 'the India-Russia Business Forum', 'the U.S.-Ukraine conference': that of two states. */
  private static boolean joint(SentenceView view, int i, String word) {
    if (!word.equals("conference") && !word.equals("forum")) {
      return false;
    }
    for (int k = i - 1; k > Math.max(1, i - 7); k--) {
      boolean hyphen = Set.of("-", "–").contains(view.word(k));
      if (hyphen && view.country(k - 1) != null && view.country(k + 1) != null) {
        return !view.country(k - 1).equals(view.country(k + 1));
      }
    }
    return false;
  }

  private static Trigger noun(SentenceView view, int i, String word) {
    String before = view.word(i - 1);
    if (word.equals("call") || word.equals("calls")) {
      boolean hyphen = before.equals("-");
      String kind = hyphen ? view.word(i - 2) : before;
      if (VIDEO_WORDS.contains(kind)
          || (before.equals("conference") && VIDEO_WORDS.contains(view.word(i - 2)))) {
        return new Trigger(Kind.NOUN, i, i + 1, Channel.VIDEO);
      }
      boolean withParty =
          Set.of("with", "between", "to").contains(view.word(i + 1)) || view.time(i + 1) != null;
      boolean plea = view.word(i + 1).equals("to") && view.tag(i + 2).equals("VERB");
      boolean timed = view.time(i + 1) != null || view.time(i + 2) != null;
      boolean appeal = Set.of("for", "on").contains(view.word(i + 1)) && !timed;
      if (plea || (appeal && !PHONE_WORDS.contains(kind))) {
        return null; // 'their call to act', 'the call for talks'
      }
      boolean held = view.any(Math.max(0, i - 5), i, HELD) && !before.equals("this");
      if (PHONE_WORDS.contains(kind) || held || (withParty && !view.word(i + 1).equals("to"))) {
        return new Trigger(Kind.NOUN, i, i + 1, Channel.PHONE);
      }
      return withParty || before.equals("'s") || before.equals("the")
          ? new Trigger(Kind.NOUN, i, i + 1, Channel.PHONE)
          : null;
    }
    if (word.equals("tea") && !view.word(i + 1).equals("with")) {
      return null;
    }
    if (joint(view, i, word)) {
      return new Trigger(Kind.NOUN, i, i + 1, Channel.IN_PERSON);
    }
    if (word.equals("forum")) {
      return null;
    }
    if (word.equals("conference") || word.equals("briefing")) {
      boolean press = Set.of("news", "press").contains(before);
      if (VIDEO_WORDS.contains(before)) {
        return new Trigger(Kind.NOUN, i, i + 1, Channel.VIDEO);
      }
      boolean shared =
          view.word(i - 2).equals("joint")
              || Set.of("with", "alongside").contains(view.word(i + 1));
      if (press && shared) {
        return new Trigger(Kind.NOUN, i, i + 1, Channel.IN_PERSON);
      }
      return null;
    }
    if (word.equals("round")) {
      return null;
    }
    boolean adjective = word.equals("trilateral") || word.equals("bilateral");
    if (adjective && !Set.of("with", "between").contains(view.word(i + 1))) {
      return null;
    }
    Channel channel = null;
    if (word.equals("videoconference")) {
      channel = Channel.VIDEO;
    } else if (word.equals("teleconference")) {
      channel = Channel.PHONE;
    } else if (VIDEO_WORDS.contains(before)) {
      channel = Channel.VIDEO;
    } else if (Set.of("phone", "telephone", "telephonic").contains(before)) {
      channel = Channel.PHONE;
    }
    return new Trigger(Kind.NOUN, i, i + 1, channel);
  }
}
