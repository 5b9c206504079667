package nl.pop4j.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the model may know: the JDK, Guava, Jakarta Validation's API, JSpecify, and no clock. */
class ModelArchitectureTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.pop4j");

    @Test
    void coreKnowsOnlyItsFewLibraries() {
        classes()
                .that()
                .resideOutsideOfPackages("nl.pop4j.json..", "nl.pop4j.application..")
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.describe(
                        "are the JDK, Guava, Jakarta Validation, JSpecify or pop4j",
                        type -> type.getPackageName().startsWith("java.")
                                || type.getPackageName().isEmpty()
                                || type.getPackageName().startsWith("com.google.common.")
                                || type.getPackageName().startsWith("jakarta.validation")
                                || type.getPackageName().startsWith("org.jspecify.")
                                || type.getPackageName().startsWith("nl.pop4j")))
                .because("hosts carry what the core carries: ADR-0003")
                .check(CORE);
    }

    @Test
    void jacksonIsSeenInOnePackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.pop4j.json..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
                .because("ADR-0004: one JSON form, in json")
                .check(CORE);
    }

    @Test
    void nobodyReadsAClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.pop4j")
                .should()
                .callMethodWhere(DescribedPredicate.describe("reads a clock or chance", ModelArchitectureTest::isClock))
                .because(
                        "time and chance come in as parameters; only the front door offers the system's clock as a default")
                .check(CORE);
    }

    @Test
    void nothingStaticChanges() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("the library owns no state: it must be safe in any number of threads and tenants")
                .check(CORE);
    }

    @Test
    void everyPackageIsDocumented() {
        Set<String> documented = CORE.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .map(type -> type.getPackageName())
                .collect(Collectors.toSet());
        Set<String> missing = CORE.stream()
                .map(type -> type.getPackageName())
                .filter(name -> name.startsWith("nl.pop4j") && !documented.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).isEmpty();
    }

    private static boolean isClock(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        boolean now = owner.startsWith("java.time.")
                && name.equals("now")
                && call.getTarget().getRawParameterTypes().isEmpty();
        boolean system = owner.equals("java.time.Clock") && name.startsWith("system");
        boolean millis =
                owner.equals("java.lang.System") && (name.equals("currentTimeMillis") || name.equals("nanoTime"));
        boolean chance = owner.equals("java.util.UUID") && name.equals("randomUUID")
                || owner.equals("java.lang.Math") && name.equals("random")
                || owner.startsWith("java.util.concurrent.ThreadLocalRandom");
        return now || system || millis || chance;
    }
}
