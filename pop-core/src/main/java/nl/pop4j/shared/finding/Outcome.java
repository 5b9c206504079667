package nl.pop4j.shared.finding;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.pop4j.shared.DomainEvent;

/**
 * What became of a command: done, or refused with findings. A normal refusal is a value, never an exception.
 *
 * <p>Example: {@code outcome.fold((plan, events) -> plan.status().name(), findings -> "refused")}.
 *
 * @param <T> what a done command gives
 */
public sealed interface Outcome<T> {

    /**
     * Done.
     *
     * @param value the result
     * @param events what happened, in order
     * @param remarks findings that stopped nothing
     * @param <T> what a done command gives
     */
    record Done<T>(T value, List<DomainEvent> events, Findings remarks) implements Outcome<T> {

        /** Copies the events. */
        public Done {
            events = ImmutableList.copyOf(events);
        }
    }

    /**
     * Refused; nothing changed.
     *
     * @param findings why, all at once
     * @param <T> what a done command would have given
     */
    record Refused<T>(@Override Findings findings) implements Outcome<T> {}

    /** Done, with these events. */
    static <T> Outcome<T> done(T value, DomainEvent... events) {
        return new Done<>(value, ImmutableList.copyOf(events), Findings.NONE);
    }

    /** Refused for these reasons. */
    static <T> Outcome<T> refused(Findings findings) {
        return new Refused<>(findings);
    }

    /** Refused for one reason. */
    static <T> Outcome<T> refused(Finding finding) {
        return new Refused<>(Findings.of(finding));
    }

    /** One of two answers, by what became of the command. */
    default <R> R fold(
            BiFunction<? super T, List<DomainEvent>, ? extends R> done, Function<Findings, ? extends R> refused) {
        if (this instanceof Done<T> is) {
            return done.apply(is.value(), is.events());
        }
        return refused.apply(((Refused<T>) this).findings());
    }

    /** The result, if done. */
    default Optional<T> result() {
        return this instanceof Done<T> is ? Optional.of(is.value()) : Optional.empty();
    }

    /** Why it was refused, or the remarks if it was not. */
    default Findings findings() {
        return this instanceof Done<T> is ? is.remarks() : ((Refused<T>) this).findings();
    }

    /** Whether it was done. */
    default boolean isDone() {
        return this instanceof Done<T>;
    }
}
