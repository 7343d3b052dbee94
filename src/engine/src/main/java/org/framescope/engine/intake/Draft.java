package org.framescope.engine.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * Reads a draft written in a word processor (DOCX). Where its author used styles for title, headings and captions they
 * decide; a draft without them is read as loose text.
 */
final class Draft {

    private static final String EXPECTED = "A DOCX document";
    private static final int MOST_UNPACKED = 40 * 1024 * 1024;
    private static final int LARGEST_TEXT = 8 * 1024 * 1024;
    private static final int MOST_ENTRIES = 2_000;

    private final XWPFDocument document;
    private final Markup page = new Markup();
    private final StringBuilder text = new StringBuilder();
    private boolean styled;
    private boolean titled;

    /** What a draft says: the page where styles tell what is what, else the loose text. */
    record Read(boolean styled, String source) {}

    private Draft(XWPFDocument document) {
        this.document = document;
    }

    static Read read(byte[] bytes) {
        check(bytes);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            Draft draft = new Draft(document);
            document.getBodyElements().forEach(draft::element);
            return draft.styled ? new Read(true, draft.page.page()) : new Read(false, draft.text.toString());
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException malformed) {
            throw Refusals.broken(EXPECTED);
        }
    }

    /** Unpacks the archive once, to nowhere: what unpacks to more than a draft, or is none, is not opened. */
    private static void check(byte[] bytes) {
        boolean document = false;
        long unpacked = 0;
        int entries = 0;
        byte[] buffer = new byte[8192];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean xml = entry.getName().toLowerCase(Locale.ROOT).endsWith(".xml")
                        || entry.getName().endsWith(".rels");
                StringBuilder source = new StringBuilder();
                int read;
                while ((read = zip.read(buffer)) > 0) {
                    unpacked += read;
                    if (xml) {
                        source.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
                    }
                    if (unpacked > MOST_UNPACKED || source.length() > LARGEST_TEXT) {
                        throw Refusals.bomb(EXPECTED, "unpacks to more than any draft");
                    }
                }
                if (++entries > MOST_ENTRIES) {
                    throw Refusals.bomb(EXPECTED + " of up to " + MOST_ENTRIES + " parts", "has more");
                }
                if (xml) {
                    XmlLimits.check(EXPECTED, source.toString());
                }
                document |= entry.getName().equals("word/document.xml");
            }
        } catch (IOException | IllegalArgumentException malformed) {
            throw Refusals.broken(EXPECTED);
        }
        if (!document) {
            throw Refusals.empty("An archive with a DOCX document");
        }
    }

    private void element(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            paragraph(paragraph);
        } else if (element instanceof XWPFTable table) {
            table(table);
        }
    }

    private void paragraph(XWPFParagraph paragraph) {
        String words = paragraph.getText().strip();
        if (words.isEmpty()) {
            return;
        }
        text.append(words).append("\n\n");
        String style = style(paragraph);
        boolean title = !titled && (style.equals("title") || style.equals("heading 1"));
        titled |= title;
        if (title) {
            page.headline(words);
        } else if (style.equals("subtitle")) {
            page.text("<p class=\"standfirst\">", words, "</p>");
        } else if (style.equals("caption")) {
            page.text("<figure><figcaption>", words, "</figcaption></figure>");
        } else if (style.startsWith("heading")) {
            page.text("<h2>", words, "</h2>");
        } else {
            page.text("<p>", words, "</p>");
        }
        styled |= title || style.equals("caption") || style.equals("subtitle");
    }

    /** The name of the paragraph's style, which is the same in every language of the word processor. */
    private String style(XWPFParagraph paragraph) {
        return Optional.ofNullable(document.getStyles())
                .flatMap(styles -> Optional.ofNullable(paragraph.getStyle()).map(styles::getStyle))
                .map(XWPFStyle::getName)
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }

    private void table(XWPFTable table) {
        StringBuilder rows = new StringBuilder("<table>");
        for (XWPFTableRow row : table.getRows()) {
            rows.append("<tr>");
            row.getTableCells().forEach(cell -> {
                rows.append("<td>").append(Markup.escaped(cell.getText())).append("</td>");
                text.append(cell.getText().strip()).append('\t');
            });
            rows.append("</tr>");
            text.append("\n\n");
        }
        page.html(rows.append("</table>").toString());
    }
}
