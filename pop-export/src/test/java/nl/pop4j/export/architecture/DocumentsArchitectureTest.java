package nl.pop4j.export.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.allElements;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveRawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.pop4j.access.FieldGroup;
import org.junit.jupiter.api.Test;

/** Documents: formats apart, shared parts without formats, third parties in one place each. */
class DocumentsArchitectureTest {

    private static final List<String> FORMATS = List.of("html", "pdf", "docx", "xlsx", "csv", "calendar");

    private static final List<String> SHARED = List.of(
            "gate",
            "words",
            "look",
            "chart",
            "page",
            "paper",
            "form",
            "sheet",
            "team",
            "conversation",
            "progress",
            "template",
            "office");

    private static final JavaClasses EXPORT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.pop4j.export");

    @Test
    void formatsDoNotKnowEachOther() {
        for (String format : FORMATS) {
            String[] others = FORMATS.stream()
                    .filter(other -> !other.equals(format))
                    .map(DocumentsArchitectureTest::inside)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(inside(format))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .because("a format can be added or taken out without touching another: ADR-0001")
                    .check(EXPORT);
        }
    }

    @Test
    void sharedPartsKnowNoFormat() {
        String[] formats =
                FORMATS.stream().map(DocumentsArchitectureTest::inside).toArray(String[]::new);
        for (String part : SHARED) {
            noClasses()
                    .that()
                    .resideInAPackage(inside(part))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(formats)
                    .because("what all formats share must serve the next one too: ADR-0001")
                    .check(EXPORT);
        }
    }

    @Test
    void theRendererIsSeenInOnePackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage(inside("pdf"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.openhtmltopdf..", "org.apache.fontbox..", "java.awt..")
                .because("ADR-0008: the LGPL part stands in the package that makes PDF")
                .check(EXPORT);
        noClasses()
                .that()
                .resideOutsideOfPackages(inside("pdf"), inside("signing"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.pdfbox..")
                .because("files of that kind are made in one package and signed in one other")
                .check(EXPORT);
    }

    @Test
    void theSignerIsSeenInOnePackageAndNothingNeedsIt() {
        noClasses()
                .that()
                .resideOutsideOfPackage(inside("signing"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("eu.europa.esig..", "org.bouncycastle..", inside("signing"))
                .because("ADR-0008: who signs elsewhere carries none of it")
                .check(EXPORT);
    }

    @Test
    void documentsSeeADossierAndNoUseCase() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "nl.pop4j.export", "nl.pop4j.export.(*)..", "nl.pop4j.export.page..", "nl.pop4j.export.chart..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("nl.pop4j.application..", "nl.pop4j.memory..", "nl.pop4j.access..")
                                // It only names the parts of a plan.
                                .and(DescribedPredicate.not(type(FieldGroup.class))))
                .because("documents are made from a dossier that access has already passed")
                .check(EXPORT);
    }

    @Test
    void thirdPartyTypesStayOutOfThePublicApi() {
        classes()
                .that()
                .resideInAPackage("nl.pop4j.export")
                .and()
                .haveModifier(JavaModifier.PUBLIC)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "nl.pop4j..", "org.jspecify..", "")
                .because("ADR-0003: JDK types in signatures")
                .check(EXPORT);
        methods()
                .that()
                .areDeclaredInClassesThat(resideInAPackage(inside("signing")).and(modifier(JavaModifier.PUBLIC)))
                .and()
                .arePublic()
                .should()
                .haveRawReturnType(resideInAnyPackage("java..", "nl.pop4j..", ""))
                .andShould(haveRawParameterTypes(allElements(resideInAnyPackage("java..", "nl.pop4j..", ""))))
                .because("ADR-0003: JDK types in signatures")
                .check(EXPORT);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("nl.pop4j.export.(*)..")
                .should()
                .beFreeOfCycles()
                .because("who reads a package should need only those it names: ADR-0001")
                .check(EXPORT);
    }

    @Test
    void everyPackageIsDocumented() {
        Set<String> documented = EXPORT.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .map(type -> type.getPackageName())
                .collect(Collectors.toSet());
        Set<String> missing = EXPORT.stream()
                .map(type -> type.getPackageName())
                .filter(name -> !documented.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).isEmpty();
    }

    private static String inside(String part) {
        return "nl.pop4j.export." + part + "..";
    }
}
