package org.framescope.engine.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a name. */
@FunctionalInterface
public interface NameService {

    /** All addresses of {@code host}; throws where it has none. */
    List<InetAddress> resolve(String host) throws UnknownHostException;

    /** The system's own. */
    static NameService system() {
        return host -> List.of(InetAddress.getAllByName(host));
    }
}
