package io.github.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InsertedTeasersTest {

  @Test
  void takesHeadlinesOutBehindAName() {
    assertThat(
            InsertedTeasers.parts(
                "Sen. Ann Lake Ann Mary LakeRiver bill fails Dam opens at last MORE (R-Ohio) said so."))
        .containsExactly(
            "Sen. Ann Lake Ann Mary Lake (R-Ohio) said so.",
            "River bill fails Dam opens at last MORE");
  }

  @Test
  void takesOutEveryInsertion() {
    assertThat(
            InsertedTeasers.parts(
                "Ann Lake Ann Mary LakeRiver bill fails again MORE met Bo Hill Bo Ray HillDam opens at last MORE's team."))
        .containsExactly(
            "Ann Lake Ann Mary Lake met Bo Hill Bo Ray Hill's team.",
            "River bill fails again MORE",
            "Dam opens at last MORE");
  }

  @Test
  void leavesOtherParagraphsAlone() {
    String paragraph = "They want MORE of it, said McDonald of McDonalds, and much MORE again.";

    assertThat(InsertedTeasers.parts(paragraph)).containsExactly(paragraph);
  }
}
