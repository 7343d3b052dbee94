package org.framescope.app.outlet;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.framescope.app.store.outlet.Correction;

/** Corrections as an Atom feed (RFC 4287). The writer escapes; what XML cannot hold becomes U+FFFD. */
final class CorrectionFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private CorrectionFeed() {}

    /**
     * The feed.
     *
     * @param corrections the newest first
     */
    static String of(List<Correction> corrections) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            element(xml, "title", "Corrections");
            element(xml, "id", "urn:framescope:corrections");
            element(
                    xml,
                    "updated",
                    corrections.stream()
                            .map(Correction::created)
                            .findFirst()
                            .orElse(Instant.EPOCH)
                            .toString());
            xml.writeStartElement("author");
            element(xml, "name", "Framescope");
            xml.writeEndElement();
            for (Correction own : corrections) {
                entry(xml, own);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a feed in memory cannot fail to be written", impossible);
        }
        return text.toString();
    }

    private static void entry(XMLStreamWriter xml, Correction own) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + own.id());
        element(
                xml,
                "title",
                own.outlet().map(outlet -> "Correction: " + outlet).orElse("Correction"));
        element(xml, "updated", own.created().toString());
        element(xml, "content", own.corrected() + "\n\nWhy: " + own.reason());
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(fit(text));
        xml.writeEndElement();
    }

    /** The characters that XML 1.0 allows, section 2.2. */
    private static String fit(String text) {
        StringBuilder fit = new StringBuilder(text.length());
        text.codePoints().forEach(c -> fit.appendCodePoint(isAllowed(c) ? c : 0xFFFD));
        return fit.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
