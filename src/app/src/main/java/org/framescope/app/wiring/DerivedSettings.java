package org.framescope.app.wiring;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Turns the settings that a person makes into those that Quarkus understands. Without {@code framescope.database.url} the
 * embedded H2 is activated, with it the PostgreSQL that it names; {@code framescope.lan} opens the service to the
 * network, encrypted.
 */
public final class DerivedSettings implements ConfigSourceFactory {

    /**
     * H2's trace file would quote the statements that fail, and its own shutdown hook would race with ours. On a busy machine a
     * batch that is deleted or canceled waits for its workers' last rows, longer than H2's two seconds. A page asks by more
     * than the eight statements whose plans H2 remembers. The store compacts H2's file itself, in smaller portions.
     */
    public static final String H2_OPTIONS =
            ";TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=20000;QUERY_CACHE_SIZE=256"
                    + ";AUTO_COMPACT_FILL_RATE=0";

    private static final String URL = "framescope.database.url";

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        Map<String, String> settings =
                value(context, URL).map(url -> postgresql(context, url)).orElseGet(() -> h2(context));
        if (value(context, "framescope.lan").filter("true"::equals).isPresent()) {
            settings.put("quarkus.http.host", "0.0.0.0");
            if (value(context, "framescope.tls.enabled").filter("false"::equals).isEmpty()) {
                settings.putAll(encrypted(context));
            }
        }
        value(context, "framescope.proxies").ifPresent(proxies -> settings.putAll(behind(proxies)));
        settings.putAll(ProviderSettings.from(name -> value(context, name)));
        return List.of(new PropertiesConfigSource(settings, "framescope settings", ordinal()));
    }

    @Override
    public OptionalInt getPriority() {
        return OptionalInt.of(ordinal());
    }

    /** Above application.properties (250), below environment variables (300), which may still fine-tune. */
    private static int ordinal() {
        return 275;
    }

    /** What these say of a caller's address, and of how they were asked, counts; what others say does not. */
    private static Map<String, String> behind(String proxies) {
        return Map.of(
                "quarkus.http.proxy.proxy-address-forwarding", "true",
                "quarkus.http.proxy.allow-x-forwarded", "true",
                "quarkus.http.proxy.trusted-proxies", proxies);
    }

    /** HTTPS takes the port that HTTP would have had. */
    private static Map<String, String> encrypted(ConfigSourceContext context) {
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.http.insecure-requests", "disabled");
        settings.put(
                "quarkus.http.ssl-port", value(context, "quarkus.http.port").orElse("8080"));
        Optional<String> certificate = value(context, "framescope.tls.certificate");
        Optional<String> key = value(context, "framescope.tls.key");
        if (certificate.isPresent() && key.isPresent()) {
            settings.put("quarkus.http.ssl.certificate.files", certificate.get());
            settings.put("quarkus.http.ssl.certificate.key-files", key.get());
            return settings;
        }
        Certificate own = Certificate.in(NetworkNotice.folder(home(context)));
        settings.put("quarkus.http.ssl.certificate.key-store-file", own.file().toString());
        settings.put("quarkus.http.ssl.certificate.key-store-file-type", "PKCS12");
        settings.put("quarkus.http.ssl.certificate.key-store-password", own.password());
        return settings;
    }

    private static Path home(ConfigSourceContext context) {
        return Path.of(value(context, "framescope.home").orElse("."));
    }

    private static Map<String, String> h2(ConfigSourceContext context) {
        Map<String, String> settings = active("h2", "postgresql");
        settings.put("quarkus.datasource.h2.jdbc.url", "jdbc:h2:file:" + home(context) + "/framescope" + H2_OPTIONS);
        settings.put("quarkus.datasource.h2.username", "framescope");
        return settings;
    }

    private static Map<String, String> postgresql(ConfigSourceContext context, String url) {
        Map<String, String> settings = active("postgresql", "h2");
        settings.put("quarkus.datasource.postgresql.jdbc.url", url);
        value(context, "framescope.database.username")
                .ifPresent(name -> settings.put("quarkus.datasource.postgresql.username", name));
        value(context, "framescope.database.password")
                .ifPresent(word -> settings.put("quarkus.datasource.postgresql.password", word));
        return settings;
    }

    private static Map<String, String> active(String used, String unused) {
        Map<String, String> settings = new HashMap<>();
        for (String part : List.of("datasource", "hibernate-orm", "flyway")) {
            settings.put("quarkus." + part + "." + used + ".active", "true");
            settings.put("quarkus." + part + "." + unused + ".active", "false");
        }
        return settings;
    }

    private static Optional<String> value(ConfigSourceContext context, String name) {
        return Optional.ofNullable(context.getValue(name))
                .map(ConfigValue::getValue)
                .filter(value -> !value.isBlank());
    }
}
