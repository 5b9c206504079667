package nl.pop4j.review.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.calendar.holiday.Holidays;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.id.PersonId;

@Tag("D5.9")
class NoticeProperties {

    private static final WorkingDays DUTCH = WorkingDays.of(Holidays.netherlands());
    private static final LocalDate START = LocalDate.of(2027, 1, 4);
    private static final int DAYS = 60;

    /** Day by day or all at once: the same is said, and each of it once. */
    @Property(tries = 100)
    void saysEachNoticeOnExactlyOneDay(@ForAll long seed) {
        List<DueMatter> matters = matters(new Random(seed));
        List<Notice> all = due(matters, DateRange.of(START, START.plusDays(DAYS)));
        List<Notice> daily = new ArrayList<>();
        for (LocalDate day = START; day.isBefore(START.plusDays(DAYS)); day = day.plusDays(1)) {
            daily.addAll(due(matters, DateRange.ofClosed(day, day)));
        }
        assertThat(daily).containsExactlyElementsOf(all);
        assertThat(all.stream().map(Notice::key).distinct()).hasSize(all.size());
        assertThat(due(matters, DateRange.of(START, START.plusDays(DAYS)))).isEqualTo(all);
    }

    private static List<Notice> due(List<DueMatter> matters, DateRange days) {
        return NoticeRules.standard().due(matters, days, DUTCH, NoticeRulesTest::recipients);
    }

    private static List<DueMatter> matters(Random random) {
        List<DueMatter> matters = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            matters.add(DueMatter.of(
                    Occasion.values()[random.nextInt(Occasion.values().length)],
                    PersonId.of("p" + random.nextInt(2)),
                    "plan-" + random.nextInt(3),
                    "e" + i,
                    START.plusDays(random.nextInt(120))));
        }
        return matters;
    }
}
