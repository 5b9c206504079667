package nl.pop4j.export.sheet;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.pop4j.dossier.ActivityLine;
import nl.pop4j.dossier.CompetenceLine;
import nl.pop4j.dossier.GoalLine;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.export.look.Look;
import nl.pop4j.export.sheet.Sheet.Column;
import nl.pop4j.export.words.Words;
import nl.pop4j.goal.Effort;
import nl.pop4j.goal.Funding;
import nl.pop4j.goal.StudyDay;

/** A plan as sheets: the planning of its activities first, then goals, competences and reviews. */
public final class PlanSheets {

    private final PlanDossier dossier;
    private final Words words;

    private PlanSheets(PlanDossier dossier, Words words) {
        this.dossier = dossier;
        this.words = words;
    }

    /** The sheets of a plan; empty parts but the planning are left out. */
    public static Book of(PlanDossier dossier, Look look) {
        Words words = look.words(dossier.head().language());
        PlanSheets plan = new PlanSheets(dossier, words);
        ImmutableList.Builder<Sheet> sheets = ImmutableList.builder();
        for (Sheet sheet : List.of(plan.activities(), plan.goals(), plan.competences(), plan.reviews())) {
            if (!sheet.rows().isEmpty() || sheet.name().equals(words.of("section.activities"))) {
                sheets.add(sheet);
            }
        }
        return new Book(words.of("title"), words.language(), dossier.head().made(), sheets.build());
    }

    private Sheet activities() {
        return new Sheet(
                words.of("section.activities"),
                List.of(
                        column("number", 6),
                        column("activity", 45),
                        column("sheet.kind", 24),
                        column("goal", 8),
                        column("sheet.first", 12),
                        column("sheet.last", 12),
                        column("sheet.hours.employee", 12),
                        column("sheet.hours.others", 12),
                        column("cost", 12),
                        column("sheet.payer", 16),
                        column("activity.status", 14),
                        column("sheet.spent", 12),
                        column("activity.relevance.employee", 40),
                        column("activity.relevance.organisation", 40),
                        column("sheet.study-days", 12),
                        column("sheet.scheme", 30),
                        column("activity.offer", 40)),
                rows(dossier.activities().stream().map(this::activity)));
    }

    private List<Cell> activity(ActivityLine line) {
        Funding funding = line.funding();
        return List.of(
                Cell.of(line.number()),
                Cell.of(line.title()),
                Cell.of(words.of("activity.kind", line.kind())),
                Cell.of(line.goal()),
                Cell.of(line.first()),
                Cell.of(line.last()),
                Cell.hours(minutes(line, true)),
                Cell.hours(minutes(line, false)),
                funding == null
                        ? Cell.of(words.of("left-out"))
                        : Cell.euros(funding.cost().cents()),
                funding == null ? Cell.EMPTY : Cell.of(words.of("payer", funding.payer())),
                Cell.of(words.status(line.status())),
                line.status() == null ? Cell.EMPTY : Cell.hours(line.minutesSpent()),
                Cell.of(line.relevance().employee()),
                Cell.of(line.relevance().organisation()),
                Cell.hours(
                        line.studyDays().stream().mapToLong(StudyDay::minutes).sum()),
                Cell.of(line.scheme()),
                Cell.of(line.offer()));
    }

    private static long minutes(ActivityLine line, boolean ofEmployee) {
        return line.efforts().stream()
                .filter(effort -> (effort.who() == Effort.Contributor.EMPLOYEE) == ofEmployee)
                .mapToLong(Effort::minutes)
                .sum();
    }

    private Sheet goals() {
        return new Sheet(
                words.of("section.goals"),
                List.of(
                        column("number", 6),
                        column("goal", 60),
                        column("goal.reason", 45),
                        column("goal.objective", 40),
                        column("goal.deadline", 14),
                        column("goal.ambition.employee", 40),
                        column("goal.ambition.organisation", 40)),
                rows(dossier.goals().stream().map(this::goal)));
    }

    private List<Cell> goal(GoalLine line) {
        String objective = line.objective();
        return List.of(
                Cell.of(line.number()),
                Cell.of(line.statement()),
                Cell.of(line.reason()),
                Cell.of(objective == null ? words.of("goal.own-wish") : objective),
                Cell.of(line.deadline()),
                Cell.of(line.ambitions().employee()),
                Cell.of(line.ambitions().organisation()));
    }

    private Sheet competences() {
        return new Sheet(
                words.of("section.competences"),
                List.of(
                        column("competence", 40),
                        column("current", 10),
                        column("target", 14),
                        column("gap", 10),
                        column("source", 24),
                        column("sheet.by", 12)),
                rows(dossier.competences().stream().map(this::competence)));
    }

    private List<Cell> competence(CompetenceLine line) {
        BigDecimal current = line.current();
        return List.of(
                Cell.of(line.name()),
                Cell.of(current),
                Cell.of(line.target()),
                Cell.gap(current == null ? null : line.target().subtract(current)),
                Cell.of(words.of("target.source", line.source())),
                Cell.of(line.by()));
    }

    private Sheet reviews() {
        return new Sheet(
                words.of("section.reviews"),
                List.of(column("review.date", 14), column("review.preparation", 20), column("review.report", 18)),
                rows(dossier.reviews().stream()
                        .map(line -> List.of(
                                Cell.of(line.date()), Cell.of(line.preparationDue()), Cell.of(line.reportDue())))));
    }

    private static List<List<Cell>> rows(Stream<List<Cell>> rows) {
        return rows.collect(ImmutableList.toImmutableList());
    }

    private Column column(String key, int width) {
        return new Column(words.of(key), width);
    }
}
