package nl.pop4j.privacy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Locale;
import java.util.Objects;
import nl.pop4j.plan.revision.CanonicalText;
import nl.pop4j.privacy.SubjectField.Form;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.id.PersonId;

/**
 * A value as text, and how that is to be read.
 *
 * @param form how
 * @param text what
 */
record SubjectValue(
        Form form, @Personal(DataCategory.SPECIAL) String text) {

    private static final int DECIMALS = 2;

    /** A value of a record; everybody but the person is masked. */
    static SubjectValue of(Object value, DataCategory category, PersonId person) {
        if (value instanceof PersonId id) {
            return person(id.equals(person), person);
        }
        if (value instanceof Money amount) {
            return new SubjectValue(
                    Form.MONEY, BigDecimal.valueOf(amount.cents(), DECIMALS).toPlainString());
        }
        if (value instanceof Record single) {
            return of(inner(single), category, person);
        }
        if (value instanceof String name && category == DataCategory.IDENTIFIER) {
            return person(name.equals(person.value()), person);
        }
        if (value instanceof CanonicalText canonical) {
            // Every fact in it stands under /content, too.
            return new SubjectValue(Form.TEXT, canonical.digest().hex());
        }
        return new SubjectValue(form(value), text(value));
    }

    private static Object inner(Record single) {
        return Objects.requireNonNull(RecordShape.valueOf(single.getClass().getRecordComponents()[0], single));
    }

    private static SubjectValue person(boolean same, PersonId person) {
        return new SubjectValue(Form.PERSON, same ? person.value() : SubjectField.SOMEBODY_ELSE);
    }

    private static Form form(Object value) {
        if (value instanceof Enum<?>) {
            return Form.CONSTANT;
        }
        if (value instanceof LocalDate) {
            return Form.DAY;
        }
        if (value instanceof Instant || value instanceof LocalDateTime) {
            return Form.MOMENT;
        }
        if (value instanceof Period || value instanceof Duration) {
            return Form.PERIOD;
        }
        if (value instanceof Number) {
            return Form.NUMBER;
        }
        if (value instanceof Boolean) {
            return Form.YES_NO;
        }
        return value instanceof Locale ? Form.LANGUAGE : Form.TEXT;
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof Locale language ? language.toLanguageTag() : value.toString();
    }

    /** The form only. */
    @Override
    public String toString() {
        return "SubjectValue[" + form + "]";
    }
}
