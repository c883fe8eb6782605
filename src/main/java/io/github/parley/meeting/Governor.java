package io.github.parley.meeting;

import java.util.Set;

/**
 * The word that governs a noun of meeting: a light verb ('held talks'), a verb that calls it off or
 * wishes for it, or a preposition ('after talks').
 *
 * @param kind what it is
 * @param verb the verb's token, or -1
 * @param start first token of the governor
 * @param word the governing word
 */
record Governor(Kind kind, int verb, int start, String word) {

  enum Kind {
    LIGHT,
    CANCELLING,
    WISHING,
    PLANNING,
    PREPOSITION,
    NONE
  }

  /** How far before a noun phrase its governor may stand, in tokens. */
  private static final int REACH = 5;

  /** The longest clause of 'who' that is looked at, in tokens. */
  private static final int INSERTED = 20;

  private static final Set<String> PARTICLES =
      WordList.of(
          """
          off up out of part in on from to for down back with his into
          """);

  /** Verbs that set a meeting. */
  private static final Set<String> ARRANGING =
      WordList.of(
          """
          arrange arranges accept accepts accepted arranging schedule schedules scheduled planning plans plan prepare preparing prepares
          agreed agree announced announce set lined organize organise arrangements preparation
          preparations
          """);

  private static final Set<String> REACHING =
      WordList.of(
          """
          lead leads leading path road way route refer contrary opposed opposition alternative
          prelude precondition condition key open door back bring get bringing commitment
          """);

  /** Nouns of a meeting that someone would have: 'openness to talks', 'in return for a summit'. */
  private static final Set<String> WOULD_HAVE = Set.of("openness", "readiness", "return");

  /** Verbs of those who want another to call a meeting off. */
  private static final Set<String> URGING =
      WordList.of(
          """
          called calls calling urged urges urging asked asks asking pressed pressing demanded
          demands demanding suggested wanted wants should could might may
          """);

  /** What is done with a meeting that is only thought of. */
  private static final Set<String> MULLING =
      WordList.of(
          """
          discussed discuss discussing discusses considered consider raised floated contemplated
          debated mulled favored favoured supported backed idea possibility prospect option
          likelihood talked talking talk spoke speak
          """);

  /** Participles behind a noun of meeting that is set and still to come. */
  private static final Set<String> SETTING =
      Set.of("scheduled", "slated", "planned", "due", "expected");

  /** 'agreed in talks with B to': what was agreed is another thing than the talks. */
  private static final Set<String> WITHIN = Set.of("in", "during", "at");

  private static final Set<String> FUTURE_PREPOSITIONS =
      Set.of("ahead of", "prior to", "eve of", "advance of", "runup to", "up to");

  static Governor of(SentenceView view, int phraseStart, Trigger trigger, Set<String> lightVerbs) {
    int i = phraseStart - 1;
    while (i >= 0 && phraseStart - i <= REACH) {
      String word = view.word(i);
      boolean verbal = view.tag(i).isEmpty() || !view.tag(i).equals("ADP");
      if (withdrawn(view, i, trigger.end()) || StatusWords.cancelling(word)) {
        return new Governor(Kind.CANCELLING, i, i, word);
      }
      if (word.equals("probably") || word.equals("possibly") || word.equals("perhaps")) {
        return new Governor(Kind.WISHING, i, i, word);
      }
      boolean wouldHave =
          WOULD_HAVE.contains(word) && Set.of("to", "for").contains(view.word(i + 1));
      if (wouldHave) {
        return new Governor(Kind.WISHING, i, i, word);
      }
      if (StatusWords.wishing(word)
          && !word.equals("time")
          && !word.equals("like")
          && !(word.equals("order") || word.equals("forward"))) {
        return new Governor(Kind.WISHING, i, i, word);
      }
      boolean particle = PARTICLES.contains(word);
      if (lightVerbs.contains(word) && !particle && verbal) {
        return new Governor(mulled(view, i) ? Kind.WISHING : Kind.LIGHT, i, i, word);
      }
      boolean awaited = word.equals("forward") && view.word(i - 1).startsWith("look");
      if (awaited && view.word(phraseStart).equals("the")) {
        return new Governor(Kind.PLANNING, i, i, word);
      }
      boolean during = i < phraseStart - 1 && WITHIN.contains(view.word(phraseStart - 1));
      if (ARRANGING.contains(word) && !during) {
        boolean wished = view.word(i - 1).equals("to") && StatusWords.wishing(view.word(i - 2));
        return new Governor(wished ? Kind.WISHING : Kind.PLANNING, i, i, word);
      }
      boolean skip =
          particle
              || word.equals("underway")
              || Words.ADVERBS.contains(word)
              || word.endsWith("ly")
              || view.time(i) != null
              || Words.DETERMINERS.contains(word);
      if (!skip) {
        break;
      }
      i--;
    }
    String before = view.word(phraseStart - 1);
    if (Words.PREPOSITIONS.contains(before) || before.equals("following")) {
      int start = phraseStart - 1;
      if (FUTURE_PREPOSITIONS.contains(view.word(start - 1) + " " + before)) {
        start--;
      }
      return new Governor(Kind.PREPOSITION, -1, start, before);
    }
    return new Governor(Kind.NONE, -1, phraseStart, before);
  }

