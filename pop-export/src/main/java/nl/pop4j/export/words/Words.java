package nl.pop4j.export.words;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.pop4j.dossier.AgreementLine;
import nl.pop4j.plan.execution.ActivityStatus;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The words of one document: fixed sentences, dates, amounts and durations in its language.
 *
 * <p>The same value gives the same words on every machine, whatever its default locale and zone. A language without
 * texts is served in Dutch, dates included.
 */
public final class Words {

    private static final Texts TEXTS = Texts.load(Words.class::getResourceAsStream, "nl", "en", "nl-x-u");

    private final Texts texts;
    private final Locale language;
    private final DateTimeFormatter longDate;
    private final DateTimeFormatter shortDate;
    private final DateTimeFormatter moment;
    private final DateTimeFormatter month;

    private Words(Texts texts, Locale language) {
        this.texts = texts;
        this.language = language;
        this.longDate = DateTimeFormatter.ofPattern("d MMMM uuuu", language);
        this.shortDate = DateTimeFormatter.ofPattern("d MMM uuuu", language);
        this.moment = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", language);
        this.month = DateTimeFormatter.ofPattern("MMM", language);
    }

    /** The words of a language. */
    public static Words in(Locale language) {
        return in(language, TEXTS);
    }

    /** The words of a language in these texts, which have every key that documents use. */
    public static Words in(Locale language, Texts texts) {
        return new Words(
                texts,
                texts.keys(Locale.forLanguageTag(language.getLanguage())).isEmpty()
                        ? Locale.forLanguageTag("nl")
                        : language);
    }

    /** The texts of all documents, by key and language. */
    public static Texts texts() {
        return TEXTS;
    }

    /** The language of the words. */
    public Locale language() {
        return language;
    }

    /**
     * A fixed sentence.
     *
     * @param arguments names and values of its places, in turn: {@code of("by", "date", "1 mei 2027")}
     */
    public String of(String key, String... arguments) {
        Preconditions.checkArgument(arguments.length % 2 == 0, "arguments must be names and values in turn");
        ImmutableMap.Builder<String, String> places = ImmutableMap.builder();
        for (int i = 0; i < arguments.length; i += 2) {
            places.put(arguments[i], arguments[i + 1]);
        }
        return texts.text(key, language, places.buildOrThrow());
    }

    /** The word for a constant, under {@code prefix.NAME}. */
    public String of(String prefix, Enum<?> constant) {
        return of(prefix + "." + constant.name());
    }

    /** How far an activity is, or that this is left out. */
    public String status(@Nullable ActivityStatus status) {
        return status == null ? of("left-out") : of("activity.status", status);
    }

    /** Such as {@code 1 september 2026}. */
    public String date(LocalDate date) {
        return longDate.format(date);
    }

    /** Such as {@code 1 sep 2026}, for tables. */
    public String shortDate(LocalDate date) {
        return withoutDots(shortDate.format(date));
    }

    /** From the first to the last day, both included. */
    public String period(LocalDate first, LocalDate last) {
        return of("period", "first", glued(first), "last", glued(last));
    }

    /** A moment to the second with its zone, such as {@code 1 september 2026, 14:05:09 (Europe/Amsterdam, UTC+02:00)}. */
    public String moment(ZonedDateTime at) {
        String offset =
                at.getOffset().getTotalSeconds() == 0 ? "" : at.getOffset().getId();
        String zone = at.getZone().equals(at.getOffset()) ? "" : at.getZone().getId() + ", ";
        return moment.format(at) + " (" + zone + "UTC" + offset + ")";
    }

    /** A month in short, such as {@code sep}. */
    public String month(YearMonth value) {
        return withoutDots(month.format(value));
    }

    /** A number as readers of the language write it, such as {@code 3,5}. */
    public String number(BigDecimal value) {
        return Numerals.in(language).number(value);
    }

    /** An amount, such as {@code € 1.250} or {@code € 12,50}. */
    public String money(Money amount) {
        return amount.in(language);
    }

    /** A duration in hours and minutes, such as {@code 16 uur} or {@code 1 uur 30 min}. */
    public String time(long minutes) {
        String hours = Numerals.in(language).number(BigDecimal.valueOf(minutes / 60));
        long rest = minutes % 60;
        if (rest == 0) {
            return minutes == 60 ? of("hours.one") : of("hours.some", "hours", hours);
        }
        return minutes < 60
                ? of("minutes", "minutes", Long.toString(rest))
                : of("hours.minutes", "hours", hours, "minutes", Long.toString(rest));
    }

    /** What is promised, followed by how much money and time where that was said: {@code (€ 250, 8 uur)}. */
    public String promise(String content, @Nullable Money amount, @Nullable Integer minutes) {
        List<String> much = Stream.of(
                        Optional.ofNullable(amount).map(this::money),
                        Optional.ofNullable(minutes).map(time -> time(time)))
                .flatMap(Optional::stream)
                .toList();
        return much.isEmpty() ? content : content + " (" + String.join(", ", much) + ")";
    }

    /** What a line of a plan or a record promises, with how much money and time. */
    public String promise(AgreementLine line) {
        return promise(line.content(), line.amount(), line.minutes());
    }

    /** A date that is not broken over two lines. */
    private String glued(LocalDate date) {
        return date(date).replace(' ', '\u00a0');
    }

    private static String withoutDots(String abbreviated) {
        return abbreviated.replace(".", "");
    }
}
