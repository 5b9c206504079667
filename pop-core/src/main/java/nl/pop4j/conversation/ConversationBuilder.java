package nl.pop4j.conversation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import nl.pop4j.conversation.invitation.Appointment;
import nl.pop4j.conversation.invitation.Invitation;
import nl.pop4j.conversation.invitation.Preparation;
import nl.pop4j.conversation.invitation.TrustedPersonQuestion;
import nl.pop4j.conversation.record.Confirmation;
import nl.pop4j.conversation.record.ConversationRecord;
import nl.pop4j.conversation.record.Ending;
import nl.pop4j.conversation.record.HandedCopy;
import nl.pop4j.plan.execution.AgreementReport;
import nl.pop4j.shared.Version;
import org.jspecify.annotations.Nullable;

/** A conversation in which some parts are other ones. */
final class ConversationBuilder {

    private final Conversation from;
    private Appointment appointment;
    private int changes;
    private @Nullable Invitation invitation;
    private TrustedPersonQuestion trustedPerson;
    private List<Preparation> preparations;
    private @Nullable ConversationRecord record;
    private List<Confirmation> confirmations;
    private @Nullable HandedCopy copy;
    private @Nullable Ending ending;
    private List<AgreementReport> reports;
    private Version version;

    ConversationBuilder(Conversation from) {
        this.from = from;
        this.appointment = from.appointment();
        this.changes = from.changes();
        this.invitation = from.invitation();
        this.trustedPerson = from.trustedPerson();
        this.preparations = from.preparations();
        this.record = from.record();
        this.confirmations = from.confirmations();
        this.copy = from.copy();
        this.ending = from.ending();
        this.reports = from.reports();
        this.version = from.version();
    }

    /** Another time or place counts as a change. */
    ConversationBuilder appointment(Appointment next) {
        appointment = next;
        changes++;
        return this;
    }

    ConversationBuilder invitation(Invitation next) {
        invitation = next;
        return this;
    }

    ConversationBuilder trustedPerson(TrustedPersonQuestion next) {
        trustedPerson = next;
        return this;
    }

    /** In place of what that side prepared before. */
    ConversationBuilder preparation(Preparation next) {
        preparations = ImmutableList.<Preparation>builder()
                .addAll(preparations.stream()
                        .filter(one -> one.party() != next.party())
                        .toList())
                .add(next)
                .build();
        return this;
    }

    ConversationBuilder preparations(List<Preparation> these) {
        preparations = these;
        return this;
    }

    /** Keeps the days of record, confirmations and ending, and none of their words. */
    ConversationBuilder withoutWords() {
        ConversationRecord written = record;
        Ending ended = ending;
        record = written == null ? null : ConversationRecord.of(written.heldOn());
        confirmations = confirmations.stream()
                .map(one -> new Confirmation(one.party(), one.by(), one.meaning(), "", one.on()))
                .collect(ImmutableList.toImmutableList());
        ending = ended == null ? null : new Ending(ended.kind(), ended.on(), ImmutableMap.of());
        reports = ImmutableList.of();
        return this;
    }

    ConversationBuilder record(ConversationRecord next) {
        record = next;
        return this;
    }

    ConversationBuilder confirmation(Confirmation next) {
        confirmations = ImmutableList.<Confirmation>builder()
                .addAll(confirmations)
                .add(next)
                .build();
        return this;
    }

    ConversationBuilder copy(HandedCopy next) {
        copy = next;
        return this;
    }

    /** Calling off counts as a change. */
    ConversationBuilder ending(Ending next) {
        ending = next;
        changes += next.kind() == Ending.Kind.CANCELLED ? 1 : 0;
        return this;
    }

    ConversationBuilder report(AgreementReport next) {
        reports = ImmutableList.<AgreementReport>builder()
                .addAll(reports)
                .add(next)
                .build();
        return this;
    }

    ConversationBuilder version(Version next) {
        version = next;
        return this;
    }

    Conversation build() {
        return new Conversation(
                from.id(),
                from.subject(),
                from.points(),
                appointment,
                changes,
                invitation,
                trustedPerson,
                preparations,
                record,
                confirmations,
                copy,
                ending,
                reports,
                version);
    }
}
