package org.tracedesk.benchmarks.plans;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Something asked of the desk over HTTP.
 *
 * @param group what it belongs to
 * @param name what is asked
 * @param login who asks
 * @param path where
 */
record Question(String group, String name, String login, String path) {

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
