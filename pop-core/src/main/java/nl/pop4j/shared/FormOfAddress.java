package nl.pop4j.shared;

import java.util.Locale;

/**
 * How Dutch speaks to its readers.
 *
 * <p>Example: {@code FORMAL.in(LocalizedText.DUTCH)} is {@link LocalizedText#FORMAL_DUTCH}, and English stays as it is.
 */
public enum FormOfAddress {
    /** With je (tutoyeren). */
    FAMILIAR,
    /** With u (vousvoyeren). */
    FORMAL;

    /** The language in which a reader of this one is spoken to; what asks for u itself keeps it. */
    public Locale in(Locale language) {
        return this == FORMAL && language.getLanguage().equals(LocalizedText.DUTCH.getLanguage())
                ? LocalizedText.FORMAL_DUTCH
                : language;
    }
}
