package nl.pop4j.export.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import nl.pop4j.dossier.ActivityLine;
import nl.pop4j.dossier.CompetenceLine;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.export.words.Words;

/**
 * The charts of a dossier, in reading order.
 *
 * <p>Three to ten competences make a radar; fewer or more make bars, at most 18 to a drawing, so that two fill a page,
 * as activities do on a timeline. Without competences or activities there is no drawing, and none for more than 72 of
 * them: nobody takes in a fifth drawing, and the table has it all.
 */
public final class Charts {

    private static final int MOST_ROWS = 18;

    private static final int MOST_DRAWINGS = 4;

    private Charts() {}

    /** Level now and level wanted. */
    public static List<Drawing> competences(PlanDossier dossier, Words words) {
        List<CompetenceLine> lines = dossier.competences();
        if (lines.size() >= 3 && lines.size() <= 10) {
            return ImmutableList.of(new RadarChart(new Profile(lines, words)).draw("chart-competences"));
        }
        List<List<CompetenceLine>> parts = parts(lines);
        ImmutableList.Builder<Drawing> drawings = ImmutableList.builder();
        for (int i = 0; i < parts.size(); i++) {
            drawings.add(new LevelBars(new Profile(parts.get(i), words))
                    .draw("chart-competences-" + (i + 1), part(i, parts.size(), words)));
        }
        return drawings.build();
    }

    /** Activities over the months of the plan. */
    public static List<Drawing> timeline(PlanDossier dossier, Words words) {
        List<List<ActivityLine>> parts = parts(dossier.activities());
        TimeAxis axis = TimeAxis.of(dossier);
        ImmutableList.Builder<Drawing> drawings = ImmutableList.builder();
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            drawings.add(new Timeline(dossier, words, axis)
                    .draw("chart-timeline-" + (i + 1), part(i, parts.size(), words), parts.get(i), last));
        }
        return drawings.build();
    }

    private static <T> List<List<T>> parts(List<T> lines) {
        return lines.size() > MOST_ROWS * MOST_DRAWINGS ? ImmutableList.of() : Lists.partition(lines, MOST_ROWS);
    }

    static String part(int index, int parts, Words words) {
        return parts == 1
                ? ""
                : " " + words.of("chart.part", "part", Integer.toString(index + 1), "parts", Integer.toString(parts));
    }
}
