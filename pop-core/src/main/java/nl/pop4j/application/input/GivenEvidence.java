package nl.pop4j.application.input;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.pop4j.application.command.form.Lists;
import nl.pop4j.application.command.part.AttachmentInput;
import nl.pop4j.application.command.part.EvidenceInput;
import nl.pop4j.application.command.part.StarrInput;
import nl.pop4j.assessment.Attachment;
import nl.pop4j.assessment.Evidence;
import nl.pop4j.assessment.Starr;
import nl.pop4j.shared.id.PersonId;
import org.jspecify.annotations.Nullable;

/** Evidence as a form sent it. */
public final class GivenEvidence {

    private GivenEvidence() {}

    public static List<Evidence> all(@Nullable List<EvidenceInput> given, PersonId giver) {
        return Lists.copyOf(given).stream().map(input -> of(input, giver)).collect(ImmutableList.toImmutableList());
    }

    /**
     * One piece.
     *
     * @param giver who stands for it where the form names neither a person nor an issuer, or null for nobody
     */
    public static Evidence of(EvidenceInput input, @Nullable PersonId giver) {
        String by = input.by();
        String written = input.issuer();
        String issuer = written == null || written.isBlank() ? null : written;
        PersonId otherwise = issuer == null ? giver : null;
        StarrInput starr = input.starr();
        AttachmentInput file = input.attachment();
        return new Evidence(
                Evidence.Kind.valueOf(requireNonNull(input.kind())),
                requireNonNull(input.description()),
                requireNonNull(input.on()),
                input.expires(),
                by == null ? otherwise : PersonId.of(by),
                issuer,
                starr == null ? null : starr(starr),
                file == null
                        ? null
                        : new Attachment(requireNonNull(file.sha256()), requireNonNull(file.mediaType()), file.size()));
    }

    private static Starr starr(StarrInput input) {
        return new Starr(
                Edits.orEmpty(input.situation()),
                Edits.orEmpty(input.task()),
                Edits.orEmpty(input.action()),
                Edits.orEmpty(input.result()),
                Edits.orEmpty(input.reflection()));
    }
}
