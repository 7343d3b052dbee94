package org.framescope.engine.extract;

import java.util.Optional;

/**
 * A document as handed in, already read as characters: lines end in a line feed, control characters are gone.
 *
 * @param url where the page was found, if the caller knows; a page's own canonical address goes before it
 */
public record Input(InputKind kind, String text, Optional<String> url) {

    /** The largest document that is read, in bytes or characters. */
    public static final int LIMIT = 10 * 1024 * 1024;

    public Input {
        if (text.length() > LIMIT) {
            throw tooLarge(text.length());
        }
        text = PlainCharacters.of(text);
    }

    /** Loose text, as pasted. */
    public static Input text(String text) {
        return new Input(InputKind.TEXT, text, Optional.empty());
    }

    /** A page's source. */
    public static Input html(String source) {
        return new Input(InputKind.HTML, source, Optional.empty());
    }

    /** Pasted characters of which nobody said whether they are a page or loose text. */
    public static Input pasted(String text) {
        return new Input(InputKind.sniffed(text), text, Optional.empty());
    }

    /**
     * A file or a request's body.
     *
     * @param name file name, for its ending; may be empty
     * @param contentType media type with charset, if the sender stated one
     */
    public static Input of(String name, Optional<String> contentType, byte[] bytes) {
        if (bytes.length > LIMIT) {
            throw tooLarge(bytes.length);
        }
        String type = contentType.orElse("");
        String text = Decoding.text(bytes, type);
        return new Input(InputKind.of(name, type, text), text, Optional.empty());
    }

    /** The same document, with the address at which the caller found it. */
    public Input at(String address) {
        return new Input(kind, text, Optional.of(address));
    }

    private static UnreadableInputException tooLarge(int size) {
        return new UnreadableInputException(
                UnreadableInputException.Cause.TOO_LARGE,
                "A document of up to " + LIMIT + " bytes was expected, this one has " + size
                        + "; hand in one article at a time.");
    }
}
