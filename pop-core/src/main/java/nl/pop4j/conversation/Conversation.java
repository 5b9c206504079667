package nl.pop4j.conversation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.pop4j.conversation.invitation.Appointment;
import nl.pop4j.conversation.invitation.Invitation;
import nl.pop4j.conversation.invitation.Preparation;
import nl.pop4j.conversation.invitation.TrustedPersonQuestion;
import nl.pop4j.conversation.record.Confirmation;
import nl.pop4j.conversation.record.ConversationPoint;
import nl.pop4j.conversation.record.ConversationRecord;
import nl.pop4j.conversation.record.Ending;
import nl.pop4j.conversation.record.HandedCopy;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.plan.execution.AgreementReport;
import nl.pop4j.plan.execution.AgreementState;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.id.ConversationId;
import org.jspecify.annotations.Nullable;

/**
 * One talk, from appointment to closing.
 *
 * <p>The record holds what is so; {@link ConversationCommands} change it. Example: a conversation with an invitation
 * and without a record has the status {@link ConversationStatus#INVITED}.
 *
 * @param id names it
 * @param subject who talks with whom, about what
 * @param points what must be talked about
 * @param appointment when and where
 * @param changes how often time or place were changed or it was called off: calendars replace an older entry by the one
 *     that counts more
 * @param invitation what was sent, or null
 * @param trustedPerson whether the employee brings somebody
 * @param preparations at most one for each side
 * @param record what was said, or null before it was held
 * @param confirmations at most one for each side
 * @param copy that the employee has a copy of the record, or null
 * @param ending how it ended, or null
 * @param reports what came of the promises in the record, in the order in which it was reported; null counts as none
 * @param version how often it was stored
 */
public record Conversation(
        ConversationId id,
        ConversationSubject subject,
        Set<ConversationPoint> points,
        Appointment appointment,
        int changes,
        @Nullable Invitation invitation,
        TrustedPersonQuestion trustedPerson,
        List<Preparation> preparations,
        @Nullable ConversationRecord record,
        List<Confirmation> confirmations,
        @Nullable HandedCopy copy,
        @Nullable Ending ending,
        @Nullable List<AgreementReport> reports,
        Version version) {

    /**
     * Copies the parts and checks what excludes what.
     *
     * @throws IllegalArgumentException if a side prepared or confirmed twice, changes are negative, something was
     *     confirmed or handed over of which there is no record, or reported about a promise that is not in it
     */
    public Conversation {
        points = ImmutableSet.copyOf(points.stream().sorted().toList());
        preparations = ImmutableList.copyOf(preparations);
        confirmations = ImmutableList.copyOf(confirmations);
        reports = reports == null ? ImmutableList.of() : ImmutableList.copyOf(reports);
        if (changes < 0) {
            throw new IllegalArgumentException("changes must not be negative");
        }
        if (preparations.stream().map(Preparation::party).distinct().count() < preparations.size()
                || confirmations.stream().map(Confirmation::party).distinct().count() < confirmations.size()) {
            throw new IllegalArgumentException("preparations and confirmations must be one for each side");
        }
        if (record == null && !(confirmations.isEmpty() && copy == null)) {
            throw new IllegalArgumentException("confirmations and copy need a record");
        }
        if (!promised(record)
                .containsAll(reports.stream().map(AgreementReport::agreement).toList())) {
            throw new IllegalArgumentException("reports must be about promises of the record");
        }
    }

    /** What came of the promises in the record, in the order in which it was reported; never null. */
    @Override
    public List<AgreementReport> reports() {
        return requireNonNull(reports);
    }

    /** The conversation as it is after being stored once more. */
    public Conversation at(Version stored) {
        return edit().version(stored).build();
    }

    /** How far it is. */
    public ConversationStatus status() {
        if (ending != null) {
            return ending.kind() == Ending.Kind.CANCELLED ? ConversationStatus.CANCELLED : ConversationStatus.CLOSED;
        }
        if (record != null) {
            return ConversationStatus.HELD;
        }
        return invitation == null ? ConversationStatus.PLANNED : ConversationStatus.INVITED;
    }

    /** What one side prepared. */
    public Optional<Preparation> preparation(Party party) {
        return preparations.stream().filter(one -> one.party() == party).findFirst();
    }

    /** What a side may read of the preparations: its own, and the other's as soon as both have shared theirs. */
    public List<Preparation> preparationsFor(Party reader) {
        boolean together = preparations.size() == Party.values().length
                && preparations.stream().allMatch(Preparation::isShared);
        return preparations.stream()
                .filter(one -> together || one.party() == reader)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The same without what its reader may not see.
     *
     * @param reader the side that reads and sees preparations as that side may, or empty for none of them
     * @param withRecord whether the reader sees words of the record, reactions and reasons; the days always stay
     */
    public Conversation shownTo(Optional<Party> reader, boolean withRecord) {
        ConversationBuilder shown =
                edit().preparations(reader.map(this::preparationsFor).orElse(ImmutableList.of()));
        return withRecord ? shown.build() : shown.withoutWords().build();
    }

    /** What one side said under the record. */
    public Optional<Confirmation> confirmation(Party party) {
        return confirmations.stream().filter(one -> one.party() == party).findFirst();
    }

    /** Whether both sides have put their word under the record, and neither refused it. */
    public boolean isSigned() {
        return confirmations.size() == Party.values().length
                && confirmations.stream().noneMatch(word -> word.meaning() == SignatureMeaning.REFUSED);
    }

    /** The promises of a record that both sides have signed; none before. */
    public List<Agreement> promises() {
        return record == null || !isSigned() ? ImmutableList.of() : record.agreements();
    }

    /** What came of one of the promises so far: kept, late, broken, or nothing yet. */
    public AgreementState stateOf(Agreement promise) {
        return AgreementState.of(promise, reports());
    }

    private static Set<String> promised(@Nullable ConversationRecord record) {
        return record == null
                ? ImmutableSet.of()
                : record.agreements().stream().map(Agreement::id).collect(ImmutableSet.toImmutableSet());
    }

    ConversationBuilder edit() {
        return new ConversationBuilder(this);
    }
}
