package nl.pop4j.privacy;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.id.PersonId;

/**
 * What is kept about one person, for that person (GDPR art. 15), or what the person supplied (art. 20).
 *
 * <p>Example: {@code SubjectAccess.of(noor, held, readings, now)} holds the preparation that Noor's manager keeps
 * private, since private does not mean exempt; {@code portable()} of it does not.
 *
 * @param person about whom
 * @param purpose what it is for
 * @param at when it was put together
 * @param records what is kept, own records first
 * @param readings who looked at it, newest first; none in a portable file
 */
public record SubjectAccess(
        @Personal(DataCategory.IDENTIFIER) PersonId person,
        Purpose purpose,
        Instant at,
        List<SubjectRecord> records,
        List<Reading> readings) {

    /** What it is for. */
    public enum Purpose {
        /** To see all that is kept. */
        ACCESS,
        /** To take along what one supplied. */
        PORTABILITY
    }

    /** Copies the lists. */
    public SubjectAccess {
        records = ImmutableList.copyOf(records);
        readings = ImmutableList.copyOf(readings);
    }

    /** All that the held records say about a person. */
    public static SubjectAccess of(
            PersonId person, Collection<HeldRecord> held, Collection<Reading> readings, Instant at) {
        ImmutableList.Builder<SubjectRecord> records = ImmutableList.builder();
        for (boolean own : new boolean[] {true, false}) {
            held.stream()
                    .filter(record -> record.own() == own)
                    .map(record -> new SubjectRecord(record.kind(), own, FieldWalk.of(record, person)))
                    .forEach(records::add);
        }
        return new SubjectAccess(person, Purpose.ACCESS, at, records.build(), ImmutableList.copyOf(readings));
    }

    /** What the person supplied of it, and nothing else. */
    public SubjectAccess portable() {
        return new SubjectAccess(
                person,
                Purpose.PORTABILITY,
                at,
                records.stream()
                        .map(record -> new SubjectRecord(
                                record.kind(),
                                record.own(),
                                record.fields().stream()
                                        .filter(SubjectField::supplied)
                                        .toList()))
                        .filter(record -> !record.fields().isEmpty())
                        .toList(),
                ImmutableList.of());
    }

    /** How many records, and nothing of them. */
    @Override
    public String toString() {
        return "SubjectAccess[" + person + ", " + records.size() + " records]";
    }
}
