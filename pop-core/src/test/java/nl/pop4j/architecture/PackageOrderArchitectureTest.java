package nl.pop4j.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The architecture: a package imports only packages above it in the list. */
class PackageOrderArchitectureTest {

    private static final String ROOT = "nl.pop4j";

    private static final List<String> ORDER = List.of(
            "shared",
            "text",
            "calendar",
            "form",
            "competence",
            "organisation",
            "profile",
            "assessment",
            "gap",
            "goal",
            "smart",
            "method",
            "plan",
            "feedback",
            "review",
            "conversation",
            "succession",
            "rollout",
            "adjustment",
            "access",
            "privacy",
            "dossier",
            "port",
            "application",
            "memory",
            "json",
            "");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void aPackageImportsOnlyPackagesAboveIt() {
        for (int i = 0; i < ORDER.size() - 1; i++) {
            String[] below = ORDER.subList(i + 1, ORDER.size()).stream()
                    .map(PackageOrderArchitectureTest::pattern)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(pattern(ORDER.get(i)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(below)
                    .allowEmptyShould(true)
                    .because("data flows one way through the packages: ADR-0001 and CONTRIBUTING")
                    .check(CORE);
        }
    }

    @Test
    void theListNamesEveryPackage() {
        Set<String> unlisted = new TreeSet<>();
        for (JavaClass type : CORE) {
            String name = type.getPackageName();
            String first =
                    name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1).split("\\.")[0];
            if (!ORDER.contains(first)) {
                unlisted.add(name);
            }
        }
        assertThat(unlisted).isEmpty();
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("nl.pop4j.(**)")
                .should()
                .beFreeOfCycles()
                .because("who reads a package should need only those above it: ADR-0001")
                .check(CORE);
    }

    @Test
    void textReadsWordsAndNothingElse() {
        classes()
                .that()
                .resideInAPackage("nl.pop4j.text..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "nl.pop4j.text..", "nl.pop4j.shared..", "java..", "com.google.common..", "org.jspecify.."))
                .allowEmptyShould(true)
                .because("the reader of words must be usable without a plan")
                .check(CORE);
    }

    @Test
    void jsonKnowsNeitherUseCasesNorTheMemoryAdapter() {
        noClasses()
                .that()
                .resideInAPackage("nl.pop4j.json..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("nl.pop4j.application..", "nl.pop4j.memory..")
                .allowEmptyShould(true)
                .because("ADR-0004: one JSON form, for every adapter")
                .check(CORE);
    }

    private static String pattern(String name) {
        return name.isEmpty() ? ROOT : ROOT + "." + name + "..";
    }
}
