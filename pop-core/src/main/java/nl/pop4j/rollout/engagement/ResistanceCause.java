package nl.pop4j.rollout.engagement;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Texts;
import nl.pop4j.shared.id.Identifiers;

/**
 * Why people object. An organisation adds its own beside the standard ones.
 *
 * <p>Example: {@code new ResistanceCause("ROSTER", LocalizedText.of("Rooster", "Roster"))} stands beside {@code TIME}
 * and the seven others of {@code standard()}.
 *
 * @param code names it within its programme, 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 * @param text what people call it
 */
public record ResistanceCause(String code, LocalizedText text) {

    private static final ImmutableList<String> STANDARD =
            ImmutableList.of("TIME", "USEFULNESS", "APPRAISAL", "PRIVACY", "TRUST", "EXPERIENCE", "SKILLS", "OTHER");

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if the code has another form
     */
    public ResistanceCause {
        Identifiers.check("code", code);
    }

    /** No time, no use, fear of being judged, of being watched, no trust, bad experience, not knowing how, and the rest. */
    public static List<ResistanceCause> standard() {
        return STANDARD.stream()
                .map(code -> new ResistanceCause(code, Texts.standard().localized("rollout.cause." + code)))
                .collect(ImmutableList.toImmutableList());
    }
}
