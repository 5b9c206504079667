package nl.pop4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Function;
import nl.pop4j.memory.InMemoryPorts;
import nl.pop4j.port.PersonalRecords;
import nl.pop4j.port.StorePorts;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.privacy.RecordKind;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.testkit.TextsWithin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The canary suite turns red for a store that forgets one kind of record, or one of its logs. */
@Tag("R13")
class PersonalRecordsControlTest {

    @ParameterizedTest
    @EnumSource(
            names = {"LEGAL_HOLD", "ORGANISATION_NEEDS", "CULTURE_SURVEY", "ROLLOUT_PROGRAMME"},
            mode = EnumSource.Mode.EXCLUDE)
    void aKindThatIsForgottenIsSeenWhenErasingAndWhenShowing(RecordKind forgotten) {
        if (forgotten != RecordKind.AGREED_GAPS) {
            // Those go with their plan, whoever forgets them.
            assertRed(() -> suite(new Forgetful(forgotten, "")).erasingLeavesNoCanaryAnywhere());
        }
        assertRed(() -> suite(new Forgetful(forgotten, "")).theSubjectsExportHoldsEveryCanary());
    }

    @ParameterizedTest
    @ValueSource(strings = {"commands", "outbox", "accessLog"})
    void aLogThatForgetsNothingIsSeen(String log) {
        assertRed(() -> suite(new Forgetful(null, log)).erasingLeavesNoCanaryAnywhere());
    }

    @Test
    void aSoundStoreIsGreen() {
        assertThatNoException().isThrownBy(() -> {
            suite(new Forgetful(null, "")).erasingLeavesNoCanaryAnywhere();
            suite(new Forgetful(null, "")).theSubjectsExportHoldsEveryCanary();
        });
    }

    private static void assertRed(Runnable test) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(test::run);
    }

    private static PersonalRecordsContract suite(Forgetful store) {
        return new PersonalRecordsContract() {
            @Override
            protected UnitOfWork store() {
                return store;
            }

            @Override
            protected List<String> everything() {
                return TextsWithin.of(store.sound);
            }
        };
    }

    /** The store in memory behind a layer that hides a kind of record, or keeps a log from forgetting. */
    private static final class Forgetful implements UnitOfWork {

        private final InMemoryPorts sound = InMemoryPorts.create();
        private final @Nullable RecordKind hidden;
        private final String log;

        Forgetful(@Nullable RecordKind hidden, String log) {
            this.hidden = hidden;
            this.log = log;
        }

        @Override
        public <T> T run(TenantId tenant, Function<? super StorePorts, ? extends T> work) {
            return sound.run(tenant, ports -> work.apply(layer(StorePorts.class, ports, "")));
        }

        @SuppressWarnings("unchecked")
        private <T> T layer(Class<T> type, T target, String name) {
            return (T) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, call, arguments) -> {
                if (name.equals(log) && !log.isEmpty() && call.getName().equals("forget")) {
                    return null;
                }
                Object answer = answer(() -> call.invoke(target, arguments));
                if (answer instanceof List<?> list && call.getName().equals("personalRecords")) {
                    return list.stream()
                            .filter(records -> ((PersonalRecords) records).kind() != hidden)
                            .toList();
                }
                return call.getName().equals(log) ? layer((Class<Object>) call.getReturnType(), answer, log) : answer;
            });
        }

        private static Object answer(Call call) throws Throwable {
            try {
                return call.make();
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        private interface Call {
            Object make() throws ReflectiveOperationException;
        }
    }
}
