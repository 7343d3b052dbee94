package org.framescope.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What the build wrote down about itself. */
final class BuildInfo {

    static final String VERSION = read("version");

    private BuildInfo() {}

    private static String read(String key) {
        Properties properties = new Properties();
        try (InputStream in = BuildInfo.class.getResourceAsStream("build.properties")) {
            properties.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("build.properties cannot be read", unreadable);
        }
        return properties.getProperty(key);
    }
}
