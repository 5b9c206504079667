package nl.pop4j.feedback.culture;

import java.time.Instant;
import nl.pop4j.shared.DomainEvent;
import nl.pop4j.shared.id.SurveyId;

/**
 * Something that happened to a survey. That somebody has answered is no event: its moment would tell who.
 *
 * <p>Example: {@code new CultureSurveyEvent(CultureSurveyEvent.Type.CLOSED, SurveyId.of("beuk-2027"), now).kind()} is
 * {@code culture-survey-closed}.
 *
 * @param type what happened
 * @param survey to which
 * @param at when
 */
public record CultureSurveyEvent(Type type, SurveyId survey, Instant at) implements DomainEvent {

    /** What can happen to a survey. */
    public enum Type {
        /** It is put to a team. */
        OPENED("culture-survey-opened"),
        /** No more answers are taken. */
        CLOSED("culture-survey-closed");

        private final String kind;

        Type(String kind) {
            this.kind = kind;
        }
    }

    @Override
    public String kind() {
        return type.kind;
    }

    @Override
    public String aggregate() {
        return survey.value();
    }
}
