package nl.pop4j.dossier.conversation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.pop4j.form.Checklist;
import nl.pop4j.shared.actor.Party;

/**
 * What one side should not forget at one moment.
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
