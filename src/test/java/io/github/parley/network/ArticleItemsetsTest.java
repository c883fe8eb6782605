package io.github.parley.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArticleItemsetsTest {
  @Test
  void anEntityNamedTwiceCountsOnce() {
    List<Itemset> itemsets =
        itemsets(Unit.ARTICLE, country("AM", 0, 0), country("AM", 1, 0), country("AZ", 2, 0));

    assertThat(pairs(itemsets)).containsExactly("AM AZ");
  }

  @Test
  void paragraphsAndSentencesAreNarrowerThanTheArticle() {
    EntityMention[] mentions = {
      country("AM", 0, 0), country("AZ", 0, 1), country("FR", 1, 0), country("US", 1, 0)
    };

    assertThat(pairs(itemsets(Unit.PARAGRAPH, mentions))).containsExactly("AM AZ", "FR US");
    assertThat(pairs(itemsets(Unit.SENTENCE, mentions))).containsExactly("FR US");
  }

  @Test
  void eachEntityGetsOneArticleInAllFromAnArticle() {
    List<Itemset> itemsets =
        itemsets(Unit.ARTICLE, country("AM", 0, 0), country("AZ", 0, 0), country("US", 0, 0));

    assertThat(itemsets.stream().filter(i -> i.b() != null && i.a() != null))
        .allMatch(i -> i.share() == ArticleItemsets.ONE / 2);
  }

  @Test
  void aListTakesPartWithTheEntitiesItNamesMostAndSaysHowManyAreLeftOut() {
    EntityMention[] mentions =
        IntStream.range(0, 260)
            .mapToObj(i -> country(String.format("c%03d", i % 130), 0, 0))
            .toArray(EntityMention[]::new);
    EntityMention[] andOneMore = Arrays.copyOf(mentions, 261);
    andOneMore[260] = country("c129", 0, 0);

    List<Itemset> itemsets = itemsets(Unit.ARTICLE, andOneMore);

    assertThat(itemsets.get(0).share()).isEqualTo(30);
    assertThat(pairs(itemsets))
        .hasSize(100 * 99 / 2)
        .contains("c000 c129")
        .doesNotContain("c000 c128");
  }

  private static List<Itemset> itemsets(Unit unit, EntityMention... mentions) {
    return new ArticleItemsets(unit)
        .of(List.of(mentions)).stream().filter(i -> i.network() == NetworkType.COUNTRY).toList();
  }

  private static List<String> pairs(List<Itemset> itemsets) {
    return itemsets.stream()
        .filter(i -> i.a() != null && i.b() != null)
        .map(i -> i.a() + " " + i.b())
        .toList();
  }

  private static EntityMention country(String id, int passage, int sentence) {
    return new EntityMention("country", id, id, passage, sentence);
  }
}
