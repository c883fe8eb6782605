package io.github.parley.frequency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley.frequency.PairRule.Pair;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairRuleTest {
  private static final List<String> SUMMIT = List.of("AM", "AZ", "EU", "FR");

  @Test
  void namedCountsThePairsThatParticipantsRepresent() {
    assertThat(PairRule.NAMED.pairs(SUMMIT, Arrays.asList("EU", null, "AM", "AM")))
        .containsExactly(new Pair("AM", "EU"));
  }

  @Test
  void allCountsEveryPair() {
    assertThat(PairRule.ALL.pairs(SUMMIT, List.of())).hasSize(6);
  }

  @Test
  void noneLeavesOutMeetingsOfMany() {
    assertThat(PairRule.NONE.pairs(SUMMIT, SUMMIT)).isEmpty();
  }

  @Test
  void twoPartiesAreAPairUnderEveryRule() {
    for (PairRule rule : PairRule.values()) {
      assertThat(rule.pairs(List.of("AM", "AZ"), List.of())).containsExactly(new Pair("AM", "AZ"));
    }
  }
}
