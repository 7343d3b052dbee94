package org.framescope.app.security;

import java.util.Optional;

/**
 * Who asks, as far as a request tells.
 *
 * @param local whether the connection comes from this machine
 * @param authority host and port as the request addresses them; empty where it names none
 * @param changes whether the method may change anything
 * @param origin the site whose page sent the request, as its browser says
 * @param fetchSite how that site relates to this one, as newer browsers say
 */
record Caller(
        boolean local,
        Optional<Authority> authority,
        boolean changes,
        Optional<String> origin,
        Optional<String> fetchSite) {}
