package nl.pop4j.export.privacy;

import static nl.pop4j.export.SampleDossiers.DUTCH;
import static nl.pop4j.export.SampleDossiers.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.pop4j.conversation.Conversation;
import nl.pop4j.dossier.DossierPerson;
import nl.pop4j.dossier.SubjectDossier;
import nl.pop4j.export.DocumentFormat;
import nl.pop4j.export.Documents;
import nl.pop4j.export.PrivacyDocuments;
import nl.pop4j.export.look.Look;
import nl.pop4j.export.paper.Block;
import nl.pop4j.export.paper.Chapter;
import nl.pop4j.export.paper.Fact;
import nl.pop4j.export.paper.Paper;
import nl.pop4j.export.pdf.PdfConformance;
import nl.pop4j.gap.AgreedGaps;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.privacy.HeldRecord;
import nl.pop4j.privacy.Reading;
import nl.pop4j.privacy.RecordKind;
import nl.pop4j.privacy.SubjectAccess;
import nl.pop4j.privacy.retention.RetentionPolicy;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.testkit.Canaries;
import nl.pop4j.testkit.Samples;
import nl.pop4j.testkit.contract.ContractFixtures;
import nl.pop4j.testkit.law.PlainDutchLaws;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("D5.8")
class SubjectPaperTest {

    private static final PersonId EVA = PersonId.of("kanarie-eva");
    private static final PersonId BRAM = PersonId.of("bram");

    @TempDir
    Path folder;

    @Test
    @Tag("D5.7")
    void everyDutchTextIsPlain() {
        PlainDutchLaws.hold(SubjectWords.texts(), LocalizedText.DUTCH);
        PlainDutchLaws.hold(SubjectWords.texts(), LocalizedText.FORMAL_DUTCH);
    }

    @Test
    void passesForArchiveAndForAccessibilityAndHoldsEveryWordInEveryFormat() throws Exception {
        for (Locale language : List.of(DUTCH, ENGLISH)) {
            Canaries own = new Canaries("woord-", EVA, BRAM);
            SubjectDossier dossier = dossier(own, language);
            PrivacyDocuments documents = PrivacyDocuments.with(Documents.standard());
            Path pdf = documents.write(dossier, DocumentFormat.PDF, folder);
            assertThat(PdfConformance.failures(Files.readAllBytes(pdf))).isEmpty();
            assertThat(pdf.getFileName()).hasToString("subject-access.pdf");
            String html = Files.readString(documents.write(dossier, DocumentFormat.HTML, folder));
            assertThat(own.words()).isNotEmpty().allMatch(html::contains);
            assertThat(html).doesNotContain(BRAM.value());
            documents.write(dossier, DocumentFormat.DOCX, folder);
        }
    }

    @Test
    void callsThingsByTheWordsOfPeople() {
        List<Fact> facts = facts(SubjectPaper.of(dossier(DUTCH), Look.standard()));
        assertThat(facts).contains(new Fact("Medewerker", "jij"), new Fact("Werkversie › Taal", "Nederlands"));
        assertThat(facts)
                .extracting(Fact::value)
                .contains("iemand anders", "geweigerd")
                .anyMatch(value -> value.startsWith("€"));
        assertThat(facts)
                .allMatch(fact -> !fact.label().contains("/") && !fact.label().contains("field."))
                .noneMatch(
                        fact -> fact.value().equals("REFUSED") || fact.value().startsWith("value."));
    }

    @Test
    void saysWhereSomethingBelongs() {
        Paper paper = SubjectPaper.of(dossier(DUTCH), Look.standard());
        assertThat(paper.chapters().stream()
                        .flatMap(chapter -> chapter.blocks().stream())
                        .filter(Block.Table.class::isInstance)
                        .map(block -> ((Block.Table) block).caption()))
                .contains("Werkversie › Doel 1", "Vastgelegde versie 1 › Handtekening 1");
    }

    @Test
    void saysWhoLookedAndHowLongItIsKept() throws Exception {
        String html = Files.readString(
                PrivacyDocuments.with(Documents.standard()).write(dossier(DUTCH), DocumentFormat.HTML, folder));
        assertThat(html)
                .contains("2 jaar na het einde van je dienstverband", "6 maanden na het einde", "ontwikkelplan");
        assertThat(html).contains("Wie er heeft gekeken", "iets anders");
    }

    @Test
    void putsTheElementsOfAListIntoOneTable() {
        AgreedGaps gaps = ContractFixtures.agreedGaps("p1", 1);
        SubjectAccess access = SubjectAccess.of(
                gaps.employee(), List.of(new HeldRecord(RecordKind.AGREED_GAPS, true, gaps)), List.of(), Samples.NOW);
        List<Block.Table> tables = tables(SubjectPaper.of(dossier(access, DUTCH), Look.standard())
                .chapters()
                .get(2));
        assertThat(tables).hasSize(2);
        Block.Table both = tables.get(1);
        assertThat(both.rows())
                .hasSize(2)
                .allMatch(row -> row.size() == both.columns().size());
        assertThat(both.rows().get(0)).startsWith("1").contains("4", "2");
        assertThat(both.rows().get(1)).startsWith("2").contains("leiding geven", "2,5", "");
    }

