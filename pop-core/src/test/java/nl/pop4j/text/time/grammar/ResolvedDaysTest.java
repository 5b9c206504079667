package nl.pop4j.text.time.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.pop4j.text.lexicon.Language;
import nl.pop4j.text.lexicon.Vocabulary;
import nl.pop4j.text.time.TemporalExpression;
import nl.pop4j.text.token.Tagger;
import nl.pop4j.text.token.Tokenizer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Days that expressions resolve to, held against java.time: every form from ten reference dates, among them year ends, a
 * leap day, both sides of 1 August, and days whose ISO year differs from their year.
 */
@Tag("D2.7")
class ResolvedDaysTest {

    private static final Vocabulary WORDS = Vocabulary.standard();
    private static final TemporalReader READER = new TemporalReader(WORDS);
    private static final List<LocalDate> REFERENCES = Stream.of(
                    "2026-11-23",
                    "2026-12-31",
                    "2027-01-01",
                    "2028-02-29",
                    "2027-02-28",
                    "2020-12-31",
                    "2026-07-31",
                    "2026-08-01",
                    "2024-12-30",
                    "2026-03-31")
            .map(LocalDate::parse)
            .toList();

    /** A form in two languages, with its first and last day as java.time has them. */
    private record Form(String dutch, String english, UnaryOperator<LocalDate> first, UnaryOperator<LocalDate> last) {}

    private static final List<Form> FORMS = List.of(
            new Form("vandaag", "today", day -> day, day -> day),
            new Form("morgen", "tomorrow", day -> day.plusDays(1), day -> day.plusDays(1)),
            new Form("uiterlijk vrijdag", "by Friday", ResolvedDaysTest::friday, ResolvedDaysTest::friday),
            new Form("deze week", "this week", day -> inWeek(day, 1), day -> inWeek(day, 7)),
            new Form(
                    "volgende week",
                    "next week",
                    day -> inWeek(day, 1).plusDays(7),
                    day -> inWeek(day, 7).plusDays(7)),
            new Form("dit weekend", "this weekend", day -> inWeek(day, 6), day -> inWeek(day, 7)),
            new Form(
                    "deze maand",
                    "this month",
                    day -> day.withDayOfMonth(1),
                    day -> YearMonth.from(day).atEndOfMonth()),
            new Form(
                    "volgende maand",
                    "next month",
                    day -> YearMonth.from(day).plusMonths(1).atDay(1),
                    day -> YearMonth.from(day).plusMonths(1).atEndOfMonth()),
            new Form(
                    "eind volgende maand",
                    "by the end of next month",
                    day -> YearMonth.from(day).plusMonths(1).atDay(21),
                    day -> YearMonth.from(day).plusMonths(1).atEndOfMonth()),
            new Form(
                    "dit kwartaal",
                    "this quarter",
                    day -> quarter(day),
                    day -> quarter(day).plusMonths(3).minusDays(1)),
            new Form(
                    "volgend kwartaal",
                    "next quarter",
                    day -> quarter(day).plusMonths(3),
                    day -> quarter(day).plusMonths(6).minusDays(1)),
            new Form("dit jaar", "this year", day -> Year.from(day).atDay(1), day -> endOfYear(day.getYear())),
            new Form(
                    "volgend jaar",
                    "next year",
                    day -> Year.of(day.getYear() + 1).atDay(1),
                    day -> endOfYear(day.getYear() + 1)),
            new Form("binnen tien dagen", "within ten days", day -> day, day -> day.plusDays(10)),
            new Form("binnen zes weken", "within six weeks", day -> day, day -> day.plusWeeks(6)),
            new Form("binnen drie maanden", "within three months", day -> day, day -> day.plusMonths(3)),
            new Form("over een half jaar", "in half a year", day -> day, day -> day.plusMonths(6)),
            new Form("over een jaar", "a year from now", day -> day, day -> day.plusYears(1)),
            new Form("in week 53 2026", "in week 53 2026", day -> week(2026, 53, 1), day -> week(2026, 53, 7)),
            new Form("in week 1 2025", "in week 1 2025", day -> week(2025, 1, 1), day -> week(2025, 1, 7)),
            new Form("eind maart 2028", "at the end of March 2028", day -> at(2028, 3, 21), day -> at(2028, 3, 31)),
            new Form("eind februari 2028", "in late February 2028", day -> at(2028, 2, 21), day -> at(2028, 2, 29)),
            new Form("medio juni 2028", "in mid-June 2028", day -> at(2028, 6, 11), day -> at(2028, 6, 20)),
            new Form("half augustus 2028", "by mid-August 2028", day -> at(2028, 8, 11), day -> at(2028, 8, 20)),
            new Form("begin april 2028", "in early April 2028", day -> at(2028, 4, 1), day -> at(2028, 4, 10)),
            new Form(
                    "van maart tot en met mei 2028",
                    "from March to May 2028",
                    day -> at(2028, 3, 1),
                    day -> at(2028, 5, 31)));

    private static final List<Form> DUTCH_FORMS = List.of(
            new Form(
                    "dit schooljaar",
                    "",
                    day -> schoolYear(day),
                    day -> schoolYear(day).plusYears(1).minusDays(1)),
            new Form(
                    "volgend schooljaar",
                    "",
                    day -> schoolYear(day).plusYears(1),
                    day -> schoolYear(day).plusYears(2).minusDays(1)),
            new Form(
                    "dit werkjaar",
                    "",
                    day -> schoolYear(day),
                    day -> schoolYear(day).plusYears(1).minusDays(1)),
            new Form("binnen de veertien dagen", "", day -> day, day -> day.plusDays(14)),
            new Form("binnen de maand", "", day -> day, day -> day.plusMonths(1)));

    static Stream<Arguments> rows() {
        Stream<Arguments> both = FORMS.stream()
                .flatMap(form -> Stream.of(
                        arguments(Language.DUTCH, form.dutch(), form),
                        arguments(Language.ENGLISH, form.english(), form)));
        return Stream.concat(both, DUTCH_FORMS.stream().map(form -> arguments(Language.DUTCH, form.dutch(), form)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("rows")
    void agreesWithTheCalendarOfTheJdk(Language language, String expression, Form form) {
        for (LocalDate reference : REFERENCES) {
            List<TemporalExpression> found =
                    READER.read(new Tagger(WORDS).tag(new Tokenizer(WORDS).tokenize(expression), language), reference);
            assertThat(found).as("%s from %s", expression, reference).hasSize(1);
            assertThat(found.get(0).resolved()).hasValueSatisfying(days -> {
                assertThat(days.start())
                        .as("first, from %s", reference)
                        .isEqualTo(form.first().apply(reference));
                assertThat(days.last())
                        .as("last, from %s", reference)
                        .isEqualTo(form.last().apply(reference));
            });
        }
    }

    private static LocalDate friday(LocalDate day) {
        return day.with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
    }

    private static LocalDate inWeek(LocalDate day, int dayOfWeek) {
        return day.with(ChronoField.DAY_OF_WEEK, dayOfWeek);
    }

    private static LocalDate quarter(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1);
    }

    private static LocalDate endOfYear(int year) {
        return Year.of(year).atDay(Year.of(year).length());
    }

    private static LocalDate week(int year, int week, int day) {
        return LocalDate.parse(String.format("%d-W%02d-%d", year, week, day), DateTimeFormatter.ISO_WEEK_DATE);
    }

    private static LocalDate at(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private static LocalDate schoolYear(LocalDate day) {
        LocalDate here = Year.from(day).atMonth(Month.AUGUST).atDay(1);
        return day.isBefore(here) ? here.minusYears(1) : here;
    }
}
