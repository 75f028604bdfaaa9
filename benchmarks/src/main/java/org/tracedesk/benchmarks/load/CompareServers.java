package org.tracedesk.benchmarks.load;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Commands a second of several running servers with demo accounts, in turn so that what else the machine does hits all alike;
 * prints each round, and the medians as ratios to the first server.
 */
public final class CompareServers {

    private final int seconds;
    private final int clients;

    private CompareServers(int seconds, int clients) {
        this.seconds = seconds;
        this.clients = clients;
    }

    /** Arguments: rounds, seconds of each, clients, and the addresses of the servers. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 4) {
            System.err.println("Give rounds, seconds, clients and the addresses of servers, such as"
                    + " 5 20 8 http://localhost:8081 http://localhost:8082");
            System.exit(2);
        }
        CompareServers comparison = new CompareServers(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        List<String> servers = List.of(arguments).subList(3, arguments.length);
        comparison.print(Integer.parseInt(arguments[0]), servers);
    }

    private void print(int rounds, List<String> servers) throws Exception {
        List<List<Double>> all = new ArrayList<>();
        servers.forEach(server -> all.add(new ArrayList<>()));
        for (String server : servers) {
            rate(server);
        }
        for (int round = 1; round <= rounds; round++) {
            for (int i = 0; i < servers.size(); i++) {
                double rate = rate(servers.get(i));
                all.get(i).add(rate);
                System.out.printf("round %d  %s  %,.0f commands/s%n", round, servers.get(i), rate);
            }
        }
        double first = median(all.getFirst());
        for (int i = 0; i < servers.size(); i++) {
            double median = median(all.get(i));
            System.out.printf("median   %s  %,.0f commands/s  %.3f%n", servers.get(i), median, median / first);
        }
    }

    private double rate(String server) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        long begin = System.nanoTime();
        long commands = 0;
        try (HttpClient http = HttpClient.newHttpClient();
                ExecutorService pool = Executors.newFixedThreadPool(clients)) {
            Callable<Integer> work = () -> {
                SixCommands tickets = new SixCommands(http, server);
                int sent = 0;
                while (System.nanoTime() < end) {
                    sent += tickets.ticket();
                }
                return sent;
            };
            List<Future<Integer>> running =
                    IntStream.range(0, clients).mapToObj(n -> pool.submit(work)).toList();
            for (Future<Integer> client : running) {
                commands += client.get();
            }
        }
        return commands * 1e9 / (System.nanoTime() - begin);
    }

    private static double median(List<Double> rates) {
        List<Double> sorted = rates.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
