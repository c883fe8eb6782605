package io.github.parley.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TopicLineageTest {

  @Test
  void numbersTheFirstTopicsFromOne() {
    assertThat(TopicLineage.identify(2, List.of(), Set.of()))
        .extracting(TopicLineage.Identity::id)
        .containsExactly("t-0001", "t-0002");
  }

  @Test
  void keepsTheIdOfTheTopicThatGoesOn() {
    List<TopicLineage.Overlap> overlaps =
        List.of(
            new TopicLineage.Overlap("t-0001", 1, 90), new TopicLineage.Overlap("t-0002", 0, 80));
    assertThat(TopicLineage.identify(2, overlaps, Set.of("t-0001", "t-0002")))
        .containsExactly(
            new TopicLineage.Identity("t-0002", List.of()),
            new TopicLineage.Identity("t-0001", List.of()));
  }

  @Test
  void givesTheIdOfASplitTopicToItsLargerPartAndNamesItAsParentOfBoth() {
    List<TopicLineage.Overlap> overlaps =
        List.of(
            new TopicLineage.Overlap("t-0001", 0, 40), new TopicLineage.Overlap("t-0001", 1, 60));
    assertThat(TopicLineage.identify(2, overlaps, Set.of("t-0001")))
        .containsExactly(
            new TopicLineage.Identity("t-0002", List.of("t-0001")),
            new TopicLineage.Identity("t-0001", List.of()));
  }

  @Test
  void namesBothParentsOfMergedTopics() {
    List<TopicLineage.Overlap> overlaps =
        List.of(
            new TopicLineage.Overlap("t-0003", 0, 50), new TopicLineage.Overlap("t-0007", 0, 70));
    assertThat(TopicLineage.identify(1, overlaps, Set.of("t-0003", "t-0007")))
        .containsExactly(new TopicLineage.Identity("t-0007", List.of("t-0003", "t-0007")));
  }

  @Test
  void givesANewIdToATopicThatHardlyOverlaps() {
    List<TopicLineage.Overlap> overlaps =
        List.of(
            new TopicLineage.Overlap("t-0001", 0, 5), new TopicLineage.Overlap("t-0001", 1, 95));
    assertThat(TopicLineage.identify(2, overlaps, Set.of("t-0001")).get(0).id())
        .isEqualTo("t-0002");
  }

  @Test
  void neverGivesAnIdThatIsUsed() {
    assertThat(TopicLineage.identify(1, List.of(), Set.of("t-0041", "t-0007")).get(0).id())
        .isEqualTo("t-0042");
  }
}
