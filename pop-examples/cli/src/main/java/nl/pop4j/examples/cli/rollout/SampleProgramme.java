package nl.pop4j.examples.cli.rollout;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import nl.pop4j.json.PopJson;
import nl.pop4j.rollout.RolloutProgramme;

/** The rollout of the sample organisation: a pilot of eight people, then two waves. */
final class SampleProgramme {

    private SampleProgramme() {}

    static RolloutProgramme load() throws IOException {
        try (InputStream in = SampleProgramme.class.getResourceAsStream("sample-programme.json")) {
            return PopJson.standard().rolloutProgramme().read(Objects.requireNonNull(in));
        }
    }
}
