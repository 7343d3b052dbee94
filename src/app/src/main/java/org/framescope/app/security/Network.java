package org.framescope.app.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Where a caller is, as far as callers are counted by it. */
public final class Network {

    /** Of an IPv6 address, which one household is given. */
    private static final int BYTES = 8;

    private Network() {}

    /** A numeric address itself; of one of IPv6 its network, because one household has all addresses in it. */
    public static String of(String address) {
        try {
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? Arrays.toString(Arrays.copyOf(parsed.getAddress(), BYTES))
                    : parsed.getHostAddress();
        } catch (UnknownHostException unreadable) {
            return address;
        }
    }
}
