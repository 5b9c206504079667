package nl.pop4j.application.dossier;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pop4j.application.desk.ShownPeople;
import nl.pop4j.application.desk.Situation;
import nl.pop4j.conversation.Completeness;
import nl.pop4j.conversation.Conversation;
import nl.pop4j.conversation.invitation.Invitation;
import nl.pop4j.conversation.record.Confirmation;
import nl.pop4j.conversation.record.ConversationRecord;
import nl.pop4j.conversation.record.Ending;
import nl.pop4j.dossier.AgreementLine;
import nl.pop4j.dossier.conversation.ChecklistPart;
import nl.pop4j.dossier.conversation.ConfirmationLine;
import nl.pop4j.dossier.conversation.ConversationDossier;
import nl.pop4j.dossier.conversation.ConversationHead;
import nl.pop4j.dossier.conversation.InvitationPart;
import nl.pop4j.dossier.conversation.Participant;
import nl.pop4j.dossier.conversation.RecordPart;
import nl.pop4j.form.Checklist;
import nl.pop4j.form.Question;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.method.StandardForms;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.execution.ActivityStatus;
import nl.pop4j.plan.execution.AgreementState;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.port.PersonCard;
import nl.pop4j.port.PersonDirectory;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import org.jspecify.annotations.Nullable;

/** Puts a conversation as its reader may see it, the names of people and what is open of its plan together. */
public final class ConversationDossiers {

    private final PersonDirectory people;

    public ConversationDossiers(PersonDirectory people) {
        this.people = people;
    }

    /**
     * The dossier.
     *
     * @param shown the conversation without what its reader may not see
     * @param plan its plan, if the reader may see what is open of it
     * @param method the method of its plan, if it is about one
     * @param language the language to print it in
     */
    public ConversationDossier of(
            Conversation shown,
            Optional<DevelopmentPlan> plan,
            Optional<PlanMethod> method,
            boolean withRecord,
            Locale language,
            Situation situation) {
        return new ConversationDossier(
                head(shown, language, situation),
                shown.appointment(),
                shown.changes(),
                invitation(shown, language),
                plan.map(ConversationDossiers::openActions).orElse(ImmutableList.of()),
                checklists(method, language),
                withRecord ? record(shown, language, situation) : null);
    }

    private ConversationHead head(Conversation talk, Locale language, Situation situation) {
        PersonId companion = talk.trustedPerson().person();
        PlanId plan = talk.subject().plan();
        return new ConversationHead(
                talk.id().value(),
                plan == null ? "" : plan.value(),
                talk.subject().kind(),
                talk.status(),
                language,
                situation.settings().organisation(),
                participant(talk.subject().employee(), language, situation),
                participant(talk.subject().leader(), language, situation),
                companion == null
                        ? ""
                        : participant(companion, language, situation).name(),
                situation.today());
    }

    private Participant participant(PersonId id, Locale language, Situation situation) {
        PersonCard card = new ShownPeople(people).card(id, language, situation);
        return new Participant(card.name(), card.function(), card.mail());
    }

    private static @Nullable InvitationPart invitation(Conversation talk, Locale language) {
        Invitation sent = talk.invitation();
        if (sent == null) {
            return null;
        }
        List<String> questions = sent.questionnaire() == null
                ? ImmutableList.of()
                : sent.questionnaire().questions().stream()
                        .map(question -> asked(question, language))
                        .collect(ImmutableList.toImmutableList());
        return new InvitationPart(
                sent.purpose(), sent.agenda(), sent.course(), questions, sent.leadDays(), sent.sentOn());
    }

    /** A question, with what can be chosen behind it. */
    private static String asked(Question question, Locale language) {
        String text = question.text().in(language);
        return question.choices().isEmpty()
                ? text
                : question.choices().stream()
                        .map(choice -> choice.text().in(language))
                        .collect(Collectors.joining(" / ", text + " (", ")"));
    }

    /** Promises that are neither kept nor broken, then activities that are neither done nor given up. */
    private static List<String> openActions(DevelopmentPlan plan) {
        PlanContent content = plan.signed().map(Revision::content).orElse(plan.workingCopy());
        Set<ActivityStatus> over = EnumSet.of(ActivityStatus.FINISHED, ActivityStatus.DROPPED);
        return Stream.concat(
                        content.agreements().stream()
                                .filter(one -> plan.execution().stateOf(one) == AgreementState.OPEN)
                                .map(one -> one.content()),
                        content.activities().stream()
                                .filter(one -> !over.contains(plan.execution().statusOf(one.id())))
                                .map(one -> one.title()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Those of the method, the library's own where it has none. */
    private static List<ChecklistPart> checklists(Optional<PlanMethod> method, Locale language) {
        List<Checklist> lists = method.map(PlanMethod::checklists)
                .filter(own -> !own.isEmpty())
                .orElse(ImmutableList.of(StandardForms.MANAGER_CHECKLIST, StandardForms.EMPLOYEE_CHECKLIST));
        return lists.stream()
                .flatMap(list -> Arrays.stream(Checklist.Moment.values())
                        .map(moment -> new ChecklistPart(
                                list.reader(),
                                moment,
                                list.at(moment).stream()
                                        .map(item -> item.text().in(language))
                                        .toList())))
                .filter(part -> !part.items().isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    private @Nullable RecordPart record(Conversation talk, Locale language, Situation situation) {
        ConversationRecord written = talk.record();
        if (written == null) {
            return null;
        }
        return new RecordPart(
                written.heldOn(),
                ImmutableList.copyOf(written.covered()),
                talk.points().stream()
                        .filter(point -> !written.covered().contains(point))
                        .collect(ImmutableList.toImmutableList()),
                written.heard(),
                written.agreed(),
                written.agreements().stream().map(AgreementLine::of).collect(ImmutableList.toImmutableList()),
                talk.confirmations().stream()
                        .map(one -> confirmation(one, language, situation))
                        .collect(ImmutableList.toImmutableList()),
                talk.copy(),
                reasons(talk, language, situation));
    }

    private ConfirmationLine confirmation(Confirmation word, Locale language, Situation situation) {
        return new ConfirmationLine(
                word.party(),
                participant(word.by(), language, situation).name(),
                word.meaning(),
                word.reaction(),
                word.on());
    }

    /** What was missing, and why. */
    private static List<String> reasons(Conversation talk, Locale language, Situation situation) {
        Ending ending = talk.ending();
        if (ending == null || ending.kind() == Ending.Kind.CANCELLED) {
            return ImmutableList.of();
        }
        Map<String, String> reasons = ending.reasons();
        return Completeness.missing(talk).stream()
                .filter(lack -> reasons.containsKey(lack.pointer()))
                .map((Finding lack) -> lack.text(situation.settings().texts(), language) + " "
                        + reasons.getOrDefault(lack.pointer(), ""))
                .collect(ImmutableList.toImmutableList());
    }
}
