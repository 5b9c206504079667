package nl.pop4j.json;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.shared.error.CorruptRecord;
import tools.jackson.core.exc.JacksonIOException;

/**
 * The one JSON form of every aggregate: what the store keeps, files hold and a host's own interface may speak.
 *
 * <p>A document says {@code {"type": "...", "format": 1, ...}}. Equal aggregates give equal bytes (UTF-8), and what was
 * written reads back equal. Reading is strict: unknown, duplicate and missing members, nulls, newer formats and
 * anything beyond the limits are refused with their place. Immutable, safe to share between threads.
 *
 * <p>Streams are read to their end or written completely, and left open.
 */
public final class PopJson {

    private static final PopJson STANDARD = new PopJson(JsonLimits.FRAMEWORK);

    private final FrameworkJson frameworks;

    private PopJson(JsonLimits frameworkLimits) {
        this.frameworks = new FrameworkJson(StrictMapper.of(frameworkLimits, MixIns.all()));
    }

    /** The form with the limits that suit published frameworks and plans. */
    public static PopJson standard() {
        return STANDARD;
    }

    /** The form with a host's own limits for frameworks. */
    public static PopJson withFrameworkLimits(JsonLimits limits) {
        return new PopJson(limits);
    }

    /**
     * Writes a framework.
     *
     * @throws UncheckedIOException if the stream fails
     */
    public void writeFramework(CompetenceFramework framework, OutputStream out) {
        unchecked(() -> {
            frameworks.write(framework, out);
            return framework;
        });
    }

    /**
     * Reads a framework.
     *
     * @throws CorruptRecord if the document is not a framework of a known format, or breaks one of the limits
     * @throws UncheckedIOException if the stream fails
     */
    public CompetenceFramework readFramework(InputStream in) {
        return unchecked(() -> frameworks.read(in));
    }

    private static <T> T unchecked(Supplier<T> work) {
        try {
            return work.get();
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }
}
