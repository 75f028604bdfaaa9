package org.tracedesk.query.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * Which addresses may be called. Asked whenever a connection is made, and the connection goes to the very addresses that were
 * looked at: a name that pointed elsewhere when the webhook was made opens no way inside.
 */
final class Networks implements DnsResolver {

    /** This machine, private networks, link-local addresses, and all that is not for the Internet at large. */
    private static final List<IpAddressMatcher> INSIDE = matchers(List.of(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            // Also those of IPv4 inside IPv6: where they lead to is not seen from here.
            "::/96",
            "64:ff9b::/96",
            "64:ff9b:1::/48",
            "100::/64",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "fc00::/7",
            "fe80::/10",
            "fec0::/10",
            "ff00::/8"));

    private final List<IpAddressMatcher> allowed;

    /** @param allowed addresses and networks, such as {@code 10.1.0.0/16}, that may be called all the same */
    Networks(List<String> allowed) {
        this.allowed = matchers(allowed);
    }

    /** An address that may not be called. */
    static final class Inside extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        Inside() {
            super("inside the network");
        }
    }

    /**
     * All addresses of a name.
     *
     * @throws Inside if one of them may not be called
     */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] all = InetAddress.getAllByName(host);
        for (InetAddress address : all) {
            if (matches(INSIDE, address) && !allows(address)) {
                throw new Inside();
            }
        }
        return all;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** Whether all addresses of a name are among those that were allowed by name of the network. */
    boolean allowed(String host) throws UnknownHostException {
        for (InetAddress address : InetAddress.getAllByName(host)) {
            if (!allows(address)) {
                return false;
            }
        }
        return true;
    }

    private boolean allows(InetAddress address) {
        return matches(allowed, address);
    }

    private static boolean matches(List<IpAddressMatcher> some, InetAddress address) {
        // Without the name of the interface that a link-local address may have.
        String digits = address.getHostAddress().replaceFirst("%.*$", "");
        return some.stream().anyMatch(one -> one.matches(digits));
    }

    private static List<IpAddressMatcher> matchers(List<String> networks) {
        return networks.stream().map(IpAddressMatcher::new).toList();
    }
}
