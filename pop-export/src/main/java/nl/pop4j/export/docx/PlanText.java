package nl.pop4j.export.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pop4j.dossier.ActivityLine;
import nl.pop4j.dossier.CompetenceLine;
import nl.pop4j.dossier.DossierHead;
import nl.pop4j.dossier.GoalLine;
import nl.pop4j.dossier.MeasureLine;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.dossier.SmartLine;
import nl.pop4j.dossier.SubGoalLine;
import nl.pop4j.export.page.ActivityWords;
import nl.pop4j.export.page.PlanPage;
import nl.pop4j.export.page.Section;
import nl.pop4j.export.words.Words;

/** What stands in the document, part by part, in the order and words of the page. */
final class PlanText {

    private final PlanPage page;
    private final PlanDossier dossier;
    private final Words words;
    private final WordText text = new WordText();

    PlanText(PlanPage page) {
        this.page = page;
        this.dossier = page.dossier();
        this.words = page.words();
    }

    /** The body of the document. */
    String xml() {
        head();
        for (Section section : page.sections()) {
            text.paragraph("Heading1", section.heading());
            if (!section.step().isEmpty()) {
                text.paragraph("Caption", section.step());
            }
            switch (section.part()) {
                case PERSPECTIVE -> perspective();
                case COMPETENCES -> competences();
                case GOALS -> dossier.goals().forEach(this::goal);
                case ACTIVITIES -> activities();
                case CAPACITY -> capacity();
                case AGREEMENTS -> agreements();
                case REVIEWS -> reviews();
                case REMARKS -> remarks();
                case OBJECTIVES, NEEDS, CHANGES, PRESENTATION, FILING ->
                    page.background(section.part()).forEach(new BlockText(text, words)::write);
                case SIGNATURES -> new SignatureText(page, text).write();
            }
        }
        return text.xml();
    }

    private void head() {
        DossierHead head = dossier.head();
        text.paragraph("Title", page.title());
        text.labelled(words.of("organisation"), head.organisation());
        text.labelled(words.of("method"), page.method());
        text.labelled(words.of("function"), head.employee().function());
        page.facts().forEach(fact -> text.labelled(fact.label(), fact.value()));
        page.answer().forEach(fact -> text.labelled(fact.label(), fact.value()));
        if (page.isExtract()) {
            text.paragraph("Normal", page.extractNote());
            text.labelled(words.of("extract.digest"), head.digest());
        }
    }

    private void perspective() {
        text.labelled(words.of("perspective.career"), dossier.perspective().career());
        text.labelled(words.of("perspective.realisation"), dossier.perspective().realisation());
        text.labelled(
                words.of("perspective.not-promised"), dossier.perspective().notPromised());
    }

    private void competences() {
        List<List<String>> rows = new ArrayList<>();
        for (CompetenceLine line : dossier.competences()) {
            rows.add(List.of(
                    line.name(),
                    joined("\n", page.competences().current(line), line.currentLabel()),
                    joined(
                            "\n",
                            Stream.of(
                                    words.number(line.target()),
                                    line.targetLabel(),
                                    page.competences().weight(line))),
                    page.competences().gap(line),
                    joined(
                            "\n",
                            words.of("target.source", line.source()),
                            line.by() == null ? "" : words.of("by", "date", words.shortDate(line.by()))),
                    joined("\n", line.targetBehaviour(), page.competences().raters(line))));
        }
        text.paragraph("Caption", page.competences().caption());
        text.table(
                List.of(21, 16, 14, 12, 14, 23),
                words("competence", "current", "target", "gap", "source", "behaviour"),
                rows);
    }

    private void goal(GoalLine goal) {
        text.paragraph("Heading2", joined(" ", goal.number(), goal.statement()));
        text.labelled(words.of("goal.reason"), goal.reason());
        page.goals().ambitions(goal).forEach(fact -> text.labelled(fact.label(), fact.value()));
        text.labelled(
                words.of("goal.objective"), goal.objective() == null ? words.of("goal.own-wish") : goal.objective());
        text.labelled(words.of("goal.competences"), String.join(", ", goal.competences()));
        text.labelled(
                words.of("goal.measures"),
                goal.measures().stream().map(this::measure).collect(Collectors.joining("; ")));
        text.labelled(
                words.of("goal.sub-goals"),
                goal.subGoals().stream().map(this::step).collect(Collectors.joining("; ")));
        text.labelled(
                words.of("goal.criteria"),
                goal.criteria().stream().map(page.goals()::criterion).collect(Collectors.joining("; ")));
        text.labelled(
                words.of("goal.activities"),
                page.goals().activitiesOf(goal).stream()
                        .map(ActivityLine::number)
                        .collect(Collectors.joining(", ")));
        text.labelled(
                words.of("goal.deadline"),
                goal.deadline() == null ? words.of("goal.no-deadline") : words.date(goal.deadline()));
        text.labelled(
                words.of("smart"), goal.smart().stream().map(this::verdict).collect(Collectors.joining("; ")));
    }

