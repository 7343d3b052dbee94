package org.framescope.engine.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads the text of a PDF as loose text: running heads and page numbers gone, words joined that a line's end cut. */
final class Print {

    private static final String EXPECTED = "A PDF with the text of one article";
    private static final int MOST_PAGES = 100;
    private static final long MOST_MEMORY = 64L * 1024 * 1024;

    private Print() {}

    static String read(byte[] bytes) {
        PdfLimits.check(bytes);
        try (PDDocument document = Loader.loadPDF(
                bytes, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw Refusals.bomb("A PDF of up to " + MOST_PAGES + " pages", "has more");
            }
            String text = text(document);
            if (text.isBlank()) {
                throw Refusals.empty("A PDF with text, not a picture of one,");
            }
            return text;
        } catch (IOException malformed) {
            throw Refusals.broken(EXPECTED);
        }
    }

    private static String text(PDDocument document) throws IOException {
        List<List<String>> pages = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.setLineSeparator("\n");
            stripper.setParagraphEnd("\n");
            pages.add(stripper.getText(document)
                    .strip()
                    .lines()
                    .map(String::strip)
                    .toList());
        }
        return joined(withoutRunningHeads(pages));
    }

    /** Lines that open or close most pages, but for their numbers, belong to the paper. */
    private static List<List<String>> withoutRunningHeads(List<List<String>> pages) {
        Map<String, Integer> edges = new HashMap<>();
        for (List<String> page : pages) {
            if (!page.isEmpty()) {
                edges.merge(shape(page.get(0)), 1, Integer::sum);
                edges.merge(shape(page.get(page.size() - 1)), 1, Integer::sum);
            }
        }
        return pages.stream().map(page -> inner(page, edges, pages.size())).toList();
    }

    private static List<String> inner(List<String> page, Map<String, Integer> edges, int pages) {
        int begin = 0;
        int end = page.size();
        if (end > begin && isRunning(page.get(begin), edges, pages)) {
            begin++;
        }
        if (end > begin && isRunning(page.get(end - 1), edges, pages)) {
            end--;
        }
        return page.subList(begin, end);
    }

    private static boolean isRunning(String line, Map<String, Integer> edges, int pages) {
        String shape = shape(line);
        boolean number = shape.chars().allMatch(c -> c == '#' || c == ' ' || c == '-' || c == '/');
        return number || pages > 2 && edges.getOrDefault(shape, 0) * 2 > pages;
    }

    private static String shape(String line) {
        StringBuilder shape = new StringBuilder();
        line.chars().forEach(c -> shape.append(Character.isDigit(c) ? '#' : (char) c));
        return shape.toString();
    }

    private static String joined(List<List<String>> pages) {
        StringBuilder text = new StringBuilder();
        for (List<String> page : pages) {
            for (String line : page) {
                boolean cut = text.length() > 1
                        && text.charAt(text.length() - 1) == '\n'
                        && text.charAt(text.length() - 2) == '-'
                        && !line.isEmpty()
                        && Character.isLowerCase(line.charAt(0));
                if (cut) {
                    text.setLength(text.length() - 2);
                }
                text.append(line).append('\n');
            }
        }
        return text.toString();
    }
}
