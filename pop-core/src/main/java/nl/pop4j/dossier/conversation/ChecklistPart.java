package nl.pop4j.dossier.conversation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.pop4j.form.Checklist;
import nl.pop4j.shared.actor.Party;

/**
 * What one side should not forget at one moment.
 *
 * <p>Example: {@code new ChecklistPart(Party.EMPLOYER, Checklist.Moment.BEFORE, List.of("Lees het vorige verslag."))}
 * is what the manager does before the talk.
 *
 * @param reader for which side
 * @param moment when it matters
 * @param items in order, in the language of the dossier
 */
public record ChecklistPart(Party reader, Checklist.Moment moment, List<String> items) {

    /** Copies the items. */
    public ChecklistPart {
        items = ImmutableList.copyOf(items);
    }
}
