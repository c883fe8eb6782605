package io.github.parley.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * Writes a network as GraphML, which networkx, igraph, Gephi and Cytoscape read. Source: Brandes et
 * al. (2002), 'GraphML progress report'; http://graphml.graphdrawing.org.
 */
public final class GraphMlWriter {
  private final List<GraphAttribute> nodeAttributes;
  private final List<GraphAttribute> edgeAttributes;

  /** A writer of networks whose nodes and edges carry these attributes. */
  public GraphMlWriter(List<GraphAttribute> nodeAttributes, List<GraphAttribute> edgeAttributes) {
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
          xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
          key(xml, "label", "node", new GraphAttribute("label", GraphAttribute.Type.STRING));
          key(xml, "weight", "edge", new GraphAttribute("weight", GraphAttribute.Type.DOUBLE));
          keys(xml, "node", nodeAttributes);
          keys(xml, "edge", edgeAttributes);
          xml.open("graph", "edgedefault", "undirected");
          for (GraphNode node : nodes) {
            xml.open("node", "id", node.id());
            xml.text("data", node.label(), "key", "label");
            data(xml, "node", node.values());
            xml.close();
          }
          for (GraphEdge edge : edges) {
            xml.open("edge", "source", edge.source(), "target", edge.target());
            xml.text("data", Double.toString(edge.weight()), "key", "weight");
            data(xml, "edge", edge.values());
            xml.close();
          }
          xml.close();
          xml.close();
        });
  }

  private static void keys(XmlDocument xml, String of, List<GraphAttribute> attributes)
      throws XMLStreamException {
    for (int i = 0; i < attributes.size(); i++) {
      key(xml, of + i, of, attributes.get(i));
    }
  }

  private static void key(XmlDocument xml, String id, String of, GraphAttribute attribute)
      throws XMLStreamException {
    xml.empty(
        "key",
        "id",
        id,
        "for",
        of,
        "attr.name",
        attribute.name(),
        "attr.type",
        attribute.type().code());
  }

  private static void data(XmlDocument xml, String of, List<Object> values)
      throws XMLStreamException {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) != null) {
        xml.text("data", values.get(i).toString(), "key", of + i);
      }
    }
  }
}