  /** 'pulled out of', 'called off', 'put off', 'turned down', 'ruled out' a meeting. */
  private static boolean withdrawn(SentenceView view, int i, int end) {
    String word = view.word(i);
    String next = view.word(i + 1);
    return (word.matches("(pull|back)(ed|s|ing)?|rul(ed|es|ing)") && next.equals("out"))
        || (word.matches("call(ed|s|ing)?") && (next.equals("off") || offAfter(view, end)))
        || (word.matches("puts?|putting") && next.equals("off"))
        || (word.matches("turn(ed|s|ing)?") && next.equals("down"));
  }

  /** 'discussed holding a summit', 'the idea of holding talks'. */
  private static boolean mulled(SentenceView view, int verb) {
    int before = verb - 1;
    boolean of = view.word(before).equals("of") || view.word(before).equals("about");
    String governing = view.word(of ? before - 1 : before);
    return view.word(verb).endsWith("ing")
        && (MULLING.contains(governing) || StatusWords.wishing(governing));
  }

  /** 'called the summit off'. */
  private static boolean offAfter(SentenceView view, int end) {
    for (int i = end; i < Math.min(view.length(), end + 4); i++) {
      if (view.word(i).equals("off")) {
        return true;
      }
    }
    return false;
  }

  boolean unreal() {
    return kind == Kind.WISHING;
  }

  /**
   * The status that the governor gives the noun; held where nothing else is said; null for none.
   */
  Status status(SentenceView view) {
    return switch (kind) {
      case CANCELLING -> cancelled(view);
      case WISHING -> null;
      case PLANNING -> Status.PLANNED;
      case LIGHT -> StatusReader.ofVerb(view, verb);
      case PREPOSITION -> ofPreposition(view);
      case NONE -> Status.HELD;
    };
  }

  /** 'spoke after his talks with B': a meeting that is over, unless the sentence looks ahead. */
  boolean over(SentenceView view) {
    return (word.equals("after") || word.equals("following")) && !looksAhead(view, view.length());
  }

  /** 'wrote it before his meeting with B': a known meeting that came after. */
  boolean came(SentenceView view) {
    return word.equals("before") && !looksAhead(view, start);
  }

  private static boolean looksAhead(SentenceView view, int end) {
    for (int i = 0; i < end; i++) {
      if (StatusWords.future(view.word(i)) || StatusWords.planning(view.word(i))) {
        return true;
      }
    }
    return false;
  }

  private Status ofPreposition(SentenceView view) {
    String two = view.word(start) + " " + view.word(start + 1);
    boolean followUp = view.word(start - 2).equals("follow");
    if (FUTURE_PREPOSITIONS.contains(two) && !followUp) {
      return Status.PLANNED;
    }
    boolean ahead =
        word.equals("into") && Set.of("going", "heading", "headed").contains(view.word(start - 1));
    if (word.equals("before")) {
      return Status.PLANNED;
    }
    if (ahead) {
      return null;
    }
    if (word.equals("at") && StatusWords.wishing(view.word(start - 1))) {
      return null;
    }
    if (word.equals("to") && reached(view)) {
      return null;
    }
    if (word.equals("for") || word.equals("to")) {
      Status motion = PurposeReader.motion(view, start);
      for (int i = start - 1; i >= Math.max(0, start - 10); i--) {
        if (Set.of("will", "'ll", "plans", "due", "scheduled", "expected", "would")
            .contains(view.word(i))) {
          return Status.PLANNED;
        }
      }
      return motion == null ? Status.HELD : motion;
    }
    if (word.equals("at") || word.equals("over")) {
      return promised(view) ? Status.PLANNED : Status.HELD;
    }
    if (word.equals("without") || word.equals("against") || word.equals("despite")) {
      return null;
    }
    return Status.HELD;
  }

