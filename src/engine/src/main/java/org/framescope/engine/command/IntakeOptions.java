package org.framescope.engine.command;

import java.util.Optional;
import org.framescope.engine.Framescope;
import org.framescope.engine.fetch.Fetcher;
import org.framescope.engine.fetch.NameService;
import org.framescope.engine.intake.Intake;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options on how inputs become articles, the same for every command that reads them. */
final class IntakeOptions {

    @Mixin
    private RuleOptions rules;

    @Option(
            names = "--fetch",
            description =
                    "Allow addresses (https://…) in place of files: public pages are fetched, robots.txt is respected.")
    private boolean fetch;

    /** Whether addresses of pages may be named. */
    boolean fetches() {
        return fetch;
    }

    /** The intake that these options describe. Throws {@link UsageException} for rules that cannot be read. */
    Pages pages() {
        return pages(new Intake(rules.read()));
    }

    /** The same, for a person who looks at what was kept and dropped and makes rules of it. */
    Pages teachable() {
        return pages(Intake.teachable(rules.read()));
    }

    private Pages pages(Intake pages) {
        Optional<Fetcher> fetcher = fetch
                ? Optional.of(
                        Fetcher.of(NameService.system(), Framescope.standard().version()))
                : Optional.empty();
        return new Pages(pages, fetcher);
    }
}
