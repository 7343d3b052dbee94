package org.framescope.engine.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.input.BOMInputStream;
import org.framescope.core.article.Article;
import org.framescope.core.article.Genre;
import org.framescope.core.article.Imprint;
import org.framescope.engine.extract.Extraction;
import org.framescope.engine.extract.Input;

/**
 * The articles of a table whose first row names the columns. {@code body} (or text, content, article) holds the text, or
 * {@code html} a page that is extracted first; the contract's other names and some usual ones are known.
 */
final class Table implements Items {

    private static final List<String> BODY = List.of("body", "text", "content", "article", "article_text", "body_text");
    private static final List<String> HEADLINE = List.of("headline", "title");
    private static final List<String> OUTLET = List.of("outlet", "source", "publication", "publisher", "domain");
    private static final List<String> BYLINE = List.of("byline", "author", "authors");
    private static final List<String> PUBLISHED = List.of("published", "date", "publish_date", "published_at");
    private static final List<String> URL = List.of("url", "link");
    private static final List<String> PAGE = List.of("html", "page");

    private final Iterator<CSVRecord> rows;
    private final Intake intake;
    private final Map<String, String> columns = new TreeMap<>();

    private Table(CSVParser parser, Intake intake) {
        this.rows = parser.iterator();
        this.intake = intake;
        parser.getHeaderNames().forEach(name -> columns.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), name));
        if (column(BODY).isEmpty() && column(PAGE).isEmpty()) {
            throw Refusals.broken("A table whose first row names a column \"body\" or \"html\"");
        }
    }

    /** Reads a table; {@code tabs} where tabs part its columns, commas else. */
    static Table read(InputStream in, boolean tabs, Intake intake) throws IOException {
        CSVFormat format = (tabs ? CSVFormat.TDF : CSVFormat.RFC4180)
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setAllowMissingColumnNames(true)
                .get();
        InputStream marked =
                BOMInputStream.builder().setInputStream(new LongestRow(in)).get();
        try {
            return new Table(CSVParser.parse(new InputStreamReader(marked, StandardCharsets.UTF_8), format), intake);
        } catch (IllegalArgumentException malformed) {
            throw Refusals.broken("A table with a name for every column");
        }
    }

    @Override
    public Optional<Item> next() throws IOException {
        try {
            return rows.hasNext() ? Optional.of(item(rows.next())) : Optional.empty();
        } catch (UncheckedIOException | IllegalStateException malformed) {
            throw new IOException("the table is damaged behind its last readable row", malformed);
        }
    }

    private Item item(CSVRecord row) {
        String id = cell(row, List.of("id")).orElseGet(() -> Long.toString(row.getRecordNumber()));
        int weight = row.toList().stream().mapToInt(String::length).sum();
        return new Item(id, weight, () -> extraction(row));
    }

    private Extraction extraction(CSVRecord row) {
        Optional<String> page = cell(row, PAGE);
        if (page.isPresent()) {
            Input input = Input.html(page.get());
            return intake.extract(cell(row, URL).map(input::at).orElse(input));
        }
        Imprint imprint = new Imprint(
                cell(row, List.of("id")),
                cell(row, URL),
                cell(row, OUTLET),
                cell(row, BYLINE),
                cell(row, List.of("dateline")),
                cell(row, PUBLISHED),
                cell(row, List.of("language", "lang")),
                cell(row, List.of("genre")).flatMap(Table::genre));
        String body = Input.text(cell(row, BODY).orElse("")).text();
        Article article = new Article(
                imprint,
                cell(row, HEADLINE),
                cell(row, List.of("deck", "subtitle")),
                body,
                List.of(),
                List.of(),
                Map.of());
        return new Extraction(article, List.of(), List.of());
    }

    /** The contract's genres; another word says nothing that is known. */
    private static Optional<Genre> genre(String name) {
        String constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(Genre.values())
                .filter(genre -> genre.name().equals(constant))
                .findFirst();
    }

    private Optional<String> column(List<String> names) {
        return names.stream().filter(columns::containsKey).map(columns::get).findFirst();
    }

    private Optional<String> cell(CSVRecord row, List<String> names) {
        return column(names)
                .filter(row::isSet)
                .map(row::get)
                .map(value -> Input.text(value).text().strip())
                .filter(value -> !value.isEmpty());
    }
}
