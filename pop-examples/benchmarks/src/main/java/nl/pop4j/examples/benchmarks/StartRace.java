package nl.pop4j.examples.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import nl.pop4j.examples.benchmarks.start.FirstBean;
import nl.pop4j.examples.benchmarks.start.FirstPlan;
import nl.pop4j.examples.benchmarks.start.FirstSession;
import nl.pop4j.examples.benchmarks.start.Nothing;

/** B9: a whole JVM from its start to its end, each contender in a fresh one with the same class path. */
final class StartRace {

    private StartRace() {}

    static Race race() {
        return new Race(
                "B9",
                "start a JVM and check a first plan",
                1,
                "starts",
                "at most 300 ms more than an empty main",
                false,
                List.of(
                        contender("pop4j, first plan checked", Contender.Part.OURS, FirstPlan.class),
                        contender("Hibernate Validator, first bean checked", Contender.Part.PEER, FirstBean.class),
                        contender("Hibernate ORM, session factory", Contender.Part.PEER, FirstSession.class),
                        contender("empty main", Contender.Part.FLOOR, Nothing.class),
                        contender("empty main once more", Contender.Part.FLOOR, Nothing.class)));
    }

    private static Contender contender(String name, Contender.Part part, Class<?> main) {
        return new Contender(name, part, 1, () -> run(main));
    }

    private static long run(Class<?> main) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        try {
            int exit = new ProcessBuilder(
                            java, "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), main.getName())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IllegalStateException(main.getSimpleName() + " ended with " + exit);
            }
            return 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
