package org.framescope.engine.fetch;

import java.time.Duration;

/**
 * How long and how much one fetch may take, its redirects and their robots.txt included.
 *
 * @param redirects the most that are followed
 * @param bytes the largest page, unpacked
 * @param connect for one connection, and for each silence of the site
 * @param total for everything
 */
record FetchLimits(int redirects, int bytes, Duration connect, Duration total) {

    static final FetchLimits STANDARD =
            new FetchLimits(5, 5 * 1024 * 1024, Duration.ofSeconds(5), Duration.ofSeconds(20));
}
