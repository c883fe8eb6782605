package io.github.parley.export;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document that is written element by element, one a line. */
final class XmlDocument {
  private final XMLStreamWriter xml;
  private int depth;

  private XmlDocument(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Something that writes the elements of a document. */
  interface Body {
    void write(XmlDocument document) throws XMLStreamException;
  }

  /** Writes a whole document; the writer stays open. */
  static void write(Writer out, Body body) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      body.write(new XmlDocument(xml));
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException("cannot write XML: " + e.getMessage(), e);
    }
  }

  /** Opens an element; attributes are names and values in turn. */
  void open(String name, String... attributes) throws XMLStreamException {
    indent();
    xml.writeStartElement(name);
    writeAttributes(attributes);
    depth++;
  }

  /** Closes the element that was opened last. */
  void close() throws XMLStreamException {
    depth--;
    indent();
    xml.writeEndElement();
  }

  /** Writes an element without content. */
  void empty(String name, String... attributes) throws XMLStreamException {
    indent();
    xml.writeEmptyElement(name);
    writeAttributes(attributes);
  }

  /** Writes an element with text. */
  void text(String name, String text, String... attributes) throws XMLStreamException {
    indent();
    xml.writeStartElement(name);
    writeAttributes(attributes);
    xml.writeCharacters(legal(text));
    xml.writeEndElement();
  }

  private void writeAttributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
    }
  }

  private void indent() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** XML 1.0 has no place for control characters, not even escaped ones. */
  private static String legal(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().filter(XmlDocument::isLegal).forEach(legal::appendCodePoint);
    return legal.toString();
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
