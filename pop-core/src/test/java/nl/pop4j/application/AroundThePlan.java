package nl.pop4j.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.Pop;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.feedback.GiveFeedback;
import nl.pop4j.application.command.feedback.ShowFeedback;
import nl.pop4j.application.command.feedback.TakeUpFeedback;
import nl.pop4j.application.command.feedback.WithdrawFeedback;
import nl.pop4j.application.command.part.TextInput;
import nl.pop4j.application.command.rollout.AnswerResistance;
import nl.pop4j.application.command.rollout.BenefitInput;
import nl.pop4j.application.command.rollout.DecideWave;
import nl.pop4j.application.command.rollout.ExpectationInput;
import nl.pop4j.application.command.rollout.GoCriterionInput;
import nl.pop4j.application.command.rollout.JudgeCriterion;
import nl.pop4j.application.command.rollout.LayFoundation;
import nl.pop4j.application.command.rollout.MarkChecklist;
import nl.pop4j.application.command.rollout.MeasureEffect;
import nl.pop4j.application.command.rollout.ProgrammeCommand;
import nl.pop4j.application.command.rollout.PutCause;
import nl.pop4j.application.command.rollout.PutCommunication;
import nl.pop4j.application.command.rollout.PutSupport;
import nl.pop4j.application.command.rollout.PutWave;
import nl.pop4j.application.command.rollout.RaiseResistance;
import nl.pop4j.application.command.rollout.RecordExpectations;
import nl.pop4j.application.command.rollout.ReportResistance;
import nl.pop4j.application.command.rollout.ResponsibilityInput;
import nl.pop4j.application.command.rollout.StartProgramme;
import nl.pop4j.application.command.rollout.StrategyInput;
import nl.pop4j.application.command.survey.AnswerSurvey;
import nl.pop4j.application.command.survey.CloseSurvey;
import nl.pop4j.application.command.survey.OpenSurvey;
import nl.pop4j.application.command.survey.StatementInput;
import nl.pop4j.application.command.survey.SurveyAnswerInput;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.testkit.Samples;

/** Commands around plans: feedback, culture surveys, the rollout. */
record AroundThePlan(Pop pop, TenantId tenant) {

    /** Any of these commands, by whoever. */
    Outcome<Receipt> give(Actor actor, Command command) {
        if (command instanceof ProgrammeCommand programme) {
            return giveRollout(actor, programme);
        }
        if (command instanceof StartProgramme start) {
            return pop.rollingOut().start(tenant, actor, start);
        }
        if (command instanceof GiveFeedback give) {
            return pop.givingFeedback().give(tenant, actor, give);
        }
        if (command instanceof ShowFeedback show) {
            return pop.givingFeedback().show(tenant, actor, show);
        }
        if (command instanceof WithdrawFeedback withdraw) {
            return pop.givingFeedback().withdraw(tenant, actor, withdraw);
        }
        if (command instanceof TakeUpFeedback take) {
            return pop.givingFeedback().takeUp(tenant, actor, take);
        }
        if (command instanceof OpenSurvey open) {
            return pop.surveying().open(tenant, actor, open);
        }
        if (command instanceof AnswerSurvey answer) {
            return pop.surveying().answer(tenant, actor, answer);
        }
        if (command instanceof CloseSurvey close) {
            return pop.surveying().close(tenant, actor, close);
        }
        throw new IllegalArgumentException("no use case for " + command.getClass());
    }

    private Outcome<Receipt> giveRollout(Actor actor, ProgrammeCommand command) {
        if (command instanceof LayFoundation lay) {
            return pop.rollingOut().layFoundation(tenant, actor, lay);
        }
        if (command instanceof PutCommunication communication) {
            return pop.rollingOut().putCommunication(tenant, actor, communication);
        }
        if (command instanceof RecordExpectations expectations) {
            return pop.rollingOut().recordExpectations(tenant, actor, expectations);
        }
        if (command instanceof PutSupport support) {
            return pop.rollingOut().putSupport(tenant, actor, support);
        }
        if (command instanceof MarkChecklist mark) {
            return pop.rollingOut().markChecklist(tenant, actor, mark);
        }
        if (command instanceof PutCause cause) {
            return pop.rollingOut().putCause(tenant, actor, cause);
        }
        if (command instanceof RaiseResistance raise) {
            return pop.rollingOut().raiseResistance(tenant, actor, raise);
        }
        if (command instanceof AnswerResistance answer) {
            return pop.rollingOut().answerResistance(tenant, actor, answer);
        }
        if (command instanceof ReportResistance report) {
            return pop.rollingOut().reportResistance(tenant, actor, report);
        }
        return giveWave(actor, command);
    }

