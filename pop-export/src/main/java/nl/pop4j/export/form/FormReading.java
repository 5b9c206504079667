package nl.pop4j.export.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pop4j.calendar.cadence.Cadence;
import nl.pop4j.form.Answers;
import nl.pop4j.form.Questionnaire;
import nl.pop4j.gap.DevelopmentNeed;
import nl.pop4j.gap.DevelopmentNeed.Source;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.plan.content.Capacity;
import nl.pop4j.plan.content.Perspective;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.content.PlanContentBuilder;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.id.FrameworkId;

/** The texts of a filled form as a draft of a plan. */
public final class FormReading {

    private static final int MINUTES_A_WEEK = 10_080;

    private final PlanMethod method;
    private final FormFields fields;
    private final LocalDate today;

    private FormReading(PlanMethod method, FormFields fields, LocalDate today) {
        this.method = method;
        this.fields = fields;
        this.today = today;
    }

    /**
     * Reads a form.
     *
     * @param method the method whose form it is
     * @param texts what was written, by tag; what is missing was left empty
     * @param language in which it was filled in
     * @param today where a plan begins that does not say when
     */
    public static FormReading of(PlanMethod method, Map<String, String> texts, Locale language, LocalDate today) {
        return new FormReading(method, new FormFields(texts, language), today);
    }

    /** The tag under which a form says its method. */
    public static String methodTag() {
        return FormTag.METHOD;
    }

    /** The tag under which a form says its language. */
    public static String languageTag() {
        return FormTag.LANGUAGE;
    }

    /** The draft. */
    public PlanContent content(FrameworkId framework) {
        DateRange horizon = horizon();
        PlanContentBuilder content = PlanContent.builder(fields.language(), horizon, framework)
                .method(method.code())
                .perspective(new Perspective(
                        fields.text(FormTag.CAREER),
                        fields.text(FormTag.REALISATION),
                        fields.text(FormTag.NOT_PROMISED)))
                .needs(needs())
                .capacity(capacity())
                .agreements(agreements());
        FormGoals goals = new FormGoals(fields, horizon);
        content.goals(goals.goals()).activities(goals.activities());
        fields.number(FormTag.REVIEWS)
                .filter(weeks -> fields.holds(FormTag.REVIEWS, isWhole(weeks, 1, 9_999)))
                .ifPresent(weeks -> content.reviews(Cadence.everyWeeks(weeks.intValueExact())));
        return content.build();
    }

    /** What was answered to the method's questions. */
    public List<Answers> answers() {
        ImmutableList.Builder<Answers> all = ImmutableList.builder();
        for (Questionnaire questionnaire : method.questionnaires()) {
            Answers answers = Answers.none(questionnaire);
            for (var question : questionnaire.questions()) {
                String answer = fields.text(FormTag.answer(questionnaire.id(), question.id()));
                answers = answer.isEmpty() ? answers : answers.with(question.id(), answer);
            }
            if (!answers.byQuestion().isEmpty()) {
                all.add(answers);
            }
        }
        return all.build();
    }

    /** The tags whose texts could not be understood, in the order in which they were met; call it last. */
    public List<String> unclear() {
        return ImmutableSet.copyOf(fields.unclear()).asList();
    }

    private DateRange horizon() {
        LocalDate first = fields.date(FormTag.FIRST).orElse(today);
        LocalDate last = fields.date(FormTag.LAST)
                .filter(day -> fields.holds(FormTag.LAST, !day.isBefore(first)))
                .orElse(first.plus(method.longest()).minusDays(1));
        return DateRange.ofClosed(first, last);
    }

    private List<DevelopmentNeed> needs() {
        List<DevelopmentNeed> needs = new ArrayList<>();
        fields.lines(FormTag.ORGANISATION).forEach(line -> needs.add(need(needs, Source.ORGANISATION, line)));
        fields.lines(FormTag.OWN).forEach(line -> needs.add(need(needs, Source.OWN_WISH, line)));
        return needs;
    }

    private static DevelopmentNeed need(List<DevelopmentNeed> before, Source source, String text) {
        return new DevelopmentNeed("n" + (before.size() + 1), source, null, "", text);
    }

    private Capacity capacity() {
        int minutes = fields.minutes(FormTag.WEEK)
                .filter(time -> fields.holds(FormTag.WEEK, time <= MINUTES_A_WEEK))
                .orElse(0);
        return new Capacity(minutes, fields.money(FormTag.BUDGET).orElse(Money.ZERO));
    }

    private List<Agreement> agreements() {
        List<Agreement> agreements = new ArrayList<>();
        for (Party party : Party.values()) {
            String who = party.name().toLowerCase(Locale.ROOT);
            for (int i = 1; i <= PlanForm.AGREEMENTS; i++) {
                String promise = fields.text(FormTag.numbered(who, i, "promise"));
                String due = FormTag.numbered(who, i, "due");
                if (!promise.isEmpty() && fields.holds(due, !fields.text(due).isEmpty())) {
                    String id = "a" + (agreements.size() + 1);
                    fields.date(due).ifPresent(day -> agreements.add(new Agreement(id, party, promise, day)));
                }
            }
        }
        return agreements;
    }

    private static boolean isWhole(BigDecimal number, int least, int most) {
        return number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }
}
