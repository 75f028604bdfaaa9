package org.tracedesk.query.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.edge.problem.BodyFaults;
import org.tracedesk.edge.problem.FaultCode;
import org.tracedesk.query.feed.FeedFilter;

/** What is wrong with a subscription beyond its shape. */
final class WebhookFaults {

    static final String ADDRESS_NOT_ALLOWED = "ADDRESS_NOT_ALLOWED";
    static final String UNKNOWN_HOST = "UNKNOWN_HOST";

    private static final String HTTPS_REQUIRED = "HTTPS_REQUIRED";
    private static final String URL = "url";

    private final Networks networks;

    WebhookFaults(Networks networks) {
        this.networks = networks;
    }

    /** @throws BodyFaults with all of them */
    void check(AskedWebhook asked) {
        List<Fault> faults = new ArrayList<>();
        Fault fault = url(asked.url());
        if (fault != null) {
            faults.add(fault);
        }
        List<String> types = asked.types() == null ? List.of() : asked.types();
        for (int i = 0; i < types.size(); i++) {
            if (!FeedFilter.knows(types.get(i))) {
                faults.add(FaultCode.UNKNOWN_VALUE.at("types[" + i + "]", String.join(", ", FeedFilter.names())));
            }
        }
        if (asked.secret() != null && Secret.parse(asked.secret()).isEmpty()) {
            faults.add(badSecret());
        }
        if (!faults.isEmpty()) {
            throw new BodyFaults(faults);
        }
    }

    static Fault badSecret() {
        return FaultCode.BAD_FORMAT.at("secret", Secret.FORM);
    }

    private @Nullable Fault url(String text) {
        try {
            URI url = new URI(text).parseServerAuthority();
            boolean plain = "http".equalsIgnoreCase(url.getScheme());
            if (!plain && !"https".equalsIgnoreCase(url.getScheme())
                    || url.getHost() == null
                    || url.getRawUserInfo() != null
                    || url.getRawFragment() != null) {
                return FaultCode.BAD_FORMAT.at(URL, "https://host/path");
            }
            networks.resolve(url.getHost());
            return plain && !networks.allowed(url.getHost()) ? Fault.of(URL, HTTPS_REQUIRED) : null;
        } catch (URISyntaxException unreadable) {
            return FaultCode.BAD_FORMAT.at(URL, "https://host/path");
        } catch (Networks.Inside inside) {
            return Fault.of(URL, ADDRESS_NOT_ALLOWED);
        } catch (UnknownHostException unknown) {
            return Fault.of(URL, UNKNOWN_HOST);
        }
    }
}
