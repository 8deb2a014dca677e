package org.cxmaturity.workbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cxmaturity.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of an archive one after the other, as XML where they are XML, for what must not stand in them and for how much
 * there is of it. Elements and attributes count by what they are, whatever their prefix, quotes and spaces.
 */
final class PartScan {
    private static final int HEAD = 1 << 10;
    private static final int MOST_ELEMENTS = 1_000_000;
    private static final Pattern ENCODING = Pattern.compile("^[^<]{0,4}<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']+)");
    private static final List<String> ENCODINGS = List.of("utf-8", "utf-16", "us-ascii", "iso-8859-1");

    private final CellCount cells = new CellCount();
    private final MeasuredInput.Budget budget;
    private long elements;
    private boolean strict;

    PartScan(long most) {
        this.budget = new MeasuredInput.Budget(most);
    }

    /** A part's name as every program takes it: with slashes, in lower case, from the root. */
    static String plain(String name) {
        String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    /** Whether a library can read the parts as they are. */
    boolean readable() {
        return !strict && !cells.crowded() && !cells.days();
    }

    /** What is wrong with one part, or null. */
    @Nullable
    Problem problem(String file, String name, InputStream part) throws IOException {
        MeasuredInput measured = new MeasuredInput(part, budget);
        try {
            Problem problem = content(file, name, new BufferedInputStream(measured, HEAD * 8));
            if (problem == null) {
                measured.transferTo(OutputStream.nullOutputStream());
            }
            return problem;
        } catch (MeasuredInput.TooLarge e) {
            return FileGuard.tooLarge(file);
        }
    }

    /** What is wrong with all parts together, or null. */
    @Nullable
    Problem problem(String file) {
        return cells.tooMuchText() ? FileGuard.tooMany(file) : null;
    }

    private @Nullable Problem content(String file, String name, BufferedInputStream part) throws IOException {
        String head = head(part);
        boolean named = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
        boolean marked = head.indexOf('<') >= 0 && head.indexOf('<') < 4;
        if (!named && !marked || head.isEmpty()) {
            return null;
        }
        Matcher encoding = ENCODING.matcher(head);
        boolean known = !encoding.find() || ENCODINGS.contains(encoding.group(1).toLowerCase(Locale.ROOT));
        return known && marked ? read(file, name, part) : unusualEncoding(file, name);
    }

    private static Problem unusualEncoding(String file, String name) {
        return FileGuard.unusual(file, "characters in an unusual encoding in " + name);
    }

    /** The beginning; without bytes of zero, so that it is told in UTF-16 as well. */
    private static String head(BufferedInputStream part) throws IOException {
        part.mark(HEAD);
        byte[] bytes = part.readNBytes(HEAD);
        part.reset();
        return new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "").stripLeading();
    }

    private @Nullable Problem read(String file, String name, InputStream part) throws IOException {
        try {
            XMLStreamReader xml = PlainXml.reader(part);
            try {
                return events(file, name, xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof MeasuredInput.TooLarge) {
                return FileGuard.tooLarge(file);
            }
            // Drawings of notes are written as a browser of old would read them.
            return name.endsWith(".vml") ? null : FileGuard.unusual(file, "XML that breaks its rules in " + name);
        }
    }

    private @Nullable Problem events(String file, String name, XMLStreamReader xml) throws XMLStreamException {
        cells.begin();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                return FileGuard.unusual(file, "a document type declaration in " + name);
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                Problem problem = element(file, name, xml);
                if (problem != null) {
                    return problem;
                }
            }
            cells.event(event, xml);
            if (cells.tooMany() || elements > MOST_ELEMENTS) {
                return FileGuard.tooMany(file);
            }
        }
        return null;
    }

    private @Nullable Problem element(String file, String name, XMLStreamReader xml) {
        elements += cells.counts(xml.getLocalName()) ? 0 : 1;
        strict |= PlainXml.isStrict(xml.getNamespaceURI());
        if (xml.getLocalName().equals("Relationship")) {
            return outside(file, xml);
        }
        boolean macros = name.equals("[content_types].xml")
                && PlainXml.attribute(xml, "ContentType")
                        .toLowerCase(Locale.ROOT)
                        .contains("macroenabled");
        return macros ? FileGuard.macros(file) : null;
    }

    /** Anything but a hyperlink that leads out of the workbook would be fetched by whoever opens it. */
    private static @Nullable Problem outside(String file, XMLStreamReader relation) {
        boolean external = PlainXml.attribute(relation, "TargetMode").strip().equalsIgnoreCase("External");
        return external && !PlainXml.attribute(relation, "Type").strip().endsWith("/hyperlink")
                ? FileGuard.wrong(file, "links to things outside", "a workbook that stands alone")
                : null;
    }
}
