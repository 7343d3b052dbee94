package org.framescope.engine.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * One link of a record. The chain runs over digests, and a digest is taken over a salt and the content: where the two
 * are erased, the digest stays, the chain still holds, and nobody can find out the content by guessing.
 *
 * @param desk whose record it is
 * @param sequence its place, from 1
 * @param at when it was written, ISO 8601 in milliseconds
 * @param salt chance, as hexadecimal digits; empty where the content was erased
 * @param content what happened, as JSON; empty where it was erased
 * @param digest SHA-256 of salt and content
 * @param previous the hash of the entry before; 64 zeros for the first
 * @param hash SHA-256 of all but salt and content
 */
public record AuditEntry(
        String desk,
        long sequence,
        String at,
        Optional<String> salt,
        Optional<String> content,
        String digest,
        String previous,
        String hash) {

    /** What stands before the first entry. */
    public static final String BEGINNING = "0".repeat(64);

    /** The entry that follows upon a hash. */
    public static AuditEntry after(
            String previous, String desk, long sequence, String at, String salt, String content) {
        String digest = digest(salt, content);
        return new AuditEntry(
                desk,
                sequence,
                at,
                Optional.of(salt),
                Optional.of(content),
                digest,
                previous,
                link(desk, sequence, at, digest, previous));
    }

    /** Whether its hash is that of what it says about itself. */
    boolean isLinked() {
        return hash.equals(link(desk, sequence, at, digest, previous));
    }

    /** Whether its content is what was written; also where it was erased. */
    boolean isWhole() {
        if (salt.isEmpty() && content.isEmpty()) {
            return true;
        }
        return salt.isPresent() && content.isPresent() && digest.equals(digest(salt.get(), content.get()));
    }

    boolean isErased() {
        return content.isEmpty();
    }

    private static String digest(String salt, String content) {
        return sha256(salt + "\n" + content);
    }

    private static String link(String desk, long sequence, String at, String digest, String previous) {
        return sha256(previous + "\n" + desk + "\n" + sequence + "\n" + at + "\n" + digest);
    }

    private static String sha256(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
