package nl.pop4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import nl.pop4j.testkit.AggregateArbitraries;
import nl.pop4j.testkit.PlanArbitraries;
import nl.pop4j.testkit.ReviewArbitraries;

/** What a host keeps or sends, it can test with properties: every document with a form of its own has an arbitrary. */
class AggregateArbitrariesProperties {

    /**
     * Parts that a plan's own arbitrary makes within it; what is worked out from aggregates rather than kept; rows of the
     * library's own store; and settings that a host writes by hand.
     */
    private static final Set<String> WITHOUT = Set.of(
            "ArchiveRow",
            "Closing",
            "Erasure",
            "EventDetails",
            "ExecutionRecord",
            "FrozenRevision",
            "PlanDossier",
            "PlanMethod",
            "PlanTemplate",
            "Revision",
            "RolloutReport",
            "Signatures",
            "SubjectAccess",
            "SubjectStatements");

    @Example
    void everyDocumentHasAnArbitrary() {
        Set<String> without =
                forms().map(AggregateArbitrariesProperties::content).collect(Collectors.toCollection(TreeSet::new));
        without.removeAll(
                arbitraries().map(AggregateArbitrariesProperties::content).collect(Collectors.toSet()));
        assertThat(without).isEqualTo(new TreeSet<>(WITHOUT));
    }

    @Example
    void whatIsMadeReadsBackEqual() throws ReflectiveOperationException {
        for (Method form : forms().toList()) {
            for (Method made : arbitraries()
                    .filter(made -> content(made).equals(content(form)))
                    .toList()) {
                Arbitrary<?> arbitrary = (Arbitrary<?>) made.invoke(null);
                readBack((JsonForm<?>) form.invoke(PopJson.standard()), arbitrary);
            }
        }
    }

    private static <T> void readBack(JsonForm<T> form, Arbitrary<?> arbitrary) {
        arbitrary.generator(10).stream(new Random(7)).limit(10).forEach(made -> {
            @SuppressWarnings("unchecked") // the names of both types are the same
            T document = (T) made.value();
            assertThat(form.parse(form.text(document))).isEqualTo(document);
        });
    }

    private static Stream<Method> forms() {
        return Arrays.stream(PopJson.class.getMethods()).filter(method -> method.getReturnType() == JsonForm.class);
    }

    private static Stream<Method> arbitraries() {
        return Stream.of(AggregateArbitraries.class, PlanArbitraries.class, ReviewArbitraries.class)
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method ->
                        Modifier.isStatic(method.getModifiers()) && method.getReturnType() == Arbitrary.class);
    }

    private static String content(Method method) {
        Type argument = ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0];
        return argument instanceof Class<?> type ? type.getSimpleName() : argument.getTypeName();
    }
}
