package nl.pop4j.application.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.shared.finding.Findings;

/** What stands on commands means what Jakarta Validation says: Hibernate Validator finds the same. */
class CommandsProperties {

    private static final HibernateFindings HIBERNATE = new HibernateFindings();
    /** Commands and their parts, by name. */
    private static final List<Class<?>> TYPES = new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("nl.pop4j.application.command")
                    .stream()
                    .filter(type -> type.isRecord() && type.getModifiers().contains(JavaModifier.PUBLIC))
                    .sorted((one, other) -> one.getName().compareTo(other.getName()))
                    .<Class<?>>map(JavaClass::reflect)
                    .filter(type -> type != Receipt.class)
                    .toList();

    @Property(tries = 60)
    void findsWhatHibernateValidatorFinds(@ForAll long seed) {
        for (Class<?> type : TYPES) {
            Object command = new CommandValues(new Random(seed)).any(type);
            assertThat(Commands.standard().check(command))
                    .as("%s of seed %d", type.getSimpleName(), seed)
                    .isEqualTo(HIBERNATE.of(command));
        }
    }

    @Example
    void theValuesHaveEveryFaultAndNone() {
        Random random = new Random(1);
        Set<String> codes = new TreeSet<>();
        for (Class<?> type : TYPES) {
            Set<Boolean> right = new HashSet<>();
            for (int i = 0; i < 100; i++) {
                Findings found = Commands.standard().check(new CommandValues(random).any(type));
                found.forEach(finding -> codes.add(finding.code().value()));
                right.add(found.isEmpty());
            }
            assertThat(right).as(type.getSimpleName()).containsExactlyInAnyOrder(true, false);
        }
        assertThat(codes)
                .containsExactlyInAnyOrder(
                        Codes.REQUIRED,
                        Codes.NOT_AN_ID,
                        Codes.TOO_LONG,
                        Codes.TOO_MANY,
                        Codes.OUT_OF_RANGE,
                        Codes.UNCLEAN,
                        Codes.DATES_REVERSED,
                        Codes.NO_CALENDAR_DAY,
                        Codes.HORIZON_TOO_LONG,
                        Codes.FORM);
    }

    @Example
    void everyCommandAndPartCanBeRead() {
        assertThat(TYPES)
                .hasSizeGreaterThan(100)
                .allSatisfy(type -> assertThat(RecordForm.of(type)).isNotNull());
    }

    @Example
    void constraintsStandOnlyWhereTheyAreRead() {
        for (Class<?> type : TYPES) {
            Stream<String> fields = Stream.of(type.getRecordComponents()).map(RecordComponent::getName);
            Stream<String> questions = Stream.of(type.getDeclaredMethods())
                    .map(Method::getName)
                    .filter(name -> name.startsWith("is"))
                    .map(name -> name.substring(2, 3).toLowerCase(Locale.ROOT) + name.substring(3));
            assertThat(Stream.concat(fields, questions))
                    .as(type.getSimpleName())
                    .containsAll(HIBERNATE.places(type));
        }
    }
}
