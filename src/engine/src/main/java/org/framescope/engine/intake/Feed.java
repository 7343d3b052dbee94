package org.framescope.engine.intake;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.Optional;
import org.framescope.engine.extract.Extraction;
import org.framescope.engine.extract.Input;
import org.jsoup.Jsoup;

/** The articles of an RSS or Atom feed that carries them whole; of one that does not, what it carries. */
final class Feed implements Items {

    private static final String EXPECTED = "An RSS or Atom feed";

    private static final int DECLARATION = 200;

    private final String title;
    private final Iterator<SyndEntry> entries;
    private final Intake intake;

    private Feed(SyndFeed feed, Intake intake) {
        this.title = Optional.ofNullable(feed.getTitle()).orElse("");
        this.entries = feed.getEntries().iterator();
        this.intake = intake;
    }

    static Feed read(byte[] bytes, Intake intake) {
        Input input = Input.of("feed.txt", Optional.of("text/plain; charset=" + encoding(bytes)), bytes);
        XmlLimits.check(EXPECTED, input.text());
        try {
            return new Feed(
                    new SyndFeedInput().build(new StringReader(input.text().stripLeading())), intake);
        } catch (FeedException | IllegalArgumentException malformed) {
            throw Refusals.broken(EXPECTED);
        }
    }

    /** What the XML declaration says; its first quoted word behind {@code encoding=}. */
    private static String encoding(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        int at = head.indexOf("encoding=");
        int begin = at + "encoding=".length() + 1;
        int end = begin;
        while (at >= 0 && end < head.length() && "\"'?>".indexOf(head.charAt(end)) < 0) {
            end++;
        }
        return at < 0 ? "utf-8" : head.substring(Math.min(begin, head.length()), Math.min(end, head.length()));
    }

    @Override
    public Optional<Item> next() {
        return entries.hasNext() ? Optional.of(item(entries.next())) : Optional.empty();
    }

    private Item item(SyndEntry entry) {
        String content = content(entry);
        String link = Optional.ofNullable(entry.getLink()).orElse("").strip();
        String id =
                Optional.ofNullable(entry.getUri()).filter(u -> !u.isBlank()).orElse(link);
        return new Item(id, content.length(), () -> extraction(entry, content, link));
    }

    private Extraction extraction(SyndEntry entry, String content, String link) {
        Markup page = new Markup()
                .meta("og:site_name", title)
                .meta("author", Optional.ofNullable(entry.getAuthor()).orElse(""))
                .headline(Jsoup.parse(Optional.ofNullable(entry.getTitle()).orElse(""))
                        .text())
                .html(content);
        Optional.ofNullable(entry.getPublishedDate())
                .or(() -> Optional.ofNullable(entry.getUpdatedDate()))
                .ifPresent(date -> page.meta(
                        "article:published_time",
                        date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate().toString()));
        Input input = Input.html(page.page());
        return intake.extract(link.startsWith("http") ? input.at(link) : input);
    }

    /** The fullest text that the entry carries, as HTML. */
    private static String content(SyndEntry entry) {
        String full = entry.getContents().stream()
                .map(Feed::html)
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .orElse("");
        String summary =
                Optional.ofNullable(entry.getDescription()).map(Feed::html).orElse("");
        return full.length() >= summary.length() ? full : summary;
    }

    private static String html(SyndContent content) {
        String value = Optional.ofNullable(content.getValue()).orElse("");
        boolean text = "text".equals(content.getType()) || "text/plain".equals(content.getType());
        return text && value.indexOf('<') < 0 ? "<p>" + Markup.escaped(value) + "</p>" : value;
    }
}
