package org.framescope.engine.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CsvWriterTest {

    @Test
    void commasQuotationMarksAndLineBreaksAreQuoted() {
        assertEquals("plain words", CsvWriter.cell("plain words"));
        assertEquals("\"one, two\"", CsvWriter.cell("one, two"));
        assertEquals("\"so-called \"\"reform\"\"\"", CsvWriter.cell("so-called \"reform\""));
        assertEquals("\"two\nlines\"", CsvWriter.cell("two\nlines"));
    }

    @Test
    void whatASpreadsheetWouldRunIsHeldDown() {
        assertEquals("'=1+1", CsvWriter.cell("=1+1"));
        assertEquals("'@SUM(A1)", CsvWriter.cell("@SUM(A1)"));
        assertEquals("\"'-2,5\"", CsvWriter.cell("-2,5"));
    }
}
