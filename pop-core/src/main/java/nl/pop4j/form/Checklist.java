package nl.pop4j.form;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.actor.Party;

/**
 * Things not to forget around a talk, for one side.
 *
 * <p>Example: {@code new Checklist("talk", Party.EMPLOYEE, title, List.of(new Checklist.Item(Checklist.Moment.BEFORE,
 * text)))} has one item {@code at(Checklist.Moment.BEFORE)} and none {@code at(Checklist.Moment.AFTER)}.
 *
 * @param id names it
 * @param reader for whom it is
 * @param title what people call it
 * @param items in order
 */
public record Checklist(String id, Party reader, LocalizedText title, List<Item> items) {

    /** Copies the items. */
    public Checklist {
        items = ImmutableList.copyOf(items);
    }

    /** The items of one moment. */
    public List<Item> at(Moment moment) {
        return items.stream().filter(item -> item.moment() == moment).collect(ImmutableList.toImmutableList());
    }

    /** When an item matters. */
    public enum Moment {
        /** Before the talk. */
        BEFORE,
        /** During the talk. */
        DURING,
        /** After the talk. */
        AFTER
    }

    /**
     * One thing not to forget.
     *
     * @param moment when it matters
     * @param text what to do
     */
    public record Item(Moment moment, LocalizedText text) {}
}
