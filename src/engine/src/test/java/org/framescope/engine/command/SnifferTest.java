package org.framescope.engine.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SnifferTest {

    private static InputForm form(String input) throws IOException {
        byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
        Sniffer.Sniffed sniffed = Sniffer.sniff(new ByteArrayInputStream(bytes));
        assertEquals(input, new String(sniffed.in().readAllBytes(), StandardCharsets.UTF_8), "nothing is lost");
        return sniffed.form();
    }

    @Test
    void anObjectOnTheFirstLineIsNdjson() throws IOException {
        assertEquals(InputForm.NDJSON, form("\n\n{\"body\":\"It rained.\"}\n{\"bo"));
    }

    @Test
    void anObjectBehindDamagedLinesIsNdjson() throws IOException {
        assertEquals(InputForm.NDJSON, form("oops\n{\"id\": 3, \"bo\n\n{\"body\":\"It rained.\"}\n"));
    }

    @Test
    void anIndentedDocumentIsJsonEvenWithAnObjectOnALineOfItsOwn() throws IOException {
        String document = """
                {
                  "captions": [
                    {"text": "A bridge."}
                  ],
                  "body": "It rained."
                }
                """;

        assertEquals(InputForm.JSON, form(document));
        assertEquals(InputForm.JSON, form("\uFEFF" + document));
    }

    @Test
    void anAngleBracketOpensAPage() throws IOException {
        assertEquals(InputForm.HTML, form("  <!doctype html>\n<p>It rained.</p>"));
    }

    @Test
    void anythingElseIsLooseText() throws IOException {
        assertEquals(InputForm.TEXT, form("News / Weather\n\nIt rained\n\n[Photo: AFP]\n"));
        assertEquals(InputForm.TEXT, form("[Photo: AFP]\n\nIt rained.\n"));
    }

    @Test
    void anEmptyInputIsAStreamWithoutArticles() throws IOException {
        assertEquals(InputForm.NDJSON, form(" \n \n"));
    }
}
