package org.tracedesk.standalone.demo;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/** A worked example: what was done, by whom, in order. */
record Sample(String name, List<Step> steps) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The shipped ones, by name. */
    static List<Sample> shipped() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:samples/*.json");
        List<Sample> samples = new ArrayList<>();
        for (Resource file : files) {
            try (InputStream in = file.getInputStream()) {
                String name = Objects.requireNonNull(file.getFilename()).replace(".json", "");
                samples.add(new Sample(name, Arrays.asList(JSON.readValue(in, Step[].class))));
            }
        }
        samples.sort(Comparator.comparing(Sample::name));
        return samples;
    }
}
