package dragoman.read;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import okhttp3.Dns;

/**
 * Finds hosts on the public network only, so that no feed can have this machine ask its own services or its neighbours
 * for something. A look-up is also the one that is connected to: there is no second one that could say otherwise.
 */
final class PublicAddresses implements Dns {

    /** A host that lies within. */
    static final class NotPublic extends UnknownHostException {
        NotPublic(String host) {
            super(host);
        }
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        List<InetAddress> found = Dns.SYSTEM.lookup(host);
        List<InetAddress> open =
                found.stream().filter(PublicAddresses::isPublic).toList();
        if (open.isEmpty()) {
            throw new NotPublic(host);
        }
        return open;
    }

    /** Holds an address that is written in digits against the same rule, since nobody looks those up. */
    static void check(String host) throws UnknownHostException {
        boolean digits = host.indexOf(':') >= 0 || host.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
        if (digits && !isPublic(InetAddress.getByName(host))) {
            throw new NotPublic(host);
        }
    }

    static boolean isPublic(InetAddress address) {
        return !address.isAnyLocalAddress()
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && (address instanceof Inet6Address
                        ? isPublic6(address.getAddress())
                        : isPublic4(address.getAddress()));
    }

    /** What the JDK does not tell: this network, carriers' networks, protocols, benchmarks, reserved. */
    private static boolean isPublic4(byte[] a) {
        int first = a[0] & 0xFF;
        int second = a[1] & 0xFF;
        return first != 0
                && first < 240
                && !(first == 100 && second >= 64 && second < 128)
                && !(first == 192 && second == 0 && a[2] == 0)
                && !(first == 198 && (second == 18 || second == 19));
    }

    /** Unique local addresses are within, and so may be an IPv4 address that is wrapped into one of IPv6. */
    private static boolean isPublic6(byte[] a) {
        boolean uniqueLocal = (a[0] & 0xFE) == 0xFC;
        boolean compatible = allZero(a, 0, 12);
        boolean teredo = a[0] == 0x20 && a[1] == 0x01 && a[2] == 0 && a[3] == 0;
        boolean sixToFour = a[0] == 0x20 && a[1] == 0x02;
        boolean translated = a[0] == 0 && a[1] == 0x64 && (a[2] & 0xFF) == 0xFF && (a[3] & 0xFF) == 0x9B;
        return !uniqueLocal
                && !compatible
                && !teredo
                && !(sixToFour && !isPublicWithin(a, 2))
                && !(translated && !(allZero(a, 4, 12) && isPublicWithin(a, 12)));
    }

    private static boolean isPublicWithin(byte[] a, int from) {
        try {
            return isPublic(InetAddress.getByAddress(Arrays.copyOfRange(a, from, from + 4)));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("four bytes are an address", impossible);
        }
    }

    private static boolean allZero(byte[] a, int from, int to) {
        for (int i = from; i < to; i++) {
            if (a[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
