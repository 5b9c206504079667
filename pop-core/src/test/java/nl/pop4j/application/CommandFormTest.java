package nl.pop4j.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.Commands;
import nl.pop4j.application.command.StartPlan;
import nl.pop4j.application.command.agreement.SignRevision;
import nl.pop4j.application.command.content.AgreeCapacity;
import nl.pop4j.application.command.content.AgreeReviews;
import nl.pop4j.application.command.content.DescribePerspective;
import nl.pop4j.application.command.content.PutActivity;
import nl.pop4j.application.command.content.PutGoal;
import nl.pop4j.application.command.content.SetTarget;
import nl.pop4j.application.command.progress.ClosePlan;
import nl.pop4j.application.option.CommandForm;
import nl.pop4j.application.option.FieldLimits;
import nl.pop4j.application.option.FormField;
import nl.pop4j.application.option.InputKind;
import nl.pop4j.method.MethodStep;
import nl.pop4j.method.PlanSection;
import nl.pop4j.method.StandardMethods;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Texts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CommandFormTest {

    private static final Texts TEXTS = Texts.standard();
    private static final Locale ENGLISH = LocalizedText.ENGLISH;

    @Test
    void drawsTheFormOfAGoalFromItsConstraints() {
        CommandForm form = CommandForm.of(PutGoal.class);
        FormField statement = form.field("statement").orElseThrow();
        assertThat(statement.kind()).isEqualTo(InputKind.TEXT);
        assertThat(statement.limits()).isEqualTo(new FieldLimits(8_000, 0, null, null));
        assertThat(statement.required()).isFalse();
        assertThat(statement.label(TEXTS, ENGLISH)).isEqualTo("What do you want to reach?");
        assertThat(statement.help(TEXTS, ENGLISH)).isPresent();
        assertThat(form.field("deadline").orElseThrow().kind()).isEqualTo(InputKind.DATE);
        assertThat(form.field("goalId").orElseThrow().required()).isTrue();
        assertThat(form.field("goalId").orElseThrow().limits().length()).isEqualTo(64);
        FormField measures = form.field("measures").orElseThrow();
        assertThat(measures.many()).isTrue();
        assertThat(measures.limits().items()).isEqualTo(20);
        assertThat(measures.parts())
                .extracting(FormField::name)
                .containsExactly("kind", "indicator", "baseline", "target");
        assertThat(measures.parts().get(0).choices()).isNotEmpty();
        assertThat(form.field("commandId")).isEmpty();
    }

    @Test
    void knowsUnitsChoicesAndBounds() {
        FormField minutes =
                CommandForm.of(AgreeCapacity.class).field("minutesPerWeek").orElseThrow();
        assertThat(minutes.kind()).isEqualTo(InputKind.MINUTES);
        assertThat(minutes.limits()).isEqualTo(new FieldLimits(0, 0, 0L, 10_080L));
        assertThat(CommandForm.of(AgreeCapacity.class)
                        .field("budgetCents")
                        .orElseThrow()
                        .kind())
                .isEqualTo(InputKind.AMOUNT);
        assertThat(CommandForm.of(ClosePlan.class).field("end").orElseThrow().choices())
                .containsExactly("COMPLETED", "STOPPED");
        assertThat(CommandForm.of(SignRevision.class)
                        .field("revision")
                        .orElseThrow()
                        .required())
                .isTrue();
        assertThat(CommandForm.of(PutActivity.class)
                        .field("needs")
                        .orElseThrow()
                        .kind())
                .isEqualTo(InputKind.IDENTIFIER);
    }

    @Test
    @Tag("D1.1")
    void saysWhichStepStaysOpenWithoutAField() {
        FormField reason = CommandForm.of(PutGoal.class).field("reason").orElseThrow();
        assertThat(reason.neededBy(StandardMethods.SIX_STEPS))
                .isNotEmpty()
                .allMatch(step -> step.sections().contains(PlanSection.GOALS));
        assertThat(CommandForm.of(PutGoal.class)
                        .field("objective")
                        .orElseThrow()
                        .neededBy(StandardMethods.SIX_STEPS))
                .isEmpty();
    }

    @Test
    void everyPartOfAPlanThatSomebodyWritesHasAField() {
        List<PlanSection> filled = everyForm().stream()
                .flatMap(form -> form.fields().stream())
                .map(FormField::section)
                .filter(section -> section != null)
                .distinct()
                .sorted()
                .toList();
        List<PlanSection> asked = StandardMethods.all().stream()
                .flatMap(method -> method.steps().stream())
                .map(MethodStep::sections)
                .flatMap(sections -> sections.stream())
                // Management states its needs as a document of their own.
                .filter(section -> section != PlanSection.ORGANISATION_NEEDS)
                .distinct()
                .sorted()
                .toList();
        assertThat(filled).isEqualTo(asked);
    }

    @Test
    void whatAFormCallsRequiredIsWhatTheCommandIsRefusedWithout() {
        assertSameAsChecked(new StartPlan("c1", null, null, null, null, null, null), CommandForm.of(StartPlan.class));
        assertSameAsChecked(
                new PutActivity(
                        "c1", null, 1, null, null, null, null, null, null, null, 0, null, null, null, null, null, null,
                        null, null, null),
                CommandForm.of(PutActivity.class));
        assertSameAsChecked(
                new SetTarget("c1", null, 1, null, null, null, null, null), CommandForm.of(SetTarget.class));
        assertSameAsChecked(new AgreeReviews("c1", null, 1, null), CommandForm.of(AgreeReviews.class));
        assertSameAsChecked(
                new DescribePerspective("c1", null, 1, null, null, null), CommandForm.of(DescribePerspective.class));
        assertSameAsChecked(new SignRevision("c1", null, 1, 0, null, null, null), CommandForm.of(SignRevision.class));
    }

    @Test
    @Tag("D5.7")
    void everyFieldOfEveryCommandHasItsLabelInBothLanguages() {
        TreeMap<String, String> labels = new TreeMap<>();
        for (CommandForm form : everyForm()) {
            fields(form.fields())
                    .forEach(field -> labels.put(
                            field.owner() + "." + field.name(),
                            field.label(TEXTS, LocalizedText.DUTCH) + field.label(TEXTS, ENGLISH)));
        }
        assertThat(labels).hasSizeGreaterThan(300);
    }

    @Test
    void noLabelOrHelpIsLeftOfAFieldThatIsGone() {
        TreeSet<String> used = new TreeSet<>();
        for (CommandForm form : everyForm()) {
            fields(form.fields()).forEach(field -> {
                String own = field.owner() + "." + field.name();
                used.add("help." + own);
                used.add(TEXTS.has("field." + own) ? "field." + own : "field." + field.name());
            });
        }
        assertThat(TEXTS.keys(ENGLISH).stream().filter(key -> key.startsWith("field.") || key.startsWith("help.")))
                .isNotEmpty()
                .allMatch(used::contains);
    }

    private static void assertSameAsChecked(Record command, CommandForm form) {
        assertThat(form.fields().stream()
                        .filter(FormField::required)
                        .map(field -> "/" + field.name())
                        .sorted())
                .as(form.command())
                .containsExactlyElementsOf(Commands.standard().check(command).stream()
                        .map(finding -> finding.pointer())
                        .sorted()
                        .distinct()
                        .toList());
    }

    private static Stream<FormField> fields(List<FormField> fields) {
        return fields.stream().flatMap(field -> Stream.concat(Stream.of(field), fields(field.parts())));
    }

    private static List<CommandForm> everyForm() {
        JavaClasses found = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.pop4j.application.command");
        return found.stream()
                .filter(type -> type.isRecord() && type.isAssignableTo(Command.class))
                .map(type -> form(type.reflect()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static <C extends Record & Command> CommandForm form(Class<?> type) {
        return CommandForm.of((Class<C>) type);
    }
}
