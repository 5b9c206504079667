package nl.pop4j.smart.reading;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import nl.pop4j.shared.DateRange;
import nl.pop4j.smart.reading.clause.Statement;
import nl.pop4j.smart.reading.clause.Zones;
import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.time.TemporalExpression;
import nl.pop4j.text.time.TemporalKind;
import nl.pop4j.text.token.Span;
import org.jspecify.annotations.Nullable;

/** T: is an end or a bounded period fixed? */
final class TimeBoundReader {

    private static final long VAGUE = WordClass.bits(WordClass.VAGUE_TIME, WordClass.VAGUE_FREQUENCY);

    private TimeBoundReader() {}

    static Sign read(Statement statement) {
        TemporalExpression best = null;
        TemporalExpression vague = null;
        for (TemporalExpression time : statement.times()) {
            if (!statement.countsAsTime(time.firstToken())) {
                continue;
            }
            if (time.fixesEnd()) {
                best = best == null || isBetter(time, best) ? time : best;
            } else if (time.kind() != TemporalKind.CLOCK && time.kind() != TemporalKind.PAST) {
                vague = time;
            }
        }
        if (best != null) {
            double sure = best.kind() == TemporalKind.EVENT ? 0.85 : 0.97;
            return new Sign(Sign.Strength.PRESENT, "end", sure, ImmutableList.of(best.span()), dates(best), null);
        }
        for (int i = 0; statement.has(WordClass.EVENT.bit()) && i < statement.size(); i++) {
            if (statement.zone(i) == Zones.Zone.TIMING && statement.is(i, WordClass.EVENT)) {
                return Sign.present(
                        "event", 0.8, statement.span(i, statement.text().next(i)));
            }
        }
        return vague != null ? Sign.vague("no-end", vague.span()) : vagueTime(statement);
    }

    /** Resolved before unresolved, then the later end. */
    private static boolean isBetter(TemporalExpression time, TemporalExpression best) {
        LocalDate last = time.lastDay().orElse(null);
        LocalDate known = best.lastDay().orElse(null);
        return last != null && (known == null || last.isAfter(known));
    }

    /** Until the last day: of 'before 1 July' the day before. */
    private static @Nullable DateRange dates(TemporalExpression time) {
        DateRange dates = time.dates();
        LocalDate last = time.lastDay().orElse(null);
        return dates == null || last == null || !last.isBefore(dates.start()) ? dates : DateRange.ofClosed(last, last);
    }

    private static Sign vagueTime(Statement statement) {
        for (int i = 0; statement.has(VAGUE) && i < statement.size(); i++) {
            if (statement.isAny(i, VAGUE)) {
                Span span = statement.span(i, statement.text().next(i));
                return Sign.vague("vague-time", span);
            }
        }
        return Sign.absent("no-time");
    }
}
