package io.github.parley.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes a network as GEXF 1.2, the format of Gephi, which networkx reads as well. */
public final class GexfWriter {
  private final List<GraphAttribute> nodeAttributes;
  private final List<GraphAttribute> edgeAttributes;

  /** A writer of networks whose nodes and edges carry these attributes. */
  public GexfWriter(List<GraphAttribute> nodeAttributes, List<GraphAttribute> edgeAttributes) {
    this.nodeAttributes = List.copyOf(nodeAttributes);
    this.edgeAttributes = List.copyOf(edgeAttributes);
  }

  /**
   * Writes a network in the given order; the writer stays open.
   *
   * @throws IOException when the writer fails
   */
  public void write(Iterable<GraphNode> nodes, Iterable<GraphEdge> edges, Writer out)
      throws IOException {
    XmlDocument.write(
        out,
        xml -> {
          xml.open("gexf", "xmlns", "http://www.gexf.net/1.2draft", "version", "1.2");
          xml.open("graph", "defaultedgetype", "undirected", "mode", "static");
          attributes(xml, "node", nodeAttributes);
          attributes(xml, "edge", edgeAttributes);
          xml.open("nodes");
          for (GraphNode node : nodes) {
            xml.open("node", "id", node.id(), "label", node.label());
            values(xml, node.values());
            xml.close();
          }
          xml.close();
          edges(xml, edges);
          xml.close();
          xml.close();
        });
  }

  private static void edges(XmlDocument xml, Iterable<GraphEdge> edges) throws XMLStreamException {
    xml.open("edges");
    long number = 0;
    for (GraphEdge edge : edges) {
      xml.open(
          "edge",
          "id",
          Long.toString(number++),
          "source",
          edge.source(),
          "target",
          edge.target(),
          "weight",
          Double.toString(edge.weight()));
      values(xml, edge.values());
      xml.close();
    }
    xml.close();
  }

  private static void attributes(XmlDocument xml, String of, List<GraphAttribute> attributes)
      throws XMLStreamException {
    if (attributes.isEmpty()) {
      return;
    }
    xml.open("attributes", "class", of, "mode", "static");
    for (int i = 0; i < attributes.size(); i++) {
      GraphAttribute attribute = attributes.get(i);
      xml.empty(
          "attribute",
          "id",
          Integer.toString(i),
          "title",
          attribute.name(),
          "type",
          attribute.type().code());
    }
    xml.close();
  }

  private static void values(XmlDocument xml, List<Object> values) throws XMLStreamException {
    xml.open("attvalues");
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) != null) {
        xml.empty("attvalue", "for", Integer.toString(i), "value", values.get(i).toString());
      }
    }
    xml.close();
  }
}
