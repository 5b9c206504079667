package nl.pop4j.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The page and the machine-made file, from finished races. */
final class Report {

    private final StringBuilder page = new StringBuilder();
    private final List<String> json = new ArrayList<>();

    Report(String machine, int rounds) {
        page.append("# Benchmarks\n\n")
                .append("Made by `Benchmarks` in `pop-examples/benchmarks` on ")
                .append(machine)
                .append(", ")
                .append(rounds)
                .append(
                        " rounds a race after a warm-up. All contenders of a race work on the same input in one process;")
                .append(" their order rotates; ratios are taken within a round, so that the machine's drift falls out.")
                .append(" A ratio above 1 means that the other takes longer than ours.\n");
    }

    void add(Race race, List<Race.Times> times) {
        Race.Times ours = times.stream()
                .filter(time -> time.contender().part() == Contender.Part.OURS)
                .findFirst()
                .orElseThrow();
        page.append("\n## ")
                .append(race.row())
                .append(": ")
                .append(race.title())
                .append("\n\n");
        page.append("Aim: ").append(race.aim()).append("\n\n");
        page.append("| contender | part | median | ")
                .append(race.unit())
                .append("/s | time / ours (10 %, median, 90 %) |\n");
        page.append("|---|---|---|---|---|\n");
        for (Race.Times time : times) {
            double[] ratio = ours.ratiosOf(time);
            page.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %.4f s | %,.0f | %.3f, %.3f, %.3f |%n",
                    time.contender().name(),
                    time.contender().part().name().toLowerCase(Locale.ROOT),
                    time.median(),
                    race.units() / time.median(),
                    ratio[0],
                    ratio[1],
                    ratio[2]));
            json.add(String.format(
                    Locale.ROOT,
                    "{\"row\":\"%s\",\"contender\":\"%s\",\"part\":\"%s\",\"median\":%.6f,\"units\":%d,\"ratio\":%.4f}",
                    race.row(),
                    time.contender().name(),
                    time.contender().part(),
                    time.median(),
                    race.units(),
                    ratio[1]));
        }
    }

    /** A remark below the last race. */
    void note(String text) {
        page.append('\n').append(text).append('\n');
    }

    String page() {
        return page.toString();
    }

    String json() {
        return "[\n  " + String.join(",\n  ", json) + "\n]\n";
    }
}
