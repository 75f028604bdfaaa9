package org.tracedesk.benchmarks.plans;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Fills two desks, one a hundred times as large as the other, and shows how both answer the same questions. */
public final class QueryPlans {

    /** Beyond the fifth time the driver prepares a statement, beyond the tenth the server may plan it for all values. */
    private static final int TIMES = 12;

    private static final int RATIO = 100;

    private QueryPlans() {}

    /**
     * Runs the whole comparison.
     *
     * @param arguments number of tickets, at least 20,000, and the directory of the documents
     */
    public static void main(String[] arguments) throws IOException, SQLException {
        int tickets = Integer.parseInt(arguments[0]);
        Path documents = Path.of(arguments[1]);
        try (ExplainingPostgres postgres = ExplainingPostgres.start()) {
            List<Measured> small = measured(postgres, "small", tickets / RATIO, 1);
            List<Measured> large = measured(postgres, "large", tickets / RATIO, RATIO);
            new Report(tickets, RATIO, large, small).write(documents);
        }
    }

    private static List<Measured> measured(ExplainingPostgres postgres, String database, int originals, int times)
            throws IOException, SQLException {
        postgres.createDatabase(database);
        try (StartedDesk desk = StartedDesk.on(postgres.url(database))) {
            System.out.println("Filling " + database + ": " + originals * times + " tickets");
            desk.record(new SampleTickets(originals), originals);
            new Copies(desk.dataSource(), desk.copiedText()).multiply(originals, times);
            postgres.explain(database);
            desk.dataSource().getHikariPoolMXBean().softEvictConnections();
            return answers(postgres, database, desk);
        }
    }

    private static List<Measured> answers(ExplainingPostgres postgres, String database, StartedDesk desk)
            throws SQLException {
        List<Measured> answers = new ArrayList<>();
        List<Question> questions = new Questions(desk).all();
        try (PlanLog log = postgres.log(database)) {
            for (Question question : questions) {
                desk.get(question.login(), question.path());
                log.next();
                desk.get(question.login(), question.path());
                List<Plan> first = log.next();
                for (int i = 0; i < TIMES - 3; i++) {
                    desk.get(question.login(), question.path());
                }
                log.next();
                desk.get(question.login(), question.path());
                answers.add(new Measured(question, first, log.next()));
                System.out.println(Report.line(answers.getLast()));
            }
        }
        return answers;
    }
}
