package nl.pop4j.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.pop4j.plan.lifecycle.LifeCycle;
import nl.pop4j.plan.revision.Digest;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.RevisionStatus;
import nl.pop4j.plan.revision.Signature;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.id.PersonId;

/** Holds a plan before and after each command against the table of steps, and counts the steps that revisions took. */
public final class PlanWatch {

    private final Map<String, Integer> steps = new TreeMap<>();

    /** Nothing was seen yet. */
    public PlanWatch() {}

    /** How often each step was taken, as {@code AGREED -> REFUSED}. */
    public Map<String, Integer> steps() {
        return steps;
    }

    /** The name of a step in {@link #steps()}. */
    public static String step(RevisionStatus from, RevisionStatus to) {
        return from + " -> " + to;
    }

    /**
     * Looks at one command's effect.
     *
     * @throws AssertionError if a revision changed, was lost, left the table or was signed wrongly
     */
    public void see(DevelopmentPlan before, DevelopmentPlan after, Supplier<String> where) {
        int more = after.revisions().size() - before.revisions().size();
        require(more == 0 || more == 1, "one new revision at most", where);
        for (Revision old : before.revisions()) {
            seeRevision(old, after.revisions().get(old.number() - 1), after, where);
        }
        long signed = after.revisions().stream()
                .filter(revision -> revision.status() == RevisionStatus.SIGNED)
                .count();
        require(signed == 1 || (signed == 0 && before.signed().isEmpty()), "what was signed stays", where);
        require(
                after.revisions().stream()
                        .limit(Math.max(0, after.revisions().size() - 1))
                        .noneMatch(revision -> revision.status().isOpen()),
                "only the latest is open",
                where);
    }

    private void seeRevision(Revision old, Revision now, DevelopmentPlan after, Supplier<String> where) {
        int kept = old.signatures().size();
        require(now.content().equals(old.content()), "what was proposed stays", where);
        require(now.canonical().equals(old.canonical()), "what was shown stays", where);
        require(
                now.signatures().size() >= kept
                        && now.signatures().subList(0, kept).equals(old.signatures()),
                "signatures stay",
                where);
        if (now.status() != old.status() || now.signatures().size() > kept) {
            steps.merge(step(old.status(), now.status()), 1, Integer::sum);
            require(isAllowed(old, now, after), "a step of the table", where);
            require(areSignaturesSound(now), "each side signs for itself, the text that was shown", where);
        }
    }

    private static boolean isAllowed(Revision old, Revision now, DevelopmentPlan after) {
        if (old.status() == RevisionStatus.SIGNED) {
            return now.status() == RevisionStatus.SUPERSEDED
                    && after.signed().orElseThrow().number() > now.number();
        }
        return LifeCycle.table().stream().anyMatch(row -> row.from() == old.status() && row.to() == now.status());
    }

    /** Each signature names the revision's digest, nobody stands for two sides, and signed means both sides, once. */
    private static boolean areSignaturesSound(Revision revision) {
        Digest shown = revision.canonical().digest();
        Map<PersonId, Party> sides = new HashMap<>();
        List<Party> agreed = new ArrayList<>();
        for (Signature signature : revision.signatures()) {
            Party other = sides.put(signature.by(), signature.party());
            if ((other != null && other != signature.party())
                    || !signature.digest().equals(shown)) {
                return false;
            }
            if (signature.meaning() == SignatureMeaning.FOR_AGREEMENT) {
                agreed.add(signature.party());
            }
        }
        return switch (revision.status()) {
            case SIGNED, SUPERSEDED -> agreed.size() == 2 && agreed.get(0) != agreed.get(1);
            case PARTLY_SIGNED -> agreed.size() == 1;
            default -> agreed.size() < 2;
        };
    }

    private static void require(boolean holds, String law, Supplier<String> where) {
        if (!holds) {
            throw new AssertionError(law + ": " + where.get());
        }
    }
}
