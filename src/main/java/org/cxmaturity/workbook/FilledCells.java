package org.cxmaturity.workbook;

import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Passes XML on under the usual names of its vocabulary; of a sheet's rows and cells only those that say something. A row is held
 * back until one of its cells does, a cell until its text comes.
 */
final class FilledCells {
    /** A piece of XML that is held back. */
    private interface Piece {
        void write(XMLStreamWriter to) throws XMLStreamException;
    }

    private final XMLStreamWriter to;
    private final List<Piece> row = new ArrayList<>();
    private final List<Piece> cell = new ArrayList<>();
    private String root = "";
    private int depth;
    private boolean inRow;
    private boolean inCell;
    private boolean rowWritten;
    private boolean cellWritten;

    private final List<String> days = new ArrayList<>();

    FilledCells(XMLStreamWriter to) {
        this.to = to;
    }

    /** The cells that held a day as text of a kind of its own, and hold it as any other text now. */
    List<String> days() {
        return List.copyOf(days);
    }

    /** Takes what the reader stands at. */
    void event(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> end(xml);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(xml);
            default -> {}
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        root = depth++ == 0 ? name : root;
        boolean sheet = root.equals("worksheet");
        if (sheet && name.equals("row")) {
            inRow = true;
            rowWritten = false;
            row.clear();
        } else if (sheet && inRow && name.equals("c")) {
            inCell = true;
            cellWritten = false;
            cell.clear();
            String reference = PlainXml.attribute(xml, "r");
            if (PlainXml.isDay(xml) && !reference.isEmpty()) {
                days.add(reference);
            }
        }
        pass(element(xml));
        if (inCell && name.equals("f")) {
            release();
        }
    }

    private void end(XMLStreamReader xml) throws XMLStreamException {
        depth--;
        pass(XMLStreamWriter::writeEndElement);
        if (inCell && xml.getLocalName().equals("c")) {
            inCell = false;
        } else if (inRow && !inCell && xml.getLocalName().equals("row")) {
            inRow = false;
        }
    }

    private void text(XMLStreamReader xml) throws XMLStreamException {
        String text = xml.getText();
        if (inCell && !text.isEmpty()) {
            release();
        }
        if (!inRow || inCell) {
            pass(out -> out.writeCharacters(text));
        }
    }

    /** Writes what was held back: something stands in this cell. */
    private void release() throws XMLStreamException {
        for (List<Piece> held : List.of(row, cell)) {
            for (Piece each : held) {
                each.write(to);
            }
            held.clear();
        }
        rowWritten = true;
        cellWritten = true;
    }

    private void pass(Piece piece) throws XMLStreamException {
        if (inCell && !cellWritten) {
            cell.add(piece);
        } else if (inRow && !inCell && !rowWritten) {
            row.add(piece);
        } else {
            piece.write(to);
        }
    }

    private Piece element(XMLStreamReader xml) {
        List<Piece> pieces = new ArrayList<>();
        String prefix = word(xml.getPrefix());
        String name = xml.getLocalName();
        String space = PlainXml.usual(word(xml.getNamespaceURI()));
        pieces.add(to -> to.writeStartElement(prefix, name, space));
        for (int at = 0; at < xml.getNamespaceCount(); at++) {
            String declared = word(xml.getNamespacePrefix(at));
            String uri = PlainXml.usual(word(xml.getNamespaceURI(at)));
            pieces.add(
                    declared.isEmpty() ? to -> to.writeDefaultNamespace(uri) : to -> to.writeNamespace(declared, uri));
        }
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            boolean kind = inCell && xml.getAttributeLocalName(at).equals("t") && PlainXml.isDay(xml);
            pieces.add(kind ? to -> to.writeAttribute("t", "str") : attribute(xml, at));
        }
        return to -> {
            for (Piece each : pieces) {
                each.write(to);
            }
        };
    }

    private static Piece attribute(XMLStreamReader xml, int at) {
        String prefix = word(xml.getAttributePrefix(at));
        String name = xml.getAttributeLocalName(at);
        String value = PlainXml.usual(xml.getAttributeValue(at));
        String space = PlainXml.usual(word(xml.getAttributeNamespace(at)));
        if (prefix.isEmpty()) {
            return name.equals("conformance") ? to -> {} : to -> to.writeAttribute(name, value);
        }
        return prefix.equals(XMLConstants.XML_NS_PREFIX)
                ? to -> to.writeAttribute(prefix, XMLConstants.XML_NS_URI, name, value)
                : to -> to.writeAttribute(prefix, space, name, value);
    }

    private static String word(@Nullable String text) {
        return text == null ? "" : text;
    }
}
