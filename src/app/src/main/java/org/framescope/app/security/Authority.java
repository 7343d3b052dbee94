package org.framescope.app.security;

import java.util.Locale;

/**
 * Host and port of an address.
 *
 * @param host lower-case name or IP address, an IPv6 one without its brackets
 * @param port -1 where none is given
 */
record Authority(String host, int port) {

    Authority {
        String bare = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        host = bare.toLowerCase(Locale.ROOT);
    }

    /** Whether only this machine answers to the name. */
    boolean isLoopback() {
        return host.equals("localhost") || host.equals("::1") || isIpv4() && host.startsWith("127.");
    }

    /** Whether the host is an IP address, which no name server can point elsewhere. */
    boolean isAddress() {
        return host.indexOf(':') >= 0 || isIpv4();
    }

    private boolean isIpv4() {
        return !host.isEmpty() && host.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
    }
}
