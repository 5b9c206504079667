package nl.pop4j.competence.edition;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.RoleProfile;

/**
 * What changed between two editions of one framework, compared by code.
 *
 * <p>Example: when edition 2 drops competence {@code c1} and renames {@code c2}, the changes are
 * {@code COMPETENCE_REMOVED c1} and {@code COMPETENCE_RELABELLED c2}.
 *
 * @param from the older edition's name
 * @param to the newer edition's name
 * @param changes first those of competences, then those of roles, each in the order of the newer edition, with what
 *     was removed last in the order of the older one
 */
public record EditionChanges(String from, String to, List<Change> changes) {

    /** Copies the changes. */
    public EditionChanges {
        changes = ImmutableList.copyOf(changes);
    }

    /**
     * Compares two editions.
     *
     * @throws IllegalArgumentException if they are not of one framework
     */
    public static EditionChanges between(CompetenceFramework older, CompetenceFramework newer) {
        if (!older.id().equals(newer.id())) {
            throw new IllegalArgumentException("newer must be an edition of the same framework as older");
        }
        List<Change> changes = new ArrayList<>();
        for (Competence now : newer.competences()) {
            older.competence(now.code())
                    .ifPresentOrElse(
                            before -> compare(before, now, changes),
                            () -> changes.add(
                                    new Change(Kind.COMPETENCE_ADDED, now.code().value())));
        }
        for (Competence before : older.competences()) {
            if (newer.competence(before.code()).isEmpty()) {
                changes.add(new Change(Kind.COMPETENCE_REMOVED, before.code().value()));
            }
        }
        compareRoles(older, newer, changes);
        return new EditionChanges(older.edition(), newer.edition(), changes);
    }

    /** What happened to a code, if anything; the first of several. */
    public Optional<Change> of(String code) {
        return changes.stream().filter(change -> change.code().equals(code)).findFirst();
    }

    private static void compare(Competence before, Competence now, List<Change> changes) {
        String code = now.code().value();
        note(Kind.COMPETENCE_RELABELLED, !before.label().equals(now.label()), code, changes);
        note(Kind.COMPETENCE_REDEFINED, !Objects.equals(before.definition(), now.definition()), code, changes);
        note(Kind.COMPETENCE_MOVED, !Objects.equals(before.parent(), now.parent()), code, changes);
        note(Kind.SCALE_CHANGED, !Objects.equals(before.scale(), now.scale()), code, changes);
        note(Kind.INDICATORS_CHANGED, !before.indicators().equals(now.indicators()), code, changes);
    }

    private static void compareRoles(CompetenceFramework older, CompetenceFramework newer, List<Change> changes) {
        for (RoleProfile now : newer.roles()) {
            String code = now.code().value();
            Optional<RoleProfile> before = older.role(now.code());
            note(Kind.ROLE_ADDED, before.isEmpty(), code, changes);
            before.ifPresent(then -> {
                note(Kind.ROLE_RELABELLED, !then.title().equals(now.title()), code, changes);
                note(Kind.REQUIREMENTS_CHANGED, !then.requirements().equals(now.requirements()), code, changes);
            });
        }
        for (RoleProfile before : older.roles()) {
            note(
                    Kind.ROLE_REMOVED,
                    newer.role(before.code()).isEmpty(),
                    before.code().value(),
                    changes);
        }
    }

    private static void note(Kind kind, boolean happened, String code, List<Change> changes) {
        if (happened) {
            changes.add(new Change(kind, code));
        }
    }

    /** What can happen to a competence or role from one edition to the next. */
    public enum Kind {
        /** The newer edition has a competence that the older one lacks. */
        COMPETENCE_ADDED,
        /** The older edition had a competence that the newer one lacks. */
        COMPETENCE_REMOVED,
        /** Another label. */
        COMPETENCE_RELABELLED,
        /** Another definition. */
        COMPETENCE_REDEFINED,
        /** Another parent. */
        COMPETENCE_MOVED,
        /** Rated on another scale. */
        SCALE_CHANGED,
        /** Other behavioural indicators. */
        INDICATORS_CHANGED,
        /** A new role. */
        ROLE_ADDED,
        /** A role that is gone. */
        ROLE_REMOVED,
        /** Another title. */
        ROLE_RELABELLED,
        /** The role asks something else. */
        REQUIREMENTS_CHANGED
    }

    /**
     * One change.
     *
     * @param kind what happened
     * @param code to which competence or role
     */
    public record Change(Kind kind, String code) {}
}
