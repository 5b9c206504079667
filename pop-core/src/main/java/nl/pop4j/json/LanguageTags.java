package nl.pop4j.json;

import java.util.IllformedLocaleException;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** A language as its BCP 47 tag, {@code nl-BE}; the mapper's own form has an underscore. */
final class LanguageTags {

    private LanguageTags() {}

    /** Writes the tag. */
    static final class Writer extends StdSerializer<Locale> {

        Writer() {
            super(Locale.class);
        }

        @Override
        public void serialize(Locale language, JsonGenerator json, SerializationContext context) {
            json.writeString(language.toLanguageTag());
        }
    }

    /** Reads the tag; refuses what is none. */
    static final class Reader extends StdDeserializer<Locale> {

        Reader() {
            super(Locale.class);
        }

        @Override
        public Locale deserialize(JsonParser json, DeserializationContext context) {
            String tag = json.getString();
            try {
                return new Locale.Builder().setLanguageTag(tag).build();
            } catch (IllformedLocaleException e) {
                throw context.weirdStringException(tag, Locale.class, "no language tag");
            }
        }
    }
}
