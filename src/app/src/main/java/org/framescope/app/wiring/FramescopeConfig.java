package org.framescope.app.wiring;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.framescope.engine.model.ModelSettings;
import org.framescope.engine.style.StylePacks;

/** What a person may set about the service. */
@ConfigMapping(prefix = "framescope")
public interface FramescopeConfig {

    /** The folder in which the embedded database lies. */
    Path home();

    /** The PostgreSQL to use instead of the embedded database. */
    Database database();

    /** Whether other machines may use the service; it then listens on all addresses. */
    @WithDefault("false")
    boolean lan();

    /** Whether and how people sign in. */
    Accounts accounts();

    /** Signing in elsewhere. */
    Oidc oidc();

    /** How the service is reached encrypted. */
    Tls tls();

    /** Whether and how people sign in. */
    interface Accounts {

        /** Whether everybody must sign in, even the person at this machine. Opening the service to the network says so too. */
        @WithDefault("false")
        boolean required();

        /** Whether those who did not sign in may have articles analyzed, nothing kept, on a service for the network. */
        @WithDefault("false")
        boolean openAnalysis();

        /** Somebody who gets a new one-time password at this start, printed on the terminal. */
        Optional<String> resetPassword();

        /** The most requests that are taken from one person or token in a minute. */
        @WithDefault("1200")
        int requestsPerMinute();

        /** The most requests that are taken in a minute from one address whose sender did not sign in. */
        @WithDefault("240")
        int anonymousRequestsPerMinute();
    }

    /** Where people sign in elsewhere, by OpenID Connect; without an issuer they sign in here alone. */
    interface Oidc {

        /** The provider's address, as its own documents name it; it is asked for the rest. */
        Optional<String> issuer();

        /** What the provider calls this service. */
        Optional<String> clientId();

        /** What this service shows to the provider. */
        Optional<String> clientSecret();

        /** What the page calls the provider. */
        @WithDefault("your organization")
        String name();

        /** What is asked for beside {@code openid}. */
        @WithDefault("profile,email")
        List<String> scopes();

        /** The claim in which the provider lists a person's groups. */
        @WithDefault("groups")
        String groupsClaim();

        /** Who is let in by a group: {@code group=role} or {@code group=role@desk}; the first that fits counts. */
        Optional<List<String>> groups();
    }

    /** How the service is reached encrypted. */
    interface Tls {

        /** Whether a service for the network speaks HTTPS; without it something before it must. */
        @WithDefault("true")
        boolean enabled();

        /** A certificate (PEM) and, in the other setting, its key; without both one is made at the first start. */
        Optional<String> certificate();

        Optional<String> key();
    }

    /** Names, besides this machine's own, under which the service may be addressed. */
    Optional<List<String>> hosts();

    /** Addresses of the proxies that encrypt before the service, and tell who asks. */
    Optional<List<String>> proxies();

    /** Whether an empty database begins with the example articles, analysed. */
    @WithDefault("true")
    boolean examples();

    /** Reading pages from the web. */
    Fetch fetch();

    /** Whether and how pages are fetched. */
    interface Fetch {

        /** Whether the service fetches pages whose address a person gives it; it fetches nothing else, ever. */
        @WithDefault("false")
        boolean enabled();
    }

    /** Classes that take a lesson together. */
    Classroom classroom();

    /** How long classes are kept. */
    interface Classroom {

        /** The days after which a class is gone with everything that was said in it. */
        @WithDefault("7")
        int days();
    }

    /** The models that may speak. */
    Models models();

    /** Working on batches. */
    Batch batch();

    /** How batches are worked on. */
    interface Batch {

        /** How many articles this process analyzes at a time; 0 leaves batches to others. Without it, one a processor. */
        OptionalInt threads();

        /** How long a thread rests after each article, to leave the machine to others. */
        @WithDefault("0S")
        Duration rest();

        /** Telling other programs that a batch has ended. */
        Webhook webhook();

        /** Whether and how other programs are told. */
        interface Webhook {

            /** Whether the service sends messages to the addresses that come with batches. */
            @WithDefault("false")
            boolean enabled();

            /** The key that messages are signed with; without it none is sent. */
            Optional<String> secret();
        }
    }

    /** What desks may have the service do. */
    Desk desk();

    /** What desks may have the service do. */
    interface Desk {

        /** Whether a desk may name an address that is told of changes of state. */
        @WithDefault("false")
        boolean webhooks();
    }

    /** The desk's rules. */
    Style style();

    /** Which style packs there are, and which applies. */
    interface Style {

        /** The folder in which a desk's own packs lie, as {@code .yaml} files. */
        Optional<String> dir();

        /** The pack that applies where a request names none. */
        @WithDefault(StylePacks.NEUTRAL)
        String pack();
    }

    /** Which models are wanted. */
    interface Models {

        /** The folder in which the bundles lie; without it rules speak alone. */
        Optional<String> dir();

        /** {@code all}, or {@code clean} for those alone whose corpora allow any use. */
        @WithDefault(ModelSettings.ALL)
        String profile();
    }

    /** Where a PostgreSQL is; without an address the embedded database is used. */
    interface Database {

        Optional<String> url();

        Optional<String> username();

        Optional<String> password();
    }
}