    private Outcome<Receipt> giveWave(Actor actor, ProgrammeCommand command) {
        if (command instanceof PutWave wave) {
            return pop.adopting().putWave(tenant, actor, wave);
        }
        if (command instanceof JudgeCriterion judge) {
            return pop.adopting().judge(tenant, actor, judge);
        }
        if (command instanceof DecideWave decide) {
            return pop.adopting().decide(tenant, actor, decide);
        }
        return pop.adopting().measure(tenant, actor, (MeasureEffect) command);
    }

    /** One of each, as people would fill them in. */
    static List<Command> samples(Office office, int seed) {
        LocalDate day = Samples.TODAY;
        String noor = Samples.NOOR.value();
        List<TextInput> text = List.of(new TextInput("nl", "Tekst"), new TextInput("en", "Text"));
        return List.of(
                new GiveFeedback(
                        office.id(),
                        "f-" + seed,
                        noor,
                        "COMPETENCE",
                        "V1",
                        null,
                        "Goed",
                        "nl",
                        List.of("MANAGER"),
                        List.of("EMPLOYEE"),
                        true),
                new ShowFeedback(office.id(), "f-0", 1, List.of(), List.of()),
                new WithdrawFeedback(office.id(), "f-0", 1),
                new TakeUpFeedback(office.id(), Office.PLAN, office.version(), "f-0", "n7", "werk", "Vaker vragen"),
                new OpenSurvey(
                        office.id(),
                        "s-" + seed,
                        "Noord",
                        day,
                        day.plusDays(14),
                        List.of(noor, "p1", "p2", "p3", "p4"),
                        List.of(new StatementInput("SAFETY-1", "SAFETY", text))),
                new AnswerSurvey(office.id(), "s-0", List.of(new SurveyAnswerInput("SAFETY-1", 4))),
                new CloseSurvey(office.id(), "s-0", 1),
                new StartProgramme(office.id(), "r-" + seed, text),
                foundation(office.id(), 1),
                new PutCommunication(
                        office.id(), "r-0", 1, "c1", "MANAGEMENT", "EMPLOYEES", text, "intranet", day, day),
                new RecordExpectations(
                        office.id(), "r-0", 1, day, 9, 8, List.of(new ExpectationInput("e1", text, 7, text))),
                new PutSupport(office.id(), "r-0", 1, "s1", "COACHING", text, 90_000, 600, 100, 60),
                new MarkChecklist(office.id(), "r-0", 1, "TRUST_FIRST", day, day),
                new PutCause(office.id(), "r-0", 1, "ROSTER", text),
                new RaiseResistance(office.id(), "r-0", 1, "x1", noor, "TIME", "Te druk", day),
                new AnswerResistance(office.id(), "r-0", 1, "x1", List.of("EXPLANATION"), day),
                new ReportResistance(office.id(), "r-0", 1),
                wave(office.id(), 1, noor),
                new JudgeCriterion(office.id(), "r-0", 1, "w1", "k2", true),
                new DecideWave(office.id(), "r-0", 1, "w1", true, "Het gaat goed."),
                new MeasureEffect(office.id(), "r-0", 1, "ABSENCE", "w1", day, day, 40, new BigDecimal("4.2")));
    }

    /** The foundation of programme {@code r-0}, with nothing left out but some strategies. */
    static LayFoundation foundation(String id, long version) {
        List<TextInput> text = List.of(new TextInput("nl", "Tekst"), new TextInput("en", "Text"));
        return new LayFoundation(
                id,
                "r-0",
                version,
                List.of("nl", "en"),
                List.of("NETHERLANDS"),
                text,
                text,
                List.of(new BenefitInput("EMPLOYEES", text), new BenefitInput("ORGANISATION", text)),
                2_400,
                360,
                240,
                Samples.TODAY,
                List.of(),
                "PILOT",
                text,
                List.of(new StrategyInput("PILOT", text)),
                List.of(new ResponsibilityInput("CAREER", text)));
    }

    /** Pilot {@code w1} of programme {@code r-0} for these people. */
    static PutWave wave(String id, long version, String... people) {
        List<TextInput> text = List.of(new TextInput("nl", "Proef"));
        return new PutWave(
                id,
                "r-0",
                version,
                "w1",
                "PILOT",
                text,
                Samples.TODAY.minusDays(30),
                Samples.TODAY.plusDays(30),
                List.of(people),
                List.of(new GoCriterionInput("k1", text, "SIGNED", 50), new GoCriterionInput("k2", text, null, 0)));
    }
}
