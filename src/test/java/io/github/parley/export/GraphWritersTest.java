package io.github.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class GraphWritersTest {
  private static final List<GraphAttribute> NODE_ATTRIBUTES =
      List.of(
          new GraphAttribute("degree", GraphAttribute.Type.LONG),
          new GraphAttribute("community", GraphAttribute.Type.LONG));
  private static final List<GraphAttribute> EDGE_ATTRIBUTES =
      List.of(
          new GraphAttribute("npmi", GraphAttribute.Type.DOUBLE),
          new GraphAttribute("significant", GraphAttribute.Type.BOOLEAN));
  private static final List<GraphNode> NODES =
      List.of(
          new GraphNode("CI", "Côte d'Ivoire <\"&\u0001\">", Arrays.asList(1, 2)),
          new GraphNode("p:o'neil & sons", "O'Neil & Sons", Arrays.asList(1, null)));
  private static final List<GraphEdge> EDGES =
      List.of(new GraphEdge("CI", "p:o'neil & sons", 3, List.of(0.25, true)));

  @Test
  void graphMlHoldsWhatWasWritten() throws Exception {
    StringWriter out = new StringWriter();
    new GraphMlWriter(NODE_ATTRIBUTES, EDGE_ATTRIBUTES).write(NODES, EDGES, out);

    Document document = parse(out.toString());

    assertThat(texts(document, "data"))
        .containsExactly(
            "Côte d'Ivoire <\"&\">", "1", "2", "O'Neil & Sons", "1", "3.0", "0.25", "true");
    assertThat(attributes(document, "edge", "target")).containsExactly("p:o'neil & sons");
    assertThat(attributes(document, "key", "attr.type"))
        .containsExactly("string", "double", "long", "long", "double", "boolean");
  }

  @Test
  void gexfHoldsWhatWasWritten() throws Exception {
    StringWriter out = new StringWriter();
    new GexfWriter(NODE_ATTRIBUTES, EDGE_ATTRIBUTES).write(NODES, EDGES, out);

    Document document = parse(out.toString());

    assertThat(attributes(document, "node", "label"))
        .containsExactly("Côte d'Ivoire <\"&\">", "O'Neil & Sons");
    assertThat(attributes(document, "attvalue", "value"))
        .containsExactly("1", "2", "1", "0.25", "true");
    assertThat(attributes(document, "edge", "weight")).containsExactly("3.0");
  }

  @Test
  void anEmptyNetworkIsADocument() throws Exception {
    StringWriter out = new StringWriter();
    new GraphMlWriter(List.of(), List.of()).write(List.of(), List.of(), out);

    assertThat(parse(out.toString()).getDocumentElement().getTagName()).isEqualTo("graphml");
  }

  private static Document parse(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  private static List<String> texts(Document document, String element) {
    return elements(document, element).stream().map(Element::getTextContent).toList();
  }

  private static List<String> attributes(Document document, String element, String attribute) {
    return elements(document, element).stream().map(e -> e.getAttribute(attribute)).toList();
  }

  private static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }
}
