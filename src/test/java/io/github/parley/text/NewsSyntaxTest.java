package io.github.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sentences of news written and analysed by hand for this test: the arcs that extraction reads. */
class NewsSyntaxTest {

  /** Measured on the sentences below with the shipped weights; a small slip must not stop work. */
  private static final double FLOOR = 0.90;

  /** A sentence, then the arcs to be found: relation(head, dependent). */
  private static final List<List<String>> GOLD =
      List.of(
          List.of(
              "Lovin and Taresh met in Oslo on Tuesday to discuss trade.",
              "nsubj(met, Lovin)",
              "conj(Lovin, Taresh)",
              "obl(met, Oslo)",
              "obl(met, Tuesday)",
              "advcl(met, discuss)"),
          List.of(
              "On May 3, President Dara Lovin held talks with Norwegian Foreign Minister Per Aske.",
              "nsubj(held, Dara)",
              "obj(held, talks)",
              "obl(held, Per)",
              "flat(Per, Aske)",
              "obl(held, 3)"),
          List.of(
              "The Latvian premier was received by the Finnish president in Helsinki.",
              "nsubj:pass(received, premier)",
              "obl:agent(received, president)",
              "obl(received, Helsinki)"),
          List.of(
              "Talks between the Danish and Swedish defense ministers took place in Malmö.",
              "nsubj(took, Talks)",
              "nmod(Talks, ministers)",
              "obl(took, Malmö)"),
          List.of(
              "Aske, who met his Polish counterpart on Monday, said the talks were useful.",
              "acl:relcl(Aske, met)",
              "nsubj(met, who)",
              "obj(met, counterpart)",
              "nsubj(said, Aske)",
              "ccomp(said, useful)"),
          List.of(
              "In a meeting with the Irish envoy, Lovin stressed the need for peace.",
              "obl(stressed, meeting)",
              "nmod(meeting, envoy)",
              "nsubj(stressed, Lovin)"),
          List.of(
              "Lovin, Aske meet in Riga",
              "nsubj(meet, Lovin)",
              "conj(Lovin, Aske)",
              "obl(meet, Riga)"),
          List.of(
              "Finnish PM hosts Estonian counterpart for talks",
              "nsubj(hosts, PM)",
              "obj(hosts, counterpart)",
              "obl(hosts, talks)"),
          List.of(
              "Lovin to visit Portugal next week",
              "nsubj(visit, Lovin)",
              "obj(visit, Portugal)",
              "obl:unmarked(visit, week)"),
          List.of(
              "The presidents of Peru, Chile and Bolivia will meet in Lima.",
              "nsubj(meet, presidents)",
              "nmod(presidents, Peru)",
              "conj(Peru, Chile)",
              "conj(Peru, Bolivia)"),
          List.of(
              "Last Friday, the Peruvian leader received the Chilean prime minister.",
              "nsubj(received, leader)",
              "obj(received, minister)",
              "obl:unmarked(received, Friday)"),
          List.of(
              "Per Aske, the foreign minister of Norway, arrived in Lima for talks.",
              "appos(Per, minister)",
              "nsubj(arrived, Per)",
              "nmod(minister, Norway)"),
          List.of(
              "The two leaders did not meet, but their ministers discussed the border by phone.",
              "nsubj(meet, leaders)",
              "conj(meet, discussed)",
              "nsubj(discussed, ministers)",
              "obl(discussed, phone)"),
          List.of(
              "Lovin's meeting with Aske was postponed because of the storm.",
              "nmod:poss(meeting, Lovin)",
              "nmod(meeting, Aske)",
              "nsubj:pass(postponed, meeting)"));

  @Test
  void finds_the_subjects_objects_and_obliques_of_news() {
    List<String> missed = new ArrayList<>();
    int arcs = 0;
    for (List<String> entry : GOLD) {
      List<String> found = arcs(entry.get(0));
      for (String arc : entry.subList(1, entry.size())) {
        arcs++;
        if (!found.contains(arc)) {
          missed.add(arc + " of '" + entry.get(0) + "'");
        }
      }
    }
    assertThat(1 - missed.size() / (double) arcs)
        .as("share of arcs found; missed: %s", missed)
        .isGreaterThanOrEqualTo(FLOOR);
  }

  private static List<String> arcs(String sentence) {
    TokenizedText text = TokenizedText.of(sentence);
    Syntax syntax = PerceptronSyntax.shipped().analyze(text, 0);
    List<String> arcs = new ArrayList<>();
    for (int i = 0; i < syntax.length(); i++) {
      if (syntax.head(i) >= 0) {
        arcs.add(
            syntax.relation(i) + "(" + text.token(syntax.head(i)) + ", " + text.token(i) + ")");
      }
    }
    return arcs;
  }
}
