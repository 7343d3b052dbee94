package org.framescope.engine.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.framescope.engine.extract.OutletRules;
import org.framescope.engine.extract.UnreadableInputException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small files that would grow without end are refused before they do: in 200 ms of processor time and 64 MB. */
class BombTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long MOST_NANOS = 200_000_000L;
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final String LAUGHS = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\">"
            + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><rss><channel><title>&b;</title></channel></rss>";
    private static final String EXTERNAL =
            "<?xml version=\"1.0\"?><!DOCTYPE rss SYSTEM \"file:///etc/passwd\"><rss version=\"2.0\"></rss>";

    /** A file that must be refused. */
    private static final class Bomb {

        private final String name;
        private final byte[] bytes;

        Bomb(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Bomb> bombs() throws IOException {
        byte[] page = "<html><p>The council voted.".getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                text("a-million-open-tags.html", "<html>" + "<b>".repeat(1_000_000)),
                text("a-million-open-divisions.html", "<html>" + "<div>".repeat(1_000_000)),
                text("deep.html", "<html>" + "<div>".repeat(50_000)),
                text("entities.html", "<html><p>" + "&lt;".repeat(1_200_000)),
                text("numeric-entities.html", "<html><p>" + "&#65;".repeat(1_000_000)),
                text("huge-attribute.html", "<html><p title=\"" + "a".repeat(5_000_000) + "\">"),
                text("attributes.html", "<html><p " + "a=b ".repeat(1_200_000) + ">"),
                text("own-entities.html", LAUGHS.replace("rss", "html")),
                text("laughs.rss", LAUGHS),
                text("external.rss", EXTERNAL),
                text("laughs.xml", LAUGHS),
                text("deep.atom", "<feed>" + "<entry>".repeat(500_000)),
                new Bomb("page.html.gz", Drafts.gzipBomb(400)),
                new Bomb("nested.html.gz", Drafts.gzip(Drafts.gzip(page))),
                new Bomb("nested-bomb.html.gz", Drafts.gzip(Drafts.gzipBomb(400))),
                new Bomb("zeros.docx", Drafts.zipBomb("word/document.xml", 400)),
                new Bomb("picture.docx", Drafts.zipBomb("word/media/image1.bmp", 400)),
                new Bomb("laughs.docx", Drafts.zip("word/document.xml", LAUGHS.getBytes(StandardCharsets.UTF_8))),
                new Bomb(
                        "deep.docx",
                        Drafts.zip("word/document.xml", "<a>".repeat(2_000_000).getBytes(StandardCharsets.UTF_8))),
                new Bomb("archive.zip", Drafts.zip("archive.zip", Drafts.zipBomb("a.zip", 400))),
                new Bomb("archive.docx", Drafts.zip("page.html", page)),
                new Bomb("content.pdf", Drafts.pdfBomb(400)),
                text("hidden.pdf", "%PDF-1.4\n1 0 obj<</Filter 2 0 R/Length 3>>\nstream\nabc\nendstream"),
                text(
                        "twice.pdf",
                        "%PDF-1.4\n1 0 obj<</Filter[/FlateDecode/FlateDecode]/Length 3>>\nstream\nabc\nendstream"),
                text("old.pdf", "%PDF-1.4\n1 0 obj<</Filter/LZWDecode/Length 3>>\nstream\nabc\nendstream"),
                text("locked.pdf", "%PDF-1.4\ntrailer<</Encrypt 3 0 R>>"),
                text("cut.pdf", "%PDF-1.4\n1 0 obj<<"));
    }

    private static Bomb text(String name, String text) {
        return new Bomb(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void isRefusedInTimeAndInLittleMemory(Bomb bomb) {
        refused(bomb);
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long nanos = THREADS.getCurrentThreadCpuTime();
        UnreadableInputException refusal = refused(bomb);
        long took = THREADS.getCurrentThreadCpuTime() - nanos;
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        assertTrue(took < MOST_NANOS, "took " + took / 1_000_000 + " ms");
        assertTrue(allocated < MOST_BYTES, "allocated " + allocated / 1_048_576 + " MB");
        assertEquals('.', refusal.getMessage().charAt(refusal.getMessage().length() - 1));
    }

    private static UnreadableInputException refused(Bomb bomb) {
        Intake intake = new Intake(OutletRules.NONE);
        return assertThrows(
                UnreadableInputException.class,
                () -> intake.document(bomb.name, Optional.empty(), bomb.bytes, Optional.empty()));
    }
}
