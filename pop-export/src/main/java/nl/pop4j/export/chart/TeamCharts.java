package nl.pop4j.export.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import nl.pop4j.dossier.TeamDossier;
import nl.pop4j.dossier.TeamMemberLine;
import nl.pop4j.export.words.Words;

/** The heat map of a team: at most 24 employees and 16 competences to a drawing; of more employees 18, two to a page. */
public final class TeamCharts {

    private static final int MOST_ROWS = 24;
    private static final int ROWS_OF_HALF_A_PAGE = 18;
    private static final int MOST_COLUMNS = 16;

    private TeamCharts() {}

    /** The drawings, by employees first; none without employees or competences. */
    public static List<Drawing> heatMap(TeamDossier team, Words words) {
        ImmutableList.Builder<Drawing> drawings = ImmutableList.builder();
        int members = team.members().size();
        List<List<TeamMemberLine>> parts =
                Lists.partition(team.members(), members <= MOST_ROWS ? MOST_ROWS : ROWS_OF_HALF_A_PAGE);
        int columns = team.competences().size();
        int all = parts.size() * ((columns + MOST_COLUMNS - 1) / MOST_COLUMNS);
        int number = 0;
        for (List<TeamMemberLine> part : parts) {
            for (int from = 0; from < columns; from += MOST_COLUMNS) {
                HeatMap map = new HeatMap(words, from, Math.min(columns, from + MOST_COLUMNS));
                drawings.add(map.draw("chart-heat-" + (number + 1), part, Charts.part(number, all, words)));
                number++;
            }
        }
        return drawings.build();
    }
}
