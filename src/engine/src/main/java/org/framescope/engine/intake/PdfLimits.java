package org.framescope.engine.intake;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks over a PDF before its library unpacks it. All packed parts of a PDF lie openly in the file, so each is unpacked
 * once, to nowhere; ways of packing that could hide more behind them are refused.
 */
final class PdfLimits {

    private static final String EXPECTED = "A PDF with the text of one article";
    private static final int MOST_UNPACKED = 40 * 1024 * 1024;
    private static final int MOST_STREAMS = 20_000;
    private static final int LONGEST_DICTIONARY = 4_096;

    private final byte[] bytes;
    private final String source;
    private final byte[] sink = new byte[64 * 1024];
    private long unpacked;

    private PdfLimits(byte[] bytes) {
        this.bytes = bytes;
        this.source = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    static void check(byte[] bytes) {
        PdfLimits limits = new PdfLimits(bytes);
        if (limits.source.contains("/Encrypt")) {
            throw Refusals.bomb("A PDF that anybody may read", "is encrypted");
        }
        limits.streams();
    }

    private void streams() {
        int count = 0;
        for (int at = source.indexOf("stream"); at >= 0; at = source.indexOf("stream", at + 6)) {
            if (source.startsWith("end", Math.max(0, at - 3))) {
                continue;
            }
            if (++count > MOST_STREAMS) {
                throw Refusals.bomb(EXPECTED, "has more parts than any");
            }
            dictionary(at);
            int begin = at + 6;
            while (begin < bytes.length && (bytes[begin] == '\r' || bytes[begin] == '\n')) {
                begin++;
            }
            inflate(begin);
        }
    }

    /** What stands between the object's beginning and its stream. */
    private void dictionary(int stream) {
        int begin = Math.max(source.lastIndexOf("obj", stream), Math.max(0, stream - LONGEST_DICTIONARY));
        String dictionary = source.substring(begin, stream);
        boolean hidden = dictionary.contains("#") && dictionary.contains("/Filter");
        boolean indirect = isDigit(dictionary, dictionary.indexOf("/Filter"));
        boolean twice = dictionary.indexOf("FlateDecode") != dictionary.lastIndexOf("FlateDecode");
        boolean other = dictionary.contains("LZW") || dictionary.contains("RunLength") || dictionary.contains("/Crypt");
        if (hidden || indirect || twice || other) {
            throw Refusals.bomb(EXPECTED, "is packed in a way that cannot be looked over");
        }
    }

    private static boolean isDigit(String dictionary, int filter) {
        int at = filter + "/Filter".length();
        while (filter >= 0 && at < dictionary.length() && dictionary.charAt(at) <= ' ') {
            at++;
        }
        return filter >= 0 && at < dictionary.length() && Character.isDigit(dictionary.charAt(at));
    }

    private void inflate(int begin) {
        boolean packed = begin + 2 < bytes.length
                && (bytes[begin] & 0x0F) == 8
                && ((bytes[begin] & 0xFF) << 8 | bytes[begin + 1] & 0xFF) % 31 == 0;
        if (!packed) {
            return;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, begin, bytes.length - begin);
            int read;
            while ((read = inflater.inflate(sink)) > 0) {
                unpacked += read;
                if (unpacked > MOST_UNPACKED) {
                    throw Refusals.bomb(EXPECTED, "unpacks to more than any");
                }
            }
        } catch (DataFormatException damaged) {
            throw Refusals.broken(EXPECTED);
        } finally {
            inflater.end();
        }
    }
}
