package org.framescope.engine.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CsvReaderTest {

    @Test
    void rowsComeBackAsTheyWereWritten() throws IOException {
        List<List<String>> rows = List.of(
                List.of("item", "outlet", "value"),
                List.of("1", "The \"Daily\", Harwick", ""),
                List.of("2", "two\nlines", "0.5"));
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(CsvWriter.row(row)));
        CsvReader reader = new CsvReader(new StringReader(text.toString()));
        for (List<String> row : rows) {
            assertEquals(Optional.of(row), reader.next());
        }
        assertEquals(Optional.empty(), reader.next());
    }

    @Test
    void anEmptyTableHasNoRows() throws IOException {
        assertEquals(Optional.empty(), new CsvReader(new StringReader("")).next());
    }
}
