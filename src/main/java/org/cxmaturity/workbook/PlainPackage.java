package org.cxmaturity.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * A workbook's archive written anew in the form that libraries read: the strict form of Open XML in its usual names, and without
 * the rows and cells in which nothing stands.
 *
 * @param days the cells that held a day as text of a kind of its own, by the name of their part
 */
record PlainPackage(byte[] bytes, Map<String, List<String>> days) {
    /** A workbook as it is. */
    static PlainPackage asItIs(byte[] archive) {
        return new PlainPackage(archive, Map.of());
    }

    /** The same workbook, written anew; it has passed the guard before. */
    static PlainPackage of(byte[] archive) throws IOException {
        Map<String, List<String>> days = new HashMap<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(archive.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String name = PartScan.plain(entry.getName());
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    days.put(name, rewrite(in, out));
                } else {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        }
        return new PlainPackage(bytes.toByteArray(), days);
    }

    private static List<String> rewrite(ZipInputStream in, OutputStream out) throws IOException {
        byte[] part = in.readAllBytes();
        if (part.length == 0) {
            return List.of();
        }
        try {
            XMLStreamReader xml = PlainXml.reader(new ByteArrayInputStream(part));
            XMLStreamWriter to =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            to.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            FilledCells cells = new FilledCells(to);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.COMMENT) {
                    cells.event(xml);
                }
            }
            to.writeEndDocument();
            to.flush();
            return cells.days();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
