package org.tracedesk.standalone.notice;

import java.util.ArrayList;
import java.util.List;

/**
 * What whoever starts a server is told when it is ready.
 *
 * @param address where it answers, such as {@code http://localhost:8080}
 * @param openToOthers whether other machines reach it
 * @param accounts what to say about passwords
 * @param ownCommand how the program's commands are called, such as {@code java -jar tracedesk.jar %s}
 */
record StartNotice(String address, boolean openToOthers, Accounts accounts, String ownCommand) {

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Tracedesk is ready.");
        lines.add("");
        lines.add("Try it     " + address + "/swagger-ui.html");
        lines.add("Contract   " + address + "/v3/api-docs");
        lines.add(accounts.line());
        if (accounts == Accounts.DEMO) {
            lines.add("Samples    " + ownCommand.formatted("demo" + server()) + "    (in another terminal)");
        }
        if (openToOthers) {
            lines.add("Network    other machines reach it, without encryption: put it behind a proxy with TLS");
        } else {
            lines.add("Network    this machine only; for others start it with --server.address=0.0.0.0");
        }
        lines.add("Stop       Ctrl-C");
        lines.add("");
        return String.join(System.lineSeparator(), lines);
    }

    private String server() {
        return address.equals("http://localhost:8080") ? "" : " --server " + address;
    }
}
