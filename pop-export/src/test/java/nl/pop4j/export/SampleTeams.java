package nl.pop4j.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.pop4j.dossier.TeamDossier;
import nl.pop4j.dossier.TeamGapLine;
import nl.pop4j.dossier.TeamLevel;
import nl.pop4j.dossier.TeamMemberLine;
import nl.pop4j.gap.population.GapFigures;

/** Teams to print, as large as wanted. */
public final class SampleTeams {

    /** A Wednesday. */
    private static final LocalDate MADE = LocalDate.of(2026, 11, 25);

    private static final List<String> NAMES =
            List.of("Noor van der Meulen", "Bart Jansen", "Eva Öztürk", "Sanne de Wit", "Youssef El Amrani");

    private SampleTeams() {}

    /** A team of so many employees and competences; every seventh level is not known, every eleventh not asked. */
    public static TeamDossier team(Locale language, int employees, int competences) {
        return new TeamDossier(
                language,
                "Zorggroep De Linden",
                "Wijkzorg Noord",
                MADE,
                IntStream.rangeClosed(1, competences)
                        .mapToObj(i -> "Competentie nummer " + i)
                        .toList(),
                IntStream.range(0, employees)
                        .mapToObj(row -> new TeamMemberLine(
                                NAMES.get(row % NAMES.size()), "Verpleegkundige", levels(row, competences)))
                        .toList(),
                List.of(
                        new TeamGapLine(
                                "Competentie nummer 1", new GapFigures(8, 3, new BigDecimal("4.5"), BigDecimal.TEN)),
                        new TeamGapLine("Competentie nummer 2", null)),
                5);
    }

    /** A team of one employee whose name is this. */
    public static TeamDossier of(Locale language, String name) {
        return new TeamDossier(
                language,
                "",
                "Noord",
                MADE,
                List.of("Coachen"),
                List.of(new TeamMemberLine(name, "", List.of(TeamLevel.NONE))),
                List.of(),
                5);
    }

    private static List<TeamLevel> levels(int row, int competences) {
        return IntStream.range(0, competences)
                .mapToObj(column -> {
                    int cell = row * competences + column;
                    BigDecimal current = cell % 7 == 6 ? null : BigDecimal.valueOf(1 + cell % 5);
                    BigDecimal target = cell % 11 == 10 ? null : BigDecimal.valueOf(2 + cell % 3);
                    return new TeamLevel(current, target);
                })
                .toList();
    }
}
