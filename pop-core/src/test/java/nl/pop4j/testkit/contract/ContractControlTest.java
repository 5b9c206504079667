package nl.pop4j.testkit.contract;

import static nl.pop4j.testkit.contract.ContractFixtures.NORTH;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.function.Function;
import nl.pop4j.memory.InMemoryPorts;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.port.StorePorts;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;
import org.junit.jupiter.api.Test;

/** The contracts turn red on stores that are broken on purpose: otherwise a green run would prove nothing. */
class ContractControlTest {

    @Test
    void seesAStoreThatForgetsTheTenant() {
        assertRed(plans(new Broken(true, false, false))::keepsPlansOfTheSameNameApartByTenant);
        assertRed(units(new Broken(true, false, false))::showsNothingToAnotherTenant);
    }

    @Test
    void seesAStoreThatForgetsTheVersion() {
        assertRed(plans(new Broken(false, true, false))::refusesToWriteOverAVersionThatItDoesNotHave);
        assertRed(plans(new Broken(false, true, false))::refusesToCreateWhatIsThere);
    }

    @Test
    void seesAStoreThatConfirmsEachWrite() {
        assertRed(units(new Broken(false, false, true))::keepsNothingWhenTheWorkThrowsAndPassesTheExceptionOn);
    }

    @Test
    void findsNoFaultInTheSameStoreUnbroken() {
        assertThatNoException().isThrownBy(() -> {
            plans(new Broken(false, false, false)).keepsPlansOfTheSameNameApartByTenant();
            plans(new Broken(false, false, false)).refusesToWriteOverAVersionThatItDoesNotHave();
            plans(new Broken(false, false, false)).refusesToCreateWhatIsThere();
            units(new Broken(false, false, false)).showsNothingToAnotherTenant();
            units(new Broken(false, false, false)).keepsNothingWhenTheWorkThrowsAndPassesTheExceptionOn();
        });
    }

    private static void assertRed(Runnable test) {
        assertThatExceptionOfType(Throwable.class).isThrownBy(test::run);
    }

    private static DevelopmentPlansContract plans(UnitOfWork store) {
        return new DevelopmentPlansContract() {
            @Override
            protected UnitOfWork store() {
                return store;
            }
        };
    }

    private static UnitOfWorkContract units(UnitOfWork store) {
        return new UnitOfWorkContract() {
            @Override
            protected UnitOfWork store() {
                return store;
            }
        };
    }

    /** The store in memory behind a layer that forgets one thing or another. */
    private static final class Broken implements UnitOfWork {

        private final InMemoryPorts sound = InMemoryPorts.create();
        private final boolean withoutTenant;
        private final boolean withoutVersion;
        private final boolean confirmingEach;

        Broken(boolean withoutTenant, boolean withoutVersion, boolean confirmingEach) {
            this.withoutTenant = withoutTenant;
            this.withoutVersion = withoutVersion;
            this.confirmingEach = confirmingEach;
        }

        @Override
        public <T> T run(TenantId tenant, Function<? super StorePorts, ? extends T> work) {
            TenantId own = withoutTenant ? NORTH : tenant;
            if (confirmingEach) {
                return work.apply(layer(
                        StorePorts.class,
                        port -> layer(port.getReturnType(), call -> (Call) arguments ->
                                sound.run(own, ports -> invoke(call, invoke(port, ports), arguments)))));
            }
            return sound.run(
                    own,
                    ports -> work.apply(layer(
                            StorePorts.class,
                            port -> layer(port.getReturnType(), call -> (Call) arguments ->
                                    invoke(call, invoke(port, ports), forgetful(ports, own, arguments))))));
        }

        private Object[] forgetful(StorePorts ports, TenantId own, Object[] arguments) {
            return Arrays.stream(arguments)
                    .map(argument -> argument instanceof TenantId && withoutTenant ? own : argument)
                    .map(argument -> argument instanceof DevelopmentPlan plan && withoutVersion
                            ? plan.at(current(ports, own, plan.id()))
                            : argument)
                    .toArray();
        }

        private static Version current(StorePorts ports, TenantId own, PlanId plan) {
            return ports.plans().find(own, plan).map(DevelopmentPlan::version).orElse(Version.NONE);
        }

        @SuppressWarnings("unchecked")
        private static <T> T layer(Class<T> type, Function<Method, Object> answer) {
            return (T) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, call, arguments) -> {
                Object answered = answer.apply(call);
                return answered instanceof Call calling ? calling.with(arguments) : answered;
            });
        }

        private static Object invoke(Method method, Object target, Object... arguments) {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof RuntimeException refused) {
                    throw refused;
                }
                throw new AssertionError(e.getCause());
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }

        private interface Call {
            Object with(Object[] arguments);
        }
    }
}
