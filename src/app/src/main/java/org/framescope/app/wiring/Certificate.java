package org.framescope.app.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The certificate that a service for the network makes for itself at its first start, with the JDK's own tool. Browsers
 * warn of it once; whoever compares its fingerprint knows that nobody sits between.
 *
 * @param file where key and certificate lie (PKCS#12), readable by their owner alone
 * @param password opens the file
 */
record Certificate(Path file, String password) {

    private static final String ALIAS = "framescope";
    private static final String PASSWORD_VARIABLE = "FRAMESCOPE_STORE_PASSWORD";
    private static final int PASSWORD_BYTES = 24;

    /** As long as browsers take one for. */
    private static final int DAYS = 825;

    private static final int PATIENCE_SECONDS = 60;

    /** The certificate in a folder; it is made where there is none. */
    static Certificate in(Path folder) {
        Path file = folder.resolve("framescope.p12");
        Path secret = folder.resolve("password");
        try {
            if (!Files.exists(file) || !Files.exists(secret)) {
                make(folder, file, secret);
            }
            return new Certificate(file, Files.readString(secret).strip());
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private static void make(Path folder, Path file, Path secret) throws IOException {
        Files.createDirectories(folder);
        restrict(folder, "rwx------");
        byte[] chance = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(chance);
        String password = HexFormat.of().formatHex(chance);
        Files.deleteIfExists(file);
        run(file, password);
        Files.writeString(secret, password + "\n");
        restrict(file, "rw-------");
        restrict(secret, "rw-------");
    }

    private static void run(Path file, String password) throws IOException {
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        List<String> command = List.of(
                keytool.toString(),
                "-genkeypair",
                "-alias",
                ALIAS,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-validity",
                String.valueOf(DAYS),
                "-dname",
                "CN=Framescope",
                "-ext",
                "SAN=" + String.join(",", names()),
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass:env",
                PASSWORD_VARIABLE);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put(PASSWORD_VARIABLE, password);
        Process process = builder.start();
        process.getOutputStream().close();
        try (InputStream told = process.getInputStream()) {
            String words = new String(told.readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException("the JDK's keytool made no certificate: " + words.strip());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while the JDK's keytool made a certificate", stopped);
        }
    }

    /** The names and addresses under which other machines reach this one. */
    private static List<String> names() throws IOException {
        List<String> names = new ArrayList<>(List.of("dns:localhost", "ip:127.0.0.1"));
        String host = InetAddress.getLocalHost().getHostName();
        if (host.chars().allMatch(c -> c == '-' || c == '.' || Character.isLetterOrDigit(c) && c < 128)
                && host.chars().anyMatch(Character::isLetter)) {
            names.add("dns:" + host);
        }
        NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .map(InetAddress::getHostAddress)
                .forEach(address -> names.add("ip:" + address));
        return names;
    }

    /** What the certificate is known by: SHA-256, as browsers show it. */
    String fingerprint() {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password.toCharArray());
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(store.getCertificate(ALIAS).getEncoded());
            return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalStateException("the certificate " + file + " cannot be read", unreadable);
        }
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    @Override
    public String toString() {
        return "the certificate " + file;
    }
}
