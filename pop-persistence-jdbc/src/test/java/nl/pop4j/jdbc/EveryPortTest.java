package nl.pop4j.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import nl.pop4j.jdbc.EveryPort.Write;
import nl.pop4j.memory.InMemoryPorts;
import nl.pop4j.port.StorePorts;
import nl.pop4j.shared.id.TenantId;
import org.junit.jupiter.api.Test;

/** The unit that all suites of faults run leaves no port out: a port that is added must be added to it too. */
class EveryPortTest {

    @Test
    void writesThroughEveryPortThatAStoreHas() {
        Set<String> written = new TreeSet<>();
        TenantId tenant = TenantId.of("model");
        InMemoryPorts store = InMemoryPorts.create();
        for (Write write : Write.values()) {
            store.run(tenant, ports -> write.in(tenant, noting(ports, written)));
        }
        assertThat(written)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(StorePorts.class.getMethods())
                        .map(port -> writing(port.getReturnType()))
                        .toList());
    }

    /** The port's name, once a method that changes something was called. */
    private static StorePorts noting(StorePorts ports, Set<String> written) {
        return layer(StorePorts.class, (port, arguments) -> {
            Object real = port.invoke(ports);
            return layer(port.getReturnType(), (call, given) -> {
                if (!call.getName().startsWith("find") && !call.getName().equals("pending")) {
                    written.add(writing(port.getReturnType()));
                }
                return call.invoke(real, given);
            });
        });
    }

    private static String writing(Class<?> port) {
        return "a write through " + port.getSimpleName();
    }

    @SuppressWarnings("unchecked")
    private static <T> T layer(Class<T> type, Answer answer) {
        return (T) Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, call, arguments) -> answer.to(call, arguments));
    }

    private interface Answer {
        Object to(Method call, Object[] arguments) throws ReflectiveOperationException;
    }
}
