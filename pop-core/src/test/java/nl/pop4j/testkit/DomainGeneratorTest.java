package nl.pop4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.pop4j.Pop;
import nl.pop4j.application.command.Commands;
import nl.pop4j.application.command.content.PutGoal;
import nl.pop4j.application.command.content.RemoveElement;
import nl.pop4j.assessment.CurrentLevel;
import nl.pop4j.gap.Target;
import nl.pop4j.goal.DevelopmentGoal;
import org.junit.jupiter.api.Test;

/** Whatever value of the library a host's own code takes, it can test that code with values of that type. */
class DomainGeneratorTest {

    /** Records without values to draw, and why. */
    private static final Map<String, String> WITHOUT = Map.of(
            "PlanRule", "behaviour: a host writes its own",
            "RolloutRule", "behaviour",
            "SmartRule", "behaviour: a host writes its own",
            "Stored", "a container of any type",
            "Done", "a container of any type",
            "HeldRecord", "a container of any record of its kind");

    @Test
    void makesEveryPublicValueOfTheExportedPackages() {
        Set<String> without = types().filter(type -> !DomainGenerator.makes(type))
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(without).isEqualTo(new TreeSet<>(WITHOUT.keySet()));
        assertThat(types()).hasSizeGreaterThan(300);
    }

    @Test
    void makesTheSameForTheSameSeedAndOthersForOtherSeeds() {
        assertThat(made(Target.class, 7)).isEqualTo(made(Target.class, 7));
        assertThat(made(PutGoal.class, 7)).isEqualTo(made(PutGoal.class, 7));
        for (Class<?> type : List.of(Target.class, PutGoal.class, DevelopmentGoal.class, CurrentLevel.class)) {
            assertThat(LongStream.range(0, 20)
                            .mapToObj(seed -> made(type, seed))
                            .distinct())
                    .as(type.getName())
                    .hasSizeGreaterThan(15);
        }
    }

    @Test
    void makesWhatAFormMayHoldRightOrWrong() {
        Commands commands = Commands.standard();
        Set<Boolean> faulty = LongStream.range(0, 200)
                .mapToObj(
                        seed -> commands.check(made(RemoveElement.class, seed)).hasErrors())
                .collect(Collectors.toSet());
        assertThat(faulty).containsExactlyInAnyOrder(true, false);
    }

    private static <T> T made(Class<T> type, long seed) {
        return new DomainGenerator(seed).any(type);
    }

    private static Stream<Class<?>> types() {
        Set<String> exported = Pop.class.getModule().isNamed()
                ? Pop.class.getModule().getDescriptor().exports().stream()
                        .map(export -> export.source())
                        .collect(Collectors.toSet())
                : Set.of();
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.pop4j").stream()
                        .filter(type -> type.isRecord() || type.isEnum())
                        .filter(type -> exported.isEmpty() || exported.contains(type.getPackageName()))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(type -> isPublic(type));
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getDeclaringClass() == null || isPublic(type.getDeclaringClass()));
    }
}
