package io.github.parley.lexicon;

import io.github.parley.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is known of a name that means several things. Cues are words that speak for another meaning
 * than the default; they are looked for in the sentence, then in the article.
 *
 * @param fallback ISO code taken without a cue, null for none
 * @param alternative ISO code taken with a cue, null for none
 * @param alternativePlace whether the alternative is a place of that state rather than the state
 * @param cues the cues as token hashes
 */
record Ambiguity(String fallback, String alternative, boolean alternativePlace, List<long[]> cues) {

  static Ambiguity of(String candidates, String fallback, String cues, Set<String> codes) {
    String[] meanings = candidates.split("[;|]", -1);
    String byDefault = codes.contains(fallback) ? fallback : null;
    String other = null;
    boolean place = false;
    for (String meaning : meanings) {
      String code = meaning.strip();
      boolean state = codes.contains(code);
      boolean within =
          code.length() > 3 && code.charAt(2) == '-' && codes.contains(code.substring(0, 2));
      if ((state || within) && !code.equals(byDefault)) {
        other = code.substring(0, 2);
        place = within;
        break;
      }
    }
    List<long[]> hashes = new ArrayList<>();
    for (String cue : cues.split("[,|;]", -1)) {
      TokenizedText tokens = TokenizedText.of(cue.strip().replace("\"", ""));
      if (tokens.tokenCount() > 0 && tokens.tokenCount() < 5) {
        long[] keys = new long[tokens.tokenCount()];
        for (int i = 0; i < keys.length; i++) {
          keys[i] = Folding.hash(tokens.token(i));
        }
        hashes.add(keys);
      }
    }
    return new Ambiguity(byDefault, other, place, List.copyOf(hashes));
  }

  /** Whether a cue stands beside a match, two tokens away at most. */
  boolean cuedBeside(Tokens tokens, NameMatch match) {
    return cued(tokens, Math.max(0, match.start() - 2), match.start())
        || cued(tokens, match.end(), Math.min(tokens.count(), match.end() + 2));
  }

  /** Whether a cue stands between two tokens of a passage. */
  boolean cued(Tokens tokens, int from, int to) {
    for (long[] cue : cues) {
      for (int i = from; i + cue.length <= to; i++) {
        int k = 0;
        while (k < cue.length && tokens.hash(i + k) == cue[k]) {
          k++;
        }
        if (k == cue.length) {
          return true;
        }
      }
    }
    return false;
  }
}