  /** 'will meet B at a lunch': the adjunct is as far ahead as its verb. */
  private boolean promised(SentenceView view) {
    for (int i = start - 1; i >= Math.max(0, start - 2 * REACH); i--) {
      if (view.word(i).equals("will") || view.word(i).equals("'ll")) {
        return true;
      }
      if (view.word(i).equals(",") || view.word(i).equals("that")) {
        return false;
      }
    }
    return false;
  }

  /** What is called off; null where others only ask for that: 'urged him to cancel the talks'. */
  private Status cancelled(SentenceView view) {
    boolean bare = view.word(verb).matches("cancel|postpone|scrap|delay|suspend|skip|boycott");
    for (int i = verb - 1; bare && i >= Math.max(0, verb - 2 * REACH); i--) {
      if (URGING.contains(view.word(i))) {
        return null;
      }
    }
    boolean order = bare && (verb == 0 || Set.of(":", "“", "\"").contains(view.word(verb - 1)));
    if (order) {
      return null;
    }
    return negated(view) ? Status.PLANNED : Status.CANCELLED;
  }

  /** 'did not cancel the talks': they stand. */
  private boolean negated(SentenceView view) {
    for (int i = Math.max(0, verb - 3); i < verb; i++) {
      if (StatusWords.negation(view.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** 'lead to a meeting', 'the road to talks': one that is hoped for. */
  private boolean reached(SentenceView view) {
    for (int i = start - 1; i >= Math.max(0, start - 3); i--) {
      if (REACHING.contains(view.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** ', who is in Geneva for talks with B,': the comma behind it resumes the main clause. */
  static boolean inserted(SentenceView view, int end) {
    for (int i = end - 1; i > Math.max(0, end - INSERTED); i--) {
      boolean comma = view.word(i - 1).equals(",");
      if (view.word(i).equals("who") && comma) {
        return true;
      }
      if (view.word(i).equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** 'talks are to resume', 'a meeting to be held on Friday'. */
  private static boolean destined(SentenceView view, int i) {
    String next = view.word(i + 1);
    return view.word(i).equals("to")
        && (Set.of("resume", "begin", "start", "happen", "occur", "open", "convene").contains(next)
            || (next.equals("be") && view.word(i + 2).equals("held"))
            || (next.equals("take") && view.word(i + 2).equals("place")));
  }

  /** What the words behind the noun tell: 'will take place', 'was called off'; null for nothing. */
  static Status statusAfter(SentenceView view, int end) {
    boolean future = false;
    boolean negated = false;
    boolean inserted = inserted(view, end);
    for (int i = end; i < Math.min(view.length(), end + 14); i++) {
      String word = view.word(i);
      if (word.equals(".") || word.equals(";")) {
        break;
      }
      boolean passive = i <= end + 2 || Words.AUXILIARIES.contains(view.word(i - 1));
      if ((StatusWords.cancelling(word) && passive)
          || (word.equals("called") && view.word(i + 1).equals("off"))
          || (word.equals("put") && view.word(i + 1).equals("off"))) {
        return Status.CANCELLED;
      }
      negated |= word.equals("not") || word.equals("n't");
      if (word.equals("will")
          || (word.equals("yet") && view.word(i + 1).equals("to"))
          || SETTING.contains(word)
          || (word.equals("set") && Set.of("for", "to").contains(view.word(i + 1)))
          || destined(view, i)) {
        future = true;
      }
      boolean takes =
          word.equals("place")
              || word.equals("held")
              || word.equals("happen")
              || word.equals("occur");
      if (takes && negated) {
        return Status.CANCELLED;
      }
      if (word.equals(",") && (inserted || i > end + 3) && !future) {
        break;
      }
    }
    return future ? Status.PLANNED : null;
  }
}
