package nl.pop4j.examples.benchmarks.pages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.pop4j.dossier.ActivityLine;
import nl.pop4j.dossier.AgreementLine;
import nl.pop4j.dossier.CompetenceLine;
import nl.pop4j.dossier.DossierHead;
import nl.pop4j.dossier.DossierPerson;
import nl.pop4j.dossier.GoalLine;
import nl.pop4j.dossier.MeasureLine;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.dossier.ReviewLine;
import nl.pop4j.dossier.SignatureLine;
import nl.pop4j.dossier.SmartLine;
import nl.pop4j.dossier.SubGoalLine;
import nl.pop4j.gap.TargetSource;
import nl.pop4j.goal.ActivityKind;
import nl.pop4j.goal.BothSides;
import nl.pop4j.goal.Effort;
import nl.pop4j.goal.Funding;
import nl.pop4j.goal.Measure;
import nl.pop4j.goal.ProgressCriterion;
import nl.pop4j.plan.PlanStatus;
import nl.pop4j.plan.content.Capacity;
import nl.pop4j.plan.content.Perspective;
import nl.pop4j.plan.execution.ActivityStatus;
import nl.pop4j.plan.revision.RevisionStatus;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.smart.SmartCriterion;
import nl.pop4j.smart.Verdict;

/** A signed plan as a document shows it: 8 competences, 5 goals, 12 activities, 2 signatures. */
final class FullDossier {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate MADE = LocalDate.of(2027, 3, 1);
    private static final String DIGEST = "0f".repeat(32);
    private static final String SENTENCES = "Ik voer dit jaar zes gesprekken met bewoners en hun familie. ".repeat(4);

    private FullDossier() {}

    static PlanDossier signed() {
        return new PlanDossier(
                new DossierHead(
                        "plan-1",
                        LocalizedText.DUTCH,
                        "Zorggroep De Linden",
                        new DossierPerson("Noor de Wit", "Verzorgende"),
                        new DossierPerson("Ahmed Bakker", "Teamleider"),
                        PlanStatus.ACTIVE,
                        1,
                        RevisionStatus.SIGNED,
                        DIGEST,
                        FIRST,
                        FIRST.plusYears(1).minusDays(1),
                        MADE),
                new Perspective(SENTENCES, SENTENCES, ""),
                IntStream.rangeClosed(1, 8).mapToObj(FullDossier::competence).toList(),
                IntStream.rangeClosed(1, 5).mapToObj(FullDossier::goal).toList(),
                IntStream.rangeClosed(1, 12).mapToObj(FullDossier::activity).toList(),
                List.of(new AgreementLine(Party.EMPLOYER, SENTENCES, MADE.plusMonths(1))),
                new Capacity(240, Money.ofEuros(3_500)),
                IntStream.rangeClosed(1, 4).mapToObj(FullDossier::review).toList(),
                List.of(signature(Party.EMPLOYEE), signature(Party.EMPLOYER)),
                List.of());
    }

    private static CompetenceLine competence(int number) {
        return new CompetenceLine(
                "Competentie nummer " + number,
                BigDecimal.valueOf(1 + number % 4),
                "gevorderd",
                BigDecimal.valueOf(4),
                "ervaren",
                TargetSource.FUTURE_ROLE,
                FIRST.plusMonths(9),
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.valueOf(5),
                "Legt zelf verbinding met huisarts, wijkteam en mantelzorg.",
                null,
                BigDecimal.ZERO);
    }

    private static GoalLine goal(int number) {
        return new GoalLine(
                "D" + number,
                "Vóór 1 juli 2027 stel ik zelfstandig indicaties voor cliënten in wijk " + number + ".",
                SENTENCES,
                "Wachttijd voor nieuwe cliënten naar minder dan 5 werkdagen",
                List.of("Competentie nummer " + number),
                List.of(new MeasureLine(
                        Measure.Kind.QUANTITY, "indicaties per maand", BigDecimal.ZERO, BigDecimal.valueOf(number))),
                List.of(new SubGoalLine("Ik loop bij vijf gesprekken mee.", FIRST.plusMonths(2))),
                FIRST.plusMonths(6),
                Arrays.stream(SmartCriterion.values())
                        .map(criterion -> new SmartLine(criterion, Verdict.MET, ""))
                        .toList(),
                new BothSides("Regie voeren over de zorg die ik geef.", "Meer indicatiestellers."),
                List.of(new ProgressCriterion("Verslagen van mijn gesprekken", "met Ahmed", FIRST.plusMonths(3))));
    }

    private static ActivityLine activity(int number) {
        return new ActivityLine(
                "A" + number,
                "D" + (1 + number % 5),
                ActivityKind.COACHING,
                "Activiteit nummer " + number + " met nabespreking",
                FIRST.plusWeeks(number),
                FIRST.plusWeeks(number + 12L),
                List.of(Effort.hours(Effort.Contributor.EMPLOYEE, 12), Effort.hours(Effort.Contributor.COACH, 3)),
                Funding.byEmployer(Money.ofEuros(100L * number)),
                number == 1 ? List.of() : List.of("A" + (number - 1)),
                ActivityStatus.PLANNED,
                0,
                new BothSides("Ik leer het in het echt.", "Het team kan meer zelf."),
                List.of(),
                List.of(),
                "",
                "");
    }

    private static ReviewLine review(int number) {
        LocalDate day = FIRST.plusMonths(3L * number).plusDays(4);
        return new ReviewLine("r" + number, 0, day, day.minusDays(7), day.plusDays(7));
    }

    private static SignatureLine signature(Party party) {
        return new SignatureLine(
                party,
                party == Party.EMPLOYEE ? "Noor de Wit" : "Ahmed Bakker",
                SignatureMeaning.FOR_AGREEMENT,
                DIGEST,
                MADE.atTime(10, 0).atZone(ZoneId.of("Europe/Amsterdam")));
    }
}
