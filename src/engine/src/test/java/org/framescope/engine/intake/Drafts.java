package org.framescope.engine.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTString;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** Small files of the formats that are taken in, and files that only look small. */
final class Drafts {

    static final String HEADLINE = "Norham closes ferry landing";
    static final String LEAD =
            "The council of Norham voted on Tuesday to close the old ferry landing, ending two years of"
                    + " dispute over its repair.";
    static final String SECOND =
            "Residents on the island said they had not been asked, and that the last boat of the day"
                    + " would now leave at four.";
    static final String BODY = LEAD + "\n\n" + SECOND;

    private static final int WIDTH = 80;

    private Drafts() {}

    /** A paragraph with the name of its style; an empty name for none. */
    record Line(String style, String text) {}

    static byte[] docx(List<Line> lines) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createStyles();
            for (Line line : lines) {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.createRun().setText(line.text());
                if (!line.style().isEmpty()) {
                    CTStyle style = CTStyle.Factory.newInstance();
                    style.setStyleId("S" + line.style().replace(" ", ""));
                    CTString name = CTString.Factory.newInstance();
                    name.setVal(line.style());
                    style.setName(name);
                    document.getStyles().addStyle(new XWPFStyle(style));
                    paragraph.setStyle(style.getStyleId());
                }
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    /** A PDF of pages, each with its lines. */
    static byte[] pdf(List<List<String>> pages) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (List<String> lines : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream text = new PDPageContentStream(document, page)) {
                    text.beginText();
                    text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                    text.setLeading(14);
                    text.newLineAtOffset(60, 700);
                    for (String line : lines) {
                        if (line.isEmpty()) {
                            text.newLineAtOffset(0, -16);
                        } else {
                            text.showText(line);
                            text.newLine();
                        }
                    }
                    text.endText();
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    /** A text broken into lines at a margin, as print has it. */
    static List<String> wrapped(String text) {
        List<String> lines = new java.util.ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** A PDF whose page's content unpacks to this many megabytes. */
    static byte[] pdfBomb(int megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            zeros(out, megabytes);
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(("%PDF-1.4\n"
                        + "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R>>endobj\n"
                        + "4 0 obj<</Filter/FlateDecode/Length "
                        + packed.size() + ">>\nstream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        pdf.write(packed.toByteArray());
        pdf.write("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
        return pdf.toByteArray();
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    static byte[] gzipBomb(int megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            zeros(out, megabytes);
        }
        return packed.toByteArray();
    }

    /** An archive with one entry of this name and content. */
    static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        }
        return packed.toByteArray();
    }

    static byte[] zipBomb(String name, int megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            out.putNextEntry(new ZipEntry(name));
            zeros(out, megabytes);
        }
        return packed.toByteArray();
    }

    private static void zeros(OutputStream out, int megabytes) throws IOException {
        byte[] zeros = new byte[1024 * 1024];
        for (int i = 0; i < megabytes; i++) {
            out.write(zeros);
        }
    }
}
