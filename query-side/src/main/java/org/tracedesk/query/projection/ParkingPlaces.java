package org.tracedesk.query.projection;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** For each read model, where its events are parked that cannot be written. */
public final class ParkingPlaces {

    private final Map<String, ReadModel> models;
    private final Map<String, Parking> places;

    ParkingPlaces(List<ReadModel> models, DeadLetters letters, JdbcTemplate jdbc, long most) {
        this.models = models.stream().collect(Collectors.toMap(ReadModel::name, Function.identity()));
        this.places = models.stream()
                .collect(Collectors.toMap(ReadModel::name, model -> new Parking(model, letters, jdbc, most)));
    }

    /** The read model of this name. */
    public Optional<ReadModel> model(String name) {
        return Optional.ofNullable(models.get(name));
    }

    public Parking of(ReadModel model) {
        return Objects.requireNonNull(places.get(model.name()));
    }
}
