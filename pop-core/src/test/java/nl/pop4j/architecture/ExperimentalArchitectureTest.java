package nl.pop4j.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pop4j.shared.Experimental;
import org.junit.jupiter.api.Test;

/** What may still change says so itself, in the guide to upgrading, and to the gate that compares releases. */
class ExperimentalArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.pop4j");

    /** One record that only the front door reads. */
    private static final Set<String> INSIDE = Set.of("nl.pop4j.application.UseCases");

    @Test
    void nothingPromisedHandsOutWhatIsExperimental() {
        Set<String> unsaid = CLASSES.stream()
                .filter(type -> isPublic(type) && !type.isAnnotatedWith(Experimental.class))
                .filter(type -> !INSIDE.contains(type.getName()))
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(unit -> !unit.isAnnotatedWith(Experimental.class) && namesExperimental(unit))
                .map(JavaCodeUnit::getFullName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unsaid).isEmpty();
    }

    @Test
    void theGuideToUpgradingNamesEveryPackageThatHoldsSuchTypes() throws IOException {
        String guide = Files.readString(Path.of("..", "docs", "upgrading.md"));
        Set<String> experimental =
                experimental().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        assertThat(experimental)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(guide).contains("`" + name + "`"));
    }

    @Test
    void theComparisonOfReleasesLeavesThemOut() throws IOException {
        assertThat(Files.readString(Path.of("..", "pom.xml")))
                .contains("<exclude>@" + Experimental.class.getName() + "</exclude>");
    }

    private static boolean namesExperimental(JavaCodeUnit unit) {
        return Stream.concat(
                        unit.getReturnType().getAllInvolvedRawTypes().stream(),
                        unit.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream()))
                .anyMatch(type -> type.isAnnotatedWith(Experimental.class));
    }

    private static Stream<JavaClass> experimental() {
        return CLASSES.stream().filter(type -> type.isAnnotatedWith(Experimental.class));
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }
}
