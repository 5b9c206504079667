package nl.pop4j.examples.benchmarks;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.calendar.holiday.Holidays;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.rule.PlanContext;
import nl.pop4j.plan.rule.PlanRules;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.smart.CriterionVerdict;
import nl.pop4j.smart.GoalContext;
import nl.pop4j.smart.SmartAssessment;
import nl.pop4j.smart.SmartValidator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** B1: reading statements. The peer only cuts and tags the same text, which is where its judging would begin. */
final class SmartRace {

    private static final LocalDate REFERENCE = LocalDate.of(2026, 11, 23);
    private static final int PASSES = 100;

    private final List<String> statements;

    SmartRace(Path root) {
        this.statements = statements(root);
    }

    /** The goals of a whole plan, against validating a bean of the same plan, which reads no words. */
    Race planRace() {
        PlanContent content = FullPlan.content(1);
        PlanBean bean = PlanBean.of(content);
        return new Race(
                "B1",
                "SMART assessment of a plan with " + FullPlan.GOALS + " goals",
                FullPlan.GOALS,
                "goals",
                "none stated beside Hibernate Validator on the same plan",
                false,
                List.of(
                        new Contender("pop4j SmartValidator", Contender.Part.OURS, PASSES, () -> assess(content)),
                        new Contender("pop4j, every rule of a plan", Contender.Part.OURS, PASSES, check(content)),
                        new Contender("Hibernate Validator", Contender.Part.PEER, PASSES, validation(bean))));
    }

    private static long assess(PlanContent content) {
        GoalContext facts = GoalContext.on(REFERENCE).amongGoals(FullPlan.GOALS);
        long sum = 0;
        for (DevelopmentGoal goal : content.goals()) {
            for (CriterionVerdict verdict : SmartValidator.standard()
                    .assess(goal, content.language(), facts)
                    .verdicts()) {
                sum = sum * 31 + (verdict.isMet() ? 1 : 0);
            }
        }
        return sum;
    }

    private static LongSupplier check(PlanContent content) {
        PlanContext context = new PlanContext(
                REFERENCE,
                CompetenceFramework.builder(content.targets().framework(), LocalizedText.of("Zorg", "Care"))
                        .build(),
                OrganisationNeeds.NONE,
                Map.of(),
                WorkingDays.of(Holidays.netherlands()),
                List.of());
        return () -> PlanRules.standard().check(content, context).list().size();
    }

    private static LongSupplier validation(PlanBean bean) {
        Validator validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        return () -> validator.validate(bean).size();
    }

    Race race() {
        return new Race(
                "B1",
                "SMART assessment of English statements",
                statements.size(),
                "statements",
                "at most 1/20 of OpenNLP's time; at least 200,000 statements a second on one core",
                false,
                List.of(
                        new Contender("pop4j SmartValidator", Contender.Part.OURS, PASSES, this::assess),
                        new Contender("OpenNLP tokenizer and tagger", Contender.Part.PEER, 1, tagger()),
                        new Contender("one pass over the characters", Contender.Part.FLOOR, PASSES, this::pass)));
    }

    private long assess() {
        SmartValidator validator = SmartValidator.standard();
        long sum = 0;
        for (String statement : statements) {
            SmartAssessment assessment = validator.read(statement, Locale.ENGLISH, REFERENCE);
            for (CriterionVerdict verdict : assessment.verdicts()) {
                sum = sum * 31 + (verdict.isMet() ? 1 : 0);
            }
        }
        return sum;
    }

    private LongSupplier tagger() {
        try {
            Tokenizer tokenizer = new TokenizerME(new TokenizerModel(model("tokens")));
            POSTaggerME tagger = new POSTaggerME(new POSModel(model("pos")));
            return () -> {
                long sum = 0;
                for (String statement : statements) {
                    sum = sum * 31 + tagger.tag(tokenizer.tokenize(statement)).length;
                }
                return sum;
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A model from its jar; by name it would be downloaded. */
    private static InputStream model(String kind) throws IOException {
        String name = "opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin";
        InputStream in = SmartRace.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new IOException("no model " + name);
        }
        return in;
    }

    private long pass() {
        long sum = 0;
        for (String statement : statements) {
            for (int at = 0; at < statement.length(); at++) {
                sum = sum * 31 + statement.charAt(at);
            }
        }
        return sum;
    }

    private static List<String> statements(Path root) {
        Path file = root.resolve("pop-core/src/test/resources/nl/pop4j/smart/smart-own-dev.tsv");
        List<String> english = new ArrayList<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.skip(1)
                    .map(line -> line.split("\t", -1))
                    .filter(cells -> cells[1].equals("en"))
                    .forEach(cells -> english.add(cells[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return english;
    }
}