    private String measure(MeasureLine measure) {
        return joined(": ", page.goals().indicator(measure), page.goals().change(measure));
    }

    private String step(SubGoalLine step) {
        return step.by() == null
                ? step.behaviour()
                : step.behaviour() + " (" + words.of("by", "date", words.shortDate(step.by())) + ")";
    }

    private String verdict(SmartLine line) {
        String verdict = words.of("smart.criterion", line.criterion()) + " "
                + page.goals().sign(line.verdict()) + " " + words.of("smart.verdict", line.verdict());
        return line.suggestion().isBlank() ? verdict : verdict + " (" + line.suggestion() + ")";
    }

    private void activities() {
        ActivityWords activities = page.activities();
        List<List<String>> rows = new ArrayList<>();
        for (ActivityLine line : dossier.activities()) {
            rows.add(List.of(
                    line.number(),
                    what(line, activities),
                    words.shortDate(line.first()) + " – " + words.shortDate(line.last()),
                    time(line, activities),
                    joined("\n", Stream.concat(Stream.of(activities.cost(line)), activities.terms(line).stream())),
                    words.status(line.status())));
        }
        text.paragraph("Caption", words.of("activities.caption"));
        text.table(
                List.of(6, 28, 14, 18, 19, 15),
                words("number", "activity", "activity.period", "hours", "cost", "activity.status"),
                rows);
    }

    private static String what(ActivityLine line, ActivityWords activities) {
        Stream<String> uses = activities.uses(line).stream().map(use -> use.label() + ": " + use.value());
        return joined("\n", Stream.concat(Stream.of(line.title(), String.join(" · ", activities.place(line))), uses));
    }

    private String time(ActivityLine line, ActivityWords activities) {
        Stream<String> efforts = line.efforts().stream()
                .flatMap(effort -> Stream.of(
                        words.time(effort.minutes()) + " " + words.of("contributor", effort.who()), effort.task()));
        return joined("\n", Stream.concat(efforts, Stream.of(activities.studyDays(line))));
    }

    private void capacity() {
        text.paragraph("Caption", words.of("capacity.caption"));
        text.table(
                List.of(28, 32, 20, 20),
                words("capacity.what", "capacity.agreed", "capacity.planned", "capacity.left"),
                page.capacity().stream()
                        .map(row -> List.of(row.what(), row.agreed(), row.planned(), row.left()))
                        .toList());
    }

    private void agreements() {
        text.paragraph("Caption", words.of("agreements.caption"));
        text.table(
                List.of(18, 60, 22),
                words("agreement.who", "agreement.what", "agreement.due"),
                dossier.agreements().stream()
                        .map(line ->
                                List.of(words.of("party", line.obliged()), words.promise(line), words.date(line.due())))
                        .toList());
    }

    private void reviews() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < dossier.reviews().size(); i++) {
            var line = dossier.reviews().get(i);
            rows.add(List.of(
                    words.of("review.number", "number", Integer.toString(i + 1)),
                    words.date(line.date()),
                    words.date(line.preparationDue()),
                    words.date(line.reportDue())));
        }
        text.paragraph("Caption", words.of("reviews.caption"));
        text.table(
                List.of(19, 27, 27, 27), words("review", "review.date", "review.preparation", "review.report"), rows);
    }

    private void remarks() {
        text.paragraph("Normal", words.of("remarks.intro"));
        dossier.remarks().forEach(remark -> text.paragraph("Remark", "– " + remark));
    }

    private List<String> words(String... keys) {
        List<String> texts = new ArrayList<>();
        for (String key : keys) {
            texts.add(words.of(key));
        }
        return texts;
    }

    private static String joined(String between, Stream<String> texts) {
        return texts.filter(text -> !text.isBlank()).collect(Collectors.joining(between));
    }

    private static String joined(String between, String first, String second) {
        return second.isBlank() ? first : first.isBlank() ? second : first + between + second;
    }
}
