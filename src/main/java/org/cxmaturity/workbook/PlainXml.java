package org.cxmaturity.workbook;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** XML that is read without anything outside it, and the two names that each of its vocabularies has. */
final class PlainXml {
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String USUAL = "http://schemas.openxmlformats.org/";
    private static final XMLInputFactory INPUT = input();

    private PlainXml() {}

    private static XMLInputFactory input() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    static XMLStreamReader reader(InputStream part) throws XMLStreamException {
        synchronized (INPUT) {
            return INPUT.createXMLStreamReader(part);
        }
    }

    /** An attribute of that name, whatever its namespace; empty where there is none. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(name)) {
                return xml.getAttributeValue(at);
            }
        }
        return "";
    }

    /** Whether an element is a cell that holds a day as text, which not all programs know (ISO/IEC 29500-1, 18.18.11). */
    static boolean isDay(XMLStreamReader xml) {
        return xml.getLocalName().equals("c") && attribute(xml, "t").equals("d");
    }

    /** Whether a name is one of the strict form of Open XML (ISO/IEC 29500, part 1). */
    static boolean isStrict(@Nullable String name) {
        return name != null && name.startsWith(STRICT);
    }

    /** The name that a strict one has in the form that programs usually write (part 4); any other name as it is. */
    static String usual(String name) {
        if (!isStrict(name)) {
            return name;
        }
        String rest = name.substring(STRICT.length())
                .replace("extendedProperties", "extended-properties")
                .replace("customProperties", "custom-properties");
        int area = rest.indexOf('/');
        return area < 0 ? name : USUAL + rest.substring(0, area) + "/2006" + rest.substring(area);
    }
}
