package org.tracedesk.query.rebuild;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tracedesk.query.projection.Generations;
import org.tracedesk.query.projection.ReadModel;

/** Has read models made anew that an older version of their code has made. */
final class Upgrades {

    private static final Logger LOG = LoggerFactory.getLogger(Upgrades.class);

    private final List<ReadModel> models;
    private final Generations generations;
    private final NewReplays begun;

    Upgrades(List<ReadModel> models, Generations generations, NewReplays begun) {
        this.models = models;
        this.generations = generations;
        this.begun = begun;
    }

    void begin() {
        for (ReadModel model : models) {
            int made = generations.version(model);
            if (made < model.version() && begun.beginUnattended(model)) {
                LOG.info(
                        "{} was made by version {} of its code and is made anew by version {}; the old one answers until then",
                        model.name(),
                        made,
                        model.version());
            }
        }
    }
}
