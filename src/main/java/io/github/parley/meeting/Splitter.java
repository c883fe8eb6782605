package io.github.parley.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Decides which counterparts met together and which one by one. */
final class Splitter {

  private static final Set<String> TOGETHER =
      Set.of(
          "together",
          "jointly",
          "trilateral",
          "trilaterally",
          "tripartite",
          "quadrilateral",
          "joint",
          "multilateral",
          "three-way",
          "four-way",
          "quad");

  private static final Set<String> APART =
      Set.of("separate", "separately", "bilateral", "individually", "individual", "respectively");

  private Splitter() {}

  /**
   * The groups of counterparts that each had a meeting of their own. Persons listed by name met one
   * by one unless the text says otherwise; a group such as 'the presidents of X and Y' met together
   * unless it was by phone or the text speaks of separate meetings. Counterparts of one party stay
   * together; several meetings with a group whose states are not named are left out.
   *
   * @param byPhone whether they spoke by phone, which is one to one as a rule
   * @param plural whether the text speaks of several meetings
   */
  static List<List<Actor>> split(
      SentenceView view, List<Actor> counterparts, boolean byPhone, boolean plural) {
    boolean together = view.any(0, view.length(), TOGETHER);
    boolean apart = plural || byPhone || view.any(0, view.length(), APART);
    if (together && !plural) {
      return List.of(counterparts);
    }
    Map<Set<String>, List<Actor>> groups = new LinkedHashMap<>();
    for (Actor a : counterparts) {
      boolean format = unlisted(view, a);
      if (format && plural && a.kind() == Actor.Kind.GROUP) {
        continue; // 'conversations with G7 partners': nobody tells with whom
      }
      if (apart && a.countries().size() > 1 && !format) {
        for (String country : a.countries()) {
          groups.computeIfAbsent(Set.of(country), k -> new ArrayList<>()).add(only(a, country));
        }
      } else {
        groups.computeIfAbsent(new TreeSet<>(a.countries()), k -> new ArrayList<>()).add(a);
      }
    }
    return List.copyOf(groups.values());
  }

  /** 'G7 leaders', 'the Quad': several states, of which the text names none. */
  private static boolean unlisted(SentenceView view, Actor a) {
    Set<String> named = new HashSet<>();
    for (int i = a.start(); i < a.end(); i++) {
      if (view.country(i) != null) {
        named.add(view.country(i).country());
      }
    }
    return (a.kind() == Actor.Kind.GROUP || a.kind() == Actor.Kind.STATE)
        && a.countries().size() > 2
        && a.countries().stream().noneMatch(named::contains);
  }

  private static Actor only(Actor a, String country) {
    List<Participant> people =
        a.people().stream().filter(p -> country.equals(p.country())).toList();
    return new Actor(
        a.start(),
        a.end(),
        a.kind(),
        new TreeSet<>(Set.of(country)),
        people,
        a.rank(),
        a.locative());
  }
}
