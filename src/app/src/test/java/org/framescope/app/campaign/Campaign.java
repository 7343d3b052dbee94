package org.framescope.app.campaign;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What services are put through.
 *
 * @param jar the packaged service
 * @param articles in the batch
 * @param kills how many times one of two services is killed
 * @param outage how long the database is stopped; zero for never
 * @param rest of each service's threads after each article, so that the batch outlasts the kills
 * @param longest after which no more is killed
 * @param seed of whom is killed when, and of the articles
 */
record Campaign(Path jar, int articles, int kills, Duration outage, Duration rest, Duration longest, long seed) {}
