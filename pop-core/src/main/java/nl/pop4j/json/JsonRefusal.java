package nl.pop4j.json;

import java.util.function.Supplier;
import nl.pop4j.shared.error.CorruptRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says that JSON is refused, where and why, and never with what stood there. */
final class JsonRefusal {

    private JsonRefusal() {}

    /** A refusal at the place that the parser has come to. */
    static CorruptRecord at(String what, JsonParser json, String reason) {
        return new CorruptRecord(what, place(json), reason);
    }

    /**
     * Runs a reading and turns whatever it trips over into a refusal with its place.
     *
     * @throws CorruptRecord if the JSON is not well formed, too large, or not of the expected form
     */
    static <T> T guarded(String what, JsonParser json, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (JacksonException e) {
            if (isFailureOfTheStream(e)) {
                throw e;
            }
            throw new CorruptRecord(what, place(json, member(e)), reason(e));
        } catch (IllegalArgumentException e) {
            throw new CorruptRecord(what, place(json), reason(e));
        }
    }

    private static String place(JsonParser json) {
        return place(json, "");
    }

    private static String place(JsonParser json, String member) {
        String pointer = json.streamReadContext().pathAsPointer(false) + member;
        return "line " + json.currentLocation().getLineNr() + (pointer.isEmpty() ? "" : ", " + pointer);
    }

    /** Whether the stream itself broke. */
    static boolean isFailureOfTheStream(JacksonException e) {
        return e.getCause() instanceof SourceStream.Failure;
    }

    /** The place that an exception names: a pointer into the document, or a line where the text itself is broken. */
    static String place(JacksonException e) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            pointer.append('/');
            String name = step.getPropertyName();
            pointer.append(name == null ? Integer.toString(step.getIndex()) : name);
        }
        boolean broken =
                pointer.isEmpty() && e.getLocation() != null && e.getLocation().getLineNr() > 0;
        return broken ? "line " + e.getLocation().getLineNr() : pointer.toString();
    }

    /** The member that nobody knows: the parser has gone past it when it is found. */
    private static String member(JacksonException e) {
        return e instanceof UnrecognizedPropertyException unknown ? "/" + unknown.getPropertyName() : "";
    }

    /** Our own constructors say what is wrong without the value; the parser of numbers repeats it. */
    static String reason(IllegalArgumentException e) {
        return e instanceof NumberFormatException ? "a number is out of range" : String.valueOf(e.getMessage());
    }

    static String reason(JacksonException e) {
        if (e instanceof ValueInstantiationException && e.getCause() instanceof IllegalArgumentException cause) {
            return String.valueOf(cause.getMessage());
        }
        if (e instanceof UnrecognizedPropertyException) {
            return "unknown member";
        }
        if (e instanceof InvalidNullException) {
            return "null is not allowed";
        }
        if (e instanceof InvalidFormatException) {
            return "the value is not of the expected form";
        }
        if (e instanceof StreamConstraintsException) {
            return "the document is too large, too deep, or holds a text or number that is too long";
        }
        if (e instanceof JacksonIOException) {
            return "not text in UTF-8";
        }
        if (e instanceof StreamReadException) {
            return String.valueOf(e.getOriginalMessage()).startsWith("Duplicate")
                    ? "duplicate member"
                    : "not well-formed JSON";
        }
        return String.valueOf(e.getOriginalMessage()).startsWith("Missing required")
                ? "a required member is missing"
                : "the value is not of the expected kind";
    }
}
