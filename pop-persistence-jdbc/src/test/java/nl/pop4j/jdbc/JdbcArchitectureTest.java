package nl.pop4j.jdbc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the adapter may know, and how little of it a host sees. */
class JdbcArchitectureTest {

    private static final JavaClasses ADAPTER = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.pop4j.jdbc");

    @Test
    void adaptersAreStrangersToEachOther() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("nl.pop4j.export..")
                .because("ADR-0001: adapters know ports, never each other")
                .check(ADAPTER);
    }

    @Test
    void theAdapterKnowsPortsAndTheModelButNoUseCase() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("nl.pop4j.application..", "nl.pop4j.memory..", "tools.jackson..")
                .because("ADR-0001 and ADR-0004: a store keeps what it is given, in the one JSON form")
                .check(ADAPTER);
    }

    @Test
    void sqlKnowsNoTable() {
        noClasses()
                .that()
                .resideInAPackage("nl.pop4j.jdbc.sql..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("nl.pop4j.port..", "nl.pop4j.json..", "nl.pop4j.plan..")
                .because("what runs statements must not care what they say")
                .check(ADAPTER);
    }

    @Test
    void onlySessionsRunStatements() {
        noClasses()
                .that()
                .resideInAPackage("nl.pop4j.jdbc.store..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.sql\\.(Connection|Statement|PreparedStatement|ResultSet)")
                .because("binding, failures and ends are handled in one place")
                .check(ADAPTER);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("nl.pop4j.jdbc.(**)").should().beFreeOfCycles().check(ADAPTER);
    }

    @Test
    void aHostSeesAtMostFivePublicTypes() {
        List<String> visible = ADAPTER.stream()
                .filter(type -> type.getPackageName().equals("nl.pop4j.jdbc"))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName)
                .toList();
        assertThat(visible).contains("JdbcPersistence").hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void everyPackageIsDocumented() {
        Set<String> documented = ADAPTER.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        assertThat(ADAPTER.stream().map(JavaClass::getPackageName)).isNotEmpty().allMatch(documented::contains);
    }

    @Test
    void statementsAreConstants() {
        classes()
                .that()
                .resideInAPackage("nl.pop4j.jdbc.store..")
                .should()
                .onlyDependOnClassesThat()
                .doNotHaveFullyQualifiedName("java.lang.StringBuilder")
                .because("SQL that is put together at run time is where injection begins")
                .check(ADAPTER);
    }
}