    @Test
    void countsReadingsOfOneDayTogether() {
        Reading reading = new Reading("VIEW_PLAN", false, Samples.NOW);
        List<Reading> readings = Collections.nCopies(12_000, reading);
        Paper paper = SubjectPaper.of(
                dossier(SubjectAccess.of(EVA, List.of(), readings, Samples.NOW), DUTCH), Look.standard());
        List<Block.Table> tables = tables(paper.chapters().get(paper.chapters().size() - 1));
        assertThat(tables).hasSize(1);
        assertThat(tables.get(0).rows()).hasSize(1);
        assertThat(tables.get(0).rows().get(0)).contains("ontwikkelplan", "iemand anders", "12.000");
    }

    @Test
    void saysSoWhereNothingIsKept() {
        SubjectAccess none = SubjectAccess.of(EVA, List.of(), List.of(), Samples.NOW);
        assertThat(SubjectPaper.of(dossier(none, DUTCH), Look.standard())
                        .chapters()
                        .get(0)
                        .blocks())
                .contains(new Block.Note("Wat dit is", "Er is niets over je bewaard."));
    }

    /** Reads the model: a field or constant that is added later needs its words, too. */
    @Test
    void everyFieldAndConstantHasItsWordsInBothLanguages() {
        Set<String> missing = new TreeSet<>();
        for (RecordKind kind : RecordKind.values()) {
            if (kind.category().isPresent()) {
                new Walk(missing, new HashSet<>()).record(kind.type(), kind.name());
            }
            for (String key : List.of("kind." + kind, "purpose." + kind)) {
                require(missing, key, key);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void hasEverySentenceInBothLanguages() {
        assertThat(SubjectWords.texts().keys(DUTCH))
                .isNotEmpty()
                .isEqualTo(SubjectWords.texts().keys(ENGLISH));
    }

    @Test
    @Tag("D5.7")
    void saysUToWhoIsCalledSo() {
        Pattern familiar = Pattern.compile("(?i)\\b(je|jij|jou|jouw|jezelf|jijzelf|jullie)\\b");
        assertThat(SubjectWords.texts().keys(DUTCH))
                .allMatch(key -> !familiar.matcher(SubjectWords.texts().text(key, LocalizedText.FORMAL_DUTCH))
                        .find());
        assertThat(facts(SubjectPaper.of(dossier(LocalizedText.FORMAL_DUTCH), Look.standard())))
                .contains(new Fact("Medewerker", "u"));
    }

    private static void require(Set<String> missing, String key, String other) {
        if (!SubjectWords.texts().keys(DUTCH).contains(key)
                && !SubjectWords.texts().keys(DUTCH).contains(other)) {
            missing.add(other);
        }
    }

    /**
     * Goes through the types of one kind.
     *
     * @param missing where keys without words are put
     * @param seen what was visited
     */
    private record Walk(Set<String> missing, Set<String> seen) {

        void record(Class<?> type, String parent) {
            if (!seen.add(parent + type.getName())) {
                return;
            }
            for (RecordComponent component : type.getRecordComponents()) {
                String name = component.getName();
                require(missing, "field." + parent + "." + name, "field." + name);
                type(component.getGenericType(), name);
            }
        }

        private void type(Type type, String name) {
            if (type instanceof ParameterizedType generic) {
                Type[] parts = generic.getActualTypeArguments();
                type(parts[parts.length - 1], name);
                return;
            }
            Class<?> plain = (Class<?>) type;
            if (plain.isEnum()) {
                for (Object constant : plain.getEnumConstants()) {
                    String key = ((Enum<?>) constant).name();
                    require(missing, "value." + name + "." + key, "value." + key);
                }
            } else if (plain.isSealed()) {
                List.of(plain.getPermittedSubclasses()).forEach(part -> type(part, name));
            } else if (plain.isRecord() && !isSingle(plain)) {
                record(plain, name);
            }
        }

        private static boolean isSingle(Class<?> type) {
            RecordComponent[] parts = type.getRecordComponents();
            return parts.length == 1
                    && !Iterable.class.isAssignableFrom(parts[0].getType())
                    && !Map.class.isAssignableFrom(parts[0].getType());
        }
    }

    private static List<Block.Table> tables(Chapter chapter) {
        return chapter.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
    }

    private static List<Fact> facts(Paper paper) {
        List<Fact> facts = new ArrayList<>();
        paper.chapters().stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .filter(Block.Table.class::isInstance)
                .flatMap(block -> ((Block.Table) block).rows().stream())
                .filter(row -> row.size() == 2)
                .forEach(row -> facts.add(new Fact(row.get(0), row.get(1))));
        return facts;
    }

    private static SubjectDossier dossier(Locale language) {
        return dossier(new Canaries("woord-", EVA, BRAM), language);
    }

    private static SubjectDossier dossier(Canaries own, Locale language) {
        Canaries others = new Canaries("ander-", BRAM, EVA);
        return dossier(
                SubjectAccess.of(
                        EVA,
                        List.of(
                                new HeldRecord(RecordKind.DEVELOPMENT_PLAN, true, own.of(DevelopmentPlan.class)),
                                new HeldRecord(RecordKind.CONVERSATION, true, own.of(Conversation.class)),
                                new HeldRecord(RecordKind.CONVERSATION, false, others.of(Conversation.class))),
                        List.of(
                                new Reading("VIEW_PLAN", false, Samples.NOW),
                                new Reading("OF_A_HOST", true, Samples.NOW)),
                        Samples.NOW),
                language);
    }

    private static SubjectDossier dossier(SubjectAccess access, Locale language) {
        return new SubjectDossier(
                language,
                "Zorggroep De Linden",
                ZoneId.of("Europe/Amsterdam"),
                new DossierPerson("Eva", "Verpleegkundige"),
                access,
                RetentionPolicy.netherlands());
    }
}
