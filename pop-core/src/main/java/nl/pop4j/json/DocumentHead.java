package nl.pop4j.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The members {@code type} and {@code format} that every document of ours begins with. */
final class DocumentHead {

    private final String expectedType;
    private final int newestFormat;
    private boolean typeSeen;
    private int format;

    DocumentHead(String expectedType, int newestFormat) {
        this.expectedType = expectedType;
        this.newestFormat = newestFormat;
    }

    /** Takes the type, which must be the expected one. */
    void type(JsonParser json) {
        if (json.currentToken() != JsonToken.VALUE_STRING || !json.getString().equals(expectedType)) {
            throw JsonRefusal.at(expectedType, json, "this document is of another type");
        }
        typeSeen = true;
    }

    /** Takes the format, which must be one that this version knows. */
    void format(JsonParser json) {
        if (json.currentToken() != JsonToken.VALUE_NUMBER_INT
                || json.getNumberType() != JsonParser.NumberType.INT
                || json.getIntValue() < 1) {
            throw JsonRefusal.at(expectedType, json, "format must be a whole number from 1");
        }
        format = json.getIntValue();
        if (format > newestFormat) {
            throw JsonRefusal.at(
                    expectedType,
                    json,
                    "format " + format + " is newer than " + newestFormat + ", the newest that this version reads");
        }
    }

    /** The format that was read, or 0 before it was. */
    int format() {
        return format;
    }

    /** Refuses a document that did not say what it is. */
    void checkComplete(JsonParser json) {
        if (!typeSeen || format == 0) {
            throw JsonRefusal.at(expectedType, json, "type and format are required");
        }
    }
}
