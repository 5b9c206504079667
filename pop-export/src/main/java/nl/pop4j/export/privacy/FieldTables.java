package nl.pop4j.export.privacy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pop4j.export.paper.Column;
import nl.pop4j.export.paper.Fact;
import nl.pop4j.export.paper.PaperBuilder;
import nl.pop4j.export.privacy.FieldPath.Step;
import nl.pop4j.privacy.SubjectField;
import nl.pop4j.privacy.SubjectRecord;

/**
 * The fields of one record as few tables. The elements of a list share one, a row for each where they are short, else a
 * row for each of their fields; an element in which other lists stand has a table of its own, so that what belongs to
 * it follows it.
 */
final class FieldTables {

    /** A table in a document is no longer than the gate lets through, and a chapter holds no more tables. */
    static final int MOST = 500;

    private static final int MOST_COLUMNS = 6;
    private static final int LONGEST_CELL = 60;

    private final SubjectWords words;

    /** The facts of each element, by where it stands, in reading order; of what stands at the top, too. */
    private final Map<List<Step>, List<Fact>> elements = new LinkedHashMap<>();

    /** The elements that stand in a list, by where the list stands. */
    private final Map<List<Step>, List<List<Step>>> lists = new LinkedHashMap<>();

    /** The elements and lists in which others stand. */
    private final Set<List<Step>> outer = new HashSet<>();

    FieldTables(SubjectRecord record, SubjectWords words) {
        this.words = words;
        for (SubjectField field : record.fields()) {
            FieldPath path = FieldPath.of(field.pointer(), record.kind());
            elements.computeIfAbsent(path.group(), group -> new ArrayList<>())
                    .add(new Fact(words.label(path.rest(), "head"), words.value(field, path)));
        }
        for (List<Step> element : elements.keySet()) {
            lists.computeIfAbsent(list(element), list -> new ArrayList<>()).add(element);
            for (int i = 0; i < element.size(); i++) {
                outer.add(list(element.subList(0, i)));
            }
        }
    }

    /** Adds the tables; a new chapter where one would hold too many. */
    void addTo(PaperBuilder paper, String continued) {
        int tables = 0;
        Set<List<Step>> done = new HashSet<>();
        for (Map.Entry<List<Step>, List<Fact>> element : elements.entrySet()) {
            List<Step> list = list(element.getKey());
            if (!isShared(list)) {
                tables = room(paper, continued, tables);
                facts(paper, words, words.label(element.getKey(), "head"), element.getValue());
            } else if (done.add(list)) {
                for (List<List<Step>> part : Lists.partition(lists.getOrDefault(list, List.of()), MOST)) {
                    tables = room(paper, continued, tables);
                    shared(paper, words.label(list, "head"), part);
                }
            }
        }
    }

    private static int room(PaperBuilder paper, String continued, int tables) {
        if ((tables + 1) % MOST == 0) {
            paper.chapter(continued);
        }
        return tables + 1;
    }

    private boolean isShared(List<Step> list) {
        return lists.getOrDefault(list, List.of()).size() > 1 && !outer.contains(list);
    }

    /** A list is where its elements are, without the number of the last step. */
    private static List<Step> list(List<Step> element) {
        if (element.isEmpty()) {
            return element;
        }
        Step last = element.get(element.size() - 1);
        return ImmutableList.<Step>builder()
                .addAll(element.subList(0, element.size() - 1))
                .add(new Step(last.parent(), last.name(), last.isKey(), 0))
                .build();
    }

    /** A table of labels and what they say. */
    static void facts(PaperBuilder paper, SubjectWords words, String caption, List<Fact> facts) {
        paper.table(
                caption,
                ImmutableList.of(new Column(words.text("column.field"), 4), new Column(words.text("column.value"), 6)),
                facts.stream()
                        .map(fact -> List.of(fact.label(), fact.value()))
                        .collect(ImmutableList.toImmutableList()));
    }

    private void shared(PaperBuilder paper, String caption, List<List<Step>> part) {
        Set<String> heads = new LinkedHashSet<>();
        part.forEach(element -> facts(element).forEach(fact -> heads.add(fact.label())));
        boolean isShort = heads.size() <= MOST_COLUMNS
                && part.stream()
                        .allMatch(element -> facts(element).stream()
                                        .allMatch(fact -> fact.value().length() <= LONGEST_CELL)
                                && facts(element).stream()
                                                .map(Fact::label)
                                                .distinct()
                                                .count()
                                        == facts(element).size());
        if (isShort) {
            wide(paper, caption, part, heads);
        } else {
            Lists.partition(longRows(part), MOST).forEach(rows -> paper.table(caption, longColumns(), rows));
        }
    }

    private void wide(PaperBuilder paper, String caption, List<List<Step>> part, Set<String> heads) {
        ImmutableList.Builder<Column> columns = ImmutableList.builder();
        columns.add(new Column(words.text("column.number"), 1));
        heads.forEach(head -> columns.add(new Column(head, 4)));
        ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
        for (List<Step> element : part) {
            Map<String, String> values = new LinkedHashMap<>();
            heads.forEach(head -> values.put(head, ""));
            facts(element).forEach(fact -> values.put(fact.label(), fact.value()));
            rows.add(ImmutableList.<String>builder()
                    .add(number(element))
                    .addAll(values.values())
                    .build());
        }
        paper.table(caption, columns.build(), rows.build());
    }

    private List<Column> longColumns() {
        return ImmutableList.of(
                new Column(words.text("column.number"), 1),
                new Column(words.text("column.field"), 4),
                new Column(words.text("column.value"), 7));
    }

    private List<List<String>> longRows(List<List<Step>> part) {
        return part.stream()
                .flatMap(element ->
                        facts(element).stream().map(fact -> List.of(number(element), fact.label(), fact.value())))
                .collect(ImmutableList.toImmutableList());
    }

    private List<Fact> facts(List<Step> element) {
        return elements.getOrDefault(element, List.of());
    }

    private static String number(List<Step> element) {
        return Integer.toString(element.get(element.size() - 1).number());
    }
}
