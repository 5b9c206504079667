package nl.pop4j.testkit;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.pop4j.assessment.Attachment;
import nl.pop4j.calendar.cadence.Cadence;
import nl.pop4j.form.Question;
import nl.pop4j.method.MethodCode;
import nl.pop4j.plan.revision.CanonicalText;
import nl.pop4j.plan.revision.Digest;
import nl.pop4j.profile.ProfileSource;
import nl.pop4j.review.ReviewDate;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Records of any type in which every text of a person is a word that occurs nowhere else, so that a test can look where
 * it turns up. Made by reflection: a field that is added later has its canary, too.
 *
 * <p>Example: {@code new Canaries("k", noor, ahmed).of(PersonalProfile.class)} is Noor's, and {@code words()} then holds
 * a word for each text in it.
 */
public final class Canaries {

    private static final Map<Type, Object> SIMPLE = Map.ofEntries(
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(double.class, 0.5),
            Map.entry(boolean.class, true),
            Map.entry(Instant.class, Samples.NOW),
            Map.entry(Duration.class, Duration.ofHours(1)),
            Map.entry(ZoneId.class, ZoneOffset.UTC),
            Map.entry(ZonedDateTime.class, Samples.NOW.atZone(ZoneOffset.UTC)),
            Map.entry(Locale.class, LocalizedText.DUTCH),
            Map.entry(BigDecimal.class, BigDecimal.TEN),
            Map.entry(Period.class, Period.ofDays(1)),
            Map.entry(Version.class, Version.NONE),
            Map.entry(Cadence.class, Cadence.everyMonths(3)),
            Map.entry(MethodCode.class, MethodCode.of("SIX_STEPS")),
            Map.entry(Attachment.class, new Attachment("0".repeat(64), "text/plain", 0)),
            Map.entry(ReviewDate.class, new ReviewDate(Samples.TODAY, Samples.TODAY, Samples.TODAY, Samples.TODAY)),
            Map.entry(Question.class, Question.open("q1", LocalizedText.of("a", "b"))),
            Map.entry(ProfileSource.class, ProfileSource.COACH),
            Map.entry(Digest.class, Digest.of(new byte[0])),
            Map.entry(CanonicalText.class, CanonicalText.ofText("pop-canonical/1\n")),
            Map.entry(LocalizedText.class, LocalizedText.of("a", "b")));

    /** Texts that have a form of their own, and a hold, which would let nothing be erased. */
    private static final Map<String, Object> FORMED = Map.of(
            "pointer", "/x", "path", "/x", "fingerprint", "0".repeat(64), "event", "0".repeat(64), "legalHold", false);

    private final String prefix;
    private final PersonId owner;
    private final PersonId other;
    private final List<String> words = new ArrayList<>();
    private int made;

    /**
     * Makes records that are about one person and name another one wherever they name somebody else.
     *
     * @param prefix how every word begins
     */
    public Canaries(String prefix, PersonId owner, PersonId other) {
        this.prefix = prefix;
        this.owner = owner;
        this.other = other;
    }

    /** About whom the records are. */
    public PersonId owner() {
        return owner;
    }

    /** Every word given out so far. */
    public List<String> words() {
        return List.copyOf(words);
    }

    /** A record of this type, in which as much is there as the type allows. */
    public <R extends Record> R of(Class<R> type) {
        try {
            return type.cast(record(type));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no canaries for " + type.getSimpleName(), e);
        }
    }

    private Object record(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        InvocationTargetException refusal = null;
        // What excludes what is for the type to say: one part that may be missing is left out, then another.
        for (int leftOut = -1; leftOut < components.length; leftOut++) {
            int known = words.size();
            boolean may = leftOut < 0 || components[leftOut].getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (may) {
                try {
                    return make(type, components, leftOut);
                } catch (InvocationTargetException e) {
                    refusal = e;
                    words.subList(known, words.size()).clear();
                }
            }
        }
        throw new IllegalStateException(type.getSimpleName() + " refuses: " + cause(refusal), refusal);
    }

    private static String cause(@Nullable InvocationTargetException refusal) {
        return refusal == null ? "" : String.valueOf(refusal.getCause());
    }

    private Object make(Class<?> type, RecordComponent[] components, int leftOut) throws ReflectiveOperationException {
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = i == leftOut ? null : value(components[i], components[i].getGenericType());
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private Object value(RecordComponent component, Type type) throws ReflectiveOperationException {
        Object formed = type == String.class || type == boolean.class ? FORMED.get(component.getName()) : null;
        Object simple = formed == null ? SIMPLE.get(type) : formed;
        if (simple != null) {
            return simple;
        }
        if (type == String.class) {
            return text(component.getAnnotation(Personal.class));
        }
        if (type == PersonId.class) {
            return Set.of("employee", "person").contains(component.getName())
                            && component.getDeclaringRecord().getRecordComponents().length > 2
                    ? owner
                    : other;
        }
        if (type == LocalDate.class) {
            return day();
        }
        if (type == LocalDateTime.class) {
            return day().atTime(10, 0);
        }
        if (type == DateRange.class) {
            return DateRange.of(day(), day().plusDays(300));
        }
        if (type instanceof ParameterizedType generic) {
            return container(component, generic);
        }
        return plain((Class<?>) type);
    }

    private Object plain(Class<?> type) throws ReflectiveOperationException {
        if (type.isEnum()) {
            return type.getEnumConstants()[type.getEnumConstants().length - 1];
        }
        if (type.isRecord()) {
            return record(type);
        }
        for (Method method : type.getMethods()) {
            if (Modifier.isStatic(method.getModifiers())
                    && method.getParameterCount() == 0
                    && type.isAssignableFrom(method.getReturnType())) {
                return method.invoke(null);
            }
        }
        throw new IllegalStateException("no value of " + type);
    }

    private Object container(RecordComponent component, ParameterizedType type) throws ReflectiveOperationException {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] parts = type.getActualTypeArguments();
        if (raw == List.class) {
            return List.of(value(component, parts[0]));
        }
        if (raw == Set.class) {
            return Set.of(value(component, parts[0]));
        }
        if (raw == Map.class) {
            return Map.of("x" + ++made, value(component, parts[1]));
        }
        return plain(raw);
    }

    private String text(@Nullable Personal personal) {
        made++;
        if (personal == null) {
            return "x-" + prefix + made;
        }
        if (personal.value() == DataCategory.IDENTIFIER) {
            return owner.value();
        }
        String word = prefix + made;
        words.add(word);
        return word;
    }

    /** Each day comes after the one before. */
    private LocalDate day() {
        return Samples.TODAY.plusDays(++made);
    }
}
