package org.framescope.app.classroom;

import io.nayuki.qrcodegen.QrCode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.List;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.store.KeptClassroom;
import org.framescope.app.wiring.FramescopeConfig;

/** Invites phones: the addresses under which this machine is reached, and the QR code that leads into a class. */
@Singleton
class Invitations {

    private static final int MOST_ADDRESS = 200;
    private static final int QUIET = 4;

    private final boolean network;

    @Inject
    Invitations(FramescopeConfig config) {
        this.network = config.lan();
    }

    /**
     * The addresses of this machine in its networks.
     *
     * @param asked the address under which the teacher's own page was asked for
     */
    InvitationJson addresses(URI asked) {
        return new InvitationJson(network, network ? machine(asked) : List.of());
    }

    /** A picture of the address that leads into the class, for a camera. */
    String qr(KeptClassroom classroom, String base) {
        String address = checked(base) + "/#/join/" + classroom.code() + "/" + classroom.joinKey();
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(',')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        int size = code.size + 2 * QUIET;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size
                + "\" shape-rendering=\"crispEdges\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>"
                + "<path fill=\"#000\" d=\"" + path + "\"/></svg>";
    }

    private static String checked(String base) {
        try {
            URI uri = new URI(base);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            boolean bare = uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getQuery() == null
                    && uri.getFragment() == null;
            if (web && bare && base.length() <= MOST_ADDRESS) {
                return base.replaceAll("/+$", "");
            }
        } catch (URISyntaxException unreadable) {
            // Told below.
        }
        throw new ProblemException(
                ProblemKind.INVALID_PARAMETER,
                "Expected the parameter \"base\" to be the service's address, such as http://192.0.2.7:8080; found"
                        + " something else.");
    }

    private static List<String> machine(URI asked) {
        String port = asked.getPort() < 0 ? "" : ":" + asked.getPort();
        try {
            return Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
                    .flatMap(i -> Collections.list(i.getInetAddresses()).stream())
                    .filter(a -> a instanceof Inet4Address && !a.isLoopbackAddress() && !a.isLinkLocalAddress())
                    .map(InetAddress::getHostAddress)
                    .sorted()
                    .map(host -> asked.getScheme() + "://" + host + port)
                    .toList();
        } catch (SocketException noNetwork) {
            return List.of();
        }
    }
}
