package nl.pop4j.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import nl.pop4j.calendar.cadence.Cadence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.method.MethodCode;
import nl.pop4j.plan.revision.CanonicalText;
import nl.pop4j.plan.revision.Digest;
import nl.pop4j.plan.revision.ShownTexts;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.AssessmentId;
import nl.pop4j.shared.id.CommentId;
import nl.pop4j.shared.id.ConversationId;
import nl.pop4j.shared.id.FeedbackId;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.ObjectiveId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.ProgrammeId;
import nl.pop4j.shared.id.ReviewCycleId;
import nl.pop4j.shared.id.ReviewId;
import nl.pop4j.shared.id.SurveyId;
import org.jspecify.annotations.Nullable;

/** How values of one part look: as that part. */
final class MixIns {

    private static final ImmutableMap<Class<?>, Class<?>> ALL = ImmutableMap.<Class<?>, Class<?>>builder()
            .put(FrameworkId.class, Word.class)
            .put(ActivityId.class, Word.class)
            .put(AssessmentId.class, Word.class)
            .put(CommentId.class, Word.class)
            .put(ConversationId.class, Word.class)
            .put(GoalId.class, Word.class)
            .put(ObjectiveId.class, Word.class)
            .put(FeedbackId.class, Word.class)
            .put(ProgrammeId.class, Word.class)
            .put(SurveyId.class, Word.class)
            .put(PersonId.class, Word.class)
            .put(PlanId.class, Word.class)
            .put(ReviewCycleId.class, Word.class)
            .put(ReviewId.class, Word.class)
            .put(CompetenceCode.class, Word.class)
            .put(MethodCode.class, Word.class)
            .put(RoleCode.class, Word.class)
            .put(RuleCode.class, Word.class)
            .put(Level.class, Decimal.class)
            .put(LocalizedText.class, ByLanguage.class)
            .put(ShownTexts.class, ByCode.class)
            .put(Digest.class, Hex.class)
            .put(CanonicalText.class, Text.class)
            .put(Version.class, Count.class)
            .put(Cadence.class, Parsed.class)
            .put(DateRange.class, Parsed.class)
            .buildOrThrow();

    private MixIns() {}

    /** The mix-in of each type that has one. */
    static Map<Class<?>, Class<?>> all() {
        return ALL;
    }

    /** A text. */
    @SuppressWarnings({"UnusedMethod", "UnusedVariable"}) // Jackson reads the annotations
    private abstract static class Word {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Word(String value) {}

        @JsonValue
        abstract String value();
    }

    /** A number. */
    @SuppressWarnings({"UnusedMethod", "UnusedVariable"}) // Jackson reads the annotations
    private abstract static class Decimal {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Decimal(BigDecimal value) {}

        @JsonValue
        abstract BigDecimal value();
    }

    /** An object with a text for each language. */
    @SuppressWarnings({"UnusedMethod", "UnusedVariable"}) // Jackson reads the annotations
    private abstract static class ByLanguage {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        ByLanguage(Map<String, String> byLanguage) {}

        @JsonValue
        abstract Map<String, String> byLanguage();
    }

    /** A text that its own {@code parse} reads. */
    @SuppressWarnings({"UnusedMethod", "UnusedVariable"}) // Jackson reads the annotations
    private abstract static class Parsed {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static @Nullable Object parse(String text) {
            return null; // never called: only its annotation counts
        }

        @Override
        @JsonValue
        public abstract String toString();
    }

    /** The words under their codes. */
    @SuppressWarnings({"UnusedMethod", "UnusedVariable"}) // Jackson reads the annotations
    private abstract static class ByCode {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        ByCode(Map<String, String> byCode) {}

        @JsonValue
        abstract Map<String, String> byCode();
    }

    /** Hexadecimal digits. */
    @SuppressWarnings({"UnusedMethod", "UnusedVariable"}) // Jackson reads the annotations
    private abstract static class Hex {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Hex(String hex) {}

        @JsonValue
        abstract String hex();
    }

    /** A whole text. */
    @SuppressWarnings({"UnusedMethod", "UnusedVariable"}) // Jackson reads the annotations
    private abstract static class Text {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static @Nullable Object ofText(String text) {
            return null; // never called: only its annotation counts
        }

        @JsonValue
        abstract String text();
    }

    /** A whole number. */
    @SuppressWarnings({"UnusedMethod", "UnusedVariable"}) // Jackson reads the annotations
    private abstract static class Count {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Count(long number) {}

        @JsonValue
        abstract long number();
    }
}
