package nl.pop4j.application.dossier;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.calendar.cadence.Cadence;
import nl.pop4j.dossier.background.ChangeLine;
import nl.pop4j.dossier.background.ChangeLine.Kind;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.RevisionChange;
import nl.pop4j.plan.revision.RevisionChanges;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.ReferenceToken;
import nl.pop4j.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two revisions, in words: a line for each element that came or went, and one for each fact of an
 * element that stayed. Values that are codes stay out: a reader sees that the fact differs, and reads the plan.
 */
public final class RevisionWords {

    /** Longer texts do not fit a table; the plan has the new one. */
    private static final int LONGEST = 240;

    private static final Splitter PATH = Splitter.on('/');
    static final Set<String> ELEMENTS = ImmutableSet.of("target", "need", "priority", "goal", "activity", "agreement");

    /** What says the same in other words, or is order only. */
    static final Set<String> SILENT = ImmutableSet.of(
            "shown",
            "goal.position",
            "activity.position",
            "need.position",
            "target.position",
            "priority.position",
            "agreement.position",
            "goal.template",
            "goal.earlier",
            "goal.library");

    /** What people wrote, and days: the rest is told by its name only. */
    private static final Set<String> SPOKEN = ImmutableSet.of(
            "horizon.first",
            "horizon.last",
            "perspective.career",
            "perspective.realisation",
            "perspective.not-promised",
            "target.level",
            "target.by",
            "need.text",
            "need.domain",
            "goal.statement",
            "goal.reason",
            "goal.deadline",
            "goal.ambition",
            "activity.title",
            "activity.minutes",
            "activity.task",
            "activity.study-day",
            "activity.relevance",
            "activity.first",
            "activity.last",
            "activity.cost-cents",
            "activity.funding-reason",
            "agreement.content",
            "agreement.due",
            "agreement.amount-cents",
            "agreement.minutes",
            "capacity.minutes-per-week",
            "capacity.study-day-minutes",
            "capacity.manager-minutes",
            "capacity.coach-minutes",
            "capacity.budget-cents",
            "reviews");

    private static final Set<String> MONEY = ImmutableSet.of(
            "agreement.amount-cents",
            "activity.cost-cents",
            "activity.payer",
            "activity.funding-reason",
            "activity.scheme",
            "activity.working-time",
            "activity.repayment-clause");

    private static final List<FieldGroup> ORDER = ImmutableList.of(
            FieldGroup.HEAD,
            FieldGroup.PERSPECTIVE,
            FieldGroup.TARGETS,
            FieldGroup.GOALS,
            FieldGroup.ACTIVITIES,
            FieldGroup.CAPACITY,
            FieldGroup.AGREEMENTS,
            FieldGroup.REVIEWS);

    private final ElementNames before;
    private final ElementNames after;
    private final List<RevisionChange> changes;
    private final Texts texts;
    private final Locale language;

    RevisionWords(Revision first, Revision second, Texts texts) {
        this.before = ElementNames.of(first);
        this.after = ElementNames.of(second);
        this.changes = RevisionChanges.between(first, second);
        this.texts = texts;
        this.language = second.content().language();
    }

    /** The differences, in the order of the plan's parts. */
    List<ChangeLine> lines() {
        Map<String, ChangeLine> lines = new LinkedHashMap<>();
        for (RevisionChange change : changes) {
            List<String> path = path(change);
            String fact = fact(path);
            if (!SILENT.contains(fact)) {
                ChangeLine line = line(path, fact, change);
                lines.putIfAbsent(line.subject() + '\n' + line.fact(), line);
            }
        }
        return lines.values().stream()
                .sorted(Comparator.comparing(line -> ORDER.indexOf(line.part())))
                .collect(ImmutableList.toImmutableList());
    }

    private ChangeLine line(List<String> path, String fact, RevisionChange change) {
        String kind = path.get(0);
        FieldGroup part = part(kind, fact);
        if (!ELEMENTS.contains(kind)) {
            return new ChangeLine(
                    part,
                    Kind.CHANGED,
                    texts.text("change." + kind, language),
                    factWords(fact),
                    value(fact, change.before()),
                    value(fact, change.after()));
        }
        String id = path.get(1);
        if (!before.has(kind, id)) {
            return new ChangeLine(part, Kind.ADDED, subject(kind, after.label(kind, id)), "", "", after.text(kind, id));
        }
        if (!after.has(kind, id)) {
            return new ChangeLine(
                    part, Kind.REMOVED, subject(kind, before.label(kind, id)), "", before.text(kind, id), "");
        }
        return new ChangeLine(
                part,
                Kind.CHANGED,
                subject(kind, after.label(kind, id)),
                factWords(fact),
                value(fact, change.before()),
                value(fact, change.after()));
    }

    private String factWords(String fact) {
        String key = "change.fact." + fact;
        return texts.has(key) ? texts.text(key, language) : "";
    }

    private String subject(String kind, String label) {
        return texts.text("change." + kind, language, Map.of("label", label));
    }

    private String value(String fact, @Nullable String raw) {
        if (raw == null || raw.length() > LONGEST || !SPOKEN.contains(fact)) {
            return "";
        }
        if (fact.endsWith("-cents")) {
            return new Money(Long.parseLong(raw)).in(language);
        }
        if (fact.contains("minutes") || fact.equals("activity.study-day")) {
            return texts.text("change.minutes", language, Map.of("minutes", raw));
        }
        return fact.equals("reviews")
                ? new CadenceWords(texts, language).of(Cadence.parse(raw))
                : texts.text("change.value", language, Map.of("value", raw));
    }

    static List<String> path(RevisionChange change) {
        return PATH.splitToStream(change.path())
                .map(ReferenceToken::unescaped)
                .collect(ImmutableList.toImmutableList());
    }

    /** Such as {@code goal.deadline}: the path without ids and positions. */
    static String fact(List<String> path) {
        String kind = path.get(0);
        int named = kind.equals("target") ? 3 : ELEMENTS.contains(kind) ? 2 : 1;
        return kind.equals("shown") || path.size() <= named ? kind : kind + "." + path.get(named);
    }

    private static FieldGroup part(String kind, String fact) {
        return switch (kind) {
            case "perspective" -> FieldGroup.PERSPECTIVE;
            case "target" -> FieldGroup.TARGETS;
            case "need", "priority", "goal" -> FieldGroup.GOALS;
            case "activity" -> MONEY.contains(fact) ? FieldGroup.CAPACITY : FieldGroup.ACTIVITIES;
            case "agreement" -> MONEY.contains(fact) ? FieldGroup.CAPACITY : FieldGroup.AGREEMENTS;
            case "capacity" -> FieldGroup.CAPACITY;
            case "reviews" -> FieldGroup.REVIEWS;
            default -> FieldGroup.HEAD;
        };
    }
}
