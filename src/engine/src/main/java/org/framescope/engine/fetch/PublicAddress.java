package org.framescope.engine.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Whether an address belongs to the public Internet, after IANA's registries of special-purpose addresses. IPv6 is
 * judged from the other side: only what is allocated as global unicast is public, so that mapped, translated (NAT64) and
 * local addresses are refused without being listed.
 */
final class PublicAddress {

    /** A block of addresses that share their first {@code bits} bits. */
    private record Block(List<Integer> prefix, int bits) {

        boolean holds(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit & 7);
                if ((prefix.get(bit >> 3) & mask) != (address[bit >> 3] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Block> SPECIAL_V4 = List.of(
            v4(0, 0, 0, 0, 8),
            v4(10, 0, 0, 0, 8),
            v4(100, 64, 0, 0, 10),
            v4(127, 0, 0, 0, 8),
            v4(169, 254, 0, 0, 16),
            v4(172, 16, 0, 0, 12),
            v4(192, 0, 0, 0, 24),
            v4(192, 0, 2, 0, 24),
            v4(192, 31, 196, 0, 24),
            v4(192, 52, 193, 0, 24),
            v4(192, 88, 99, 0, 24),
            v4(192, 168, 0, 0, 16),
            v4(192, 175, 48, 0, 24),
            v4(198, 18, 0, 0, 15),
            v4(198, 51, 100, 0, 24),
            v4(203, 0, 113, 0, 24),
            v4(224, 0, 0, 0, 4),
            v4(240, 0, 0, 0, 4),
            // Answers cloud machines about themselves, though the address looks public.
            v4(168, 63, 129, 16, 32));

    private static final Block GLOBAL_V6 = v6(3, 0x20);

    private static final List<Block> SPECIAL_V6 = List.of(
            v6(23, 0x20, 0x01, 0x00),
            v6(32, 0x20, 0x01, 0x0d, 0xb8),
            v6(16, 0x20, 0x02),
            v6(48, 0x26, 0x20, 0x00, 0x4f, 0x80, 0x00),
            v6(20, 0x3f, 0xff, 0x00));

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return SPECIAL_V4.stream().noneMatch(block -> block.holds(bytes));
        }
        return GLOBAL_V6.holds(bytes) && SPECIAL_V6.stream().noneMatch(block -> block.holds(bytes));
    }

    private static Block v4(int a, int b, int c, int d, int bits) {
        return new Block(List.of(a, b, c, d), bits);
    }

    private static Block v6(int bits, Integer... prefix) {
        return new Block(List.of(prefix), bits);
    }
}
