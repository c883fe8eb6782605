package io.github.parley.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the mentions of one article into the itemsets that it adds to the networks. */
final class ArticleItemsets {
  /**
   * Entities of one type with which an article takes part, those that it names most often. Pairs
   * grow with the square, and an article that names more is a list or a transcript of a day. What
   * is left out is counted in the run's metrics.
   */
  static final int MAX_ENTITIES = 100;

  /**
   * One article in the integer units of {@link Itemset#share}, so that sums do not depend on the
   * order of addition; the long holds a hundred million articles.
   */
  static final long ONE = 1L << 36;

  private final Unit unit;

  ArticleItemsets(Unit unit) {
    this.unit = unit;
  }

  /** The itemsets of an article, each once. */
  List<Itemset> of(Iterable<EntityMention> mentions) {
    Map<String, Map<String, Named>> byType = new HashMap<>();
    for (EntityMention m : mentions) {
      byType
          .computeIfAbsent(m.entityType(), t -> new HashMap<>())
          .computeIfAbsent(m.entityId(), id -> new Named(id))
          .add(m, unit);
    }
    Kept countries = keep(byType.get("country"));
    Kept persons = keep(byType.get("person"));
    Kept organisations = keep(byType.get("organisation"));
    List<Itemset> itemsets = new ArrayList<>();
    addOneMode(NetworkType.COUNTRY, countries, itemsets);
    addOneMode(NetworkType.PERSON, persons, itemsets);
    addOneMode(NetworkType.ORGANISATION, organisations, itemsets);
    addTwoModes(NetworkType.PERSON_COUNTRY, persons, countries, itemsets);
    return itemsets;
  }

  private static Kept keep(Map<String, Named> entities) {
    if (entities == null) {
      return new Kept(List.of(), 0);
    }
    List<Named> all = new ArrayList<>(entities.values());
    all.sort(Comparator.comparingInt((Named n) -> -n.mentions).thenComparing(n -> n.id));
    List<Named> kept = new ArrayList<>(all.subList(0, Math.min(MAX_ENTITIES, all.size())));
    kept.sort(Comparator.comparing(n -> n.id));
    return new Kept(kept, all.size() - kept.size());
  }

  private static void addOneMode(NetworkType network, Kept kept, List<Itemset> itemsets) {
    List<Named> entities = kept.entities;
    if (entities.isEmpty()) {
      return;
    }
    itemsets.add(new Itemset(network, null, null, null, kept.leftOut));
    long share = entities.size() < 2 ? 0 : share(entities.size() - 1);
    for (int i = 0; i < entities.size(); i++) {
      Named a = entities.get(i);
      itemsets.add(new Itemset(network, a.id, null, a.name, 0));
      for (Named b : entities.subList(i + 1, entities.size())) {
        if (a.isNamedWith(b)) {
          itemsets.add(new Itemset(network, a.id, b.id, null, share));
        }
      }
    }
  }

  private static void addTwoModes(
      NetworkType network, Kept first, Kept second, List<Itemset> itemsets) {
    if (first.entities.isEmpty() && second.entities.isEmpty()) {
      return;
    }
    itemsets.add(new Itemset(network, null, null, null, first.leftOut + second.leftOut));
    for (Named b : second.entities) {
      itemsets.add(new Itemset(network, null, b.id, b.name, 0));
    }
    long share = share(Math.max(1, Math.max(first.entities.size(), second.entities.size())));
    for (Named a : first.entities) {
      itemsets.add(new Itemset(network, a.id, null, a.name, 0));
      for (Named b : second.entities) {
        if (a.isNamedWith(b)) {
          itemsets.add(new Itemset(network, a.id, b.id, null, share));
        }
      }
    }
  }

  private static long share(int parts) {
    return Math.round((double) ONE / parts);
  }

  private record Kept(List<Named> entities, int leftOut) {}

  /** An entity of the article: its name, how often and where it is named. */
  private static final class Named {
    private final String id;
    private final Set<Long> positions = new HashSet<>();
    private String name;
    private int mentions;

    Named(String id) {
      this.id = id;
    }

    void add(EntityMention mention, Unit unit) {
      mentions++;
      positions.add(mention.position(unit));
      if (name == null || mention.name().compareTo(name) < 0) {
        name = mention.name();
      }
    }

    boolean isNamedWith(Named other) {
      return !Collections.disjoint(positions, other.positions);
    }
  }
}
