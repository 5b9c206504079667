package nl.pop4j.competence;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Who lies below whom. Walks are loops, not recursion: a hierarchy may be as deep as it likes. */
final class Hierarchy {

    private final ImmutableMap<CompetenceCode, Competence> competences;
    private final ImmutableListMultimap<CompetenceCode, CompetenceCode> children;

    Hierarchy(ImmutableMap<CompetenceCode, Competence> competences) {
        this.competences = competences;
        ImmutableListMultimap.Builder<CompetenceCode, CompetenceCode> below = ImmutableListMultimap.builder();
        for (Competence competence : competences.values()) {
            CompetenceCode parent = competence.parent();
            if (parent != null) {
                below.put(parent, competence.code());
            }
        }
        this.children = below.build();
        checkNoCycles();
    }

    ImmutableListMultimap<CompetenceCode, CompetenceCode> children() {
        return children;
    }

    Set<CompetenceCode> below(CompetenceCode code) {
        Set<CompetenceCode> found = new LinkedHashSet<>();
        Deque<CompetenceCode> open = new ArrayDeque<>(children.get(code));
        while (!open.isEmpty()) {
            CompetenceCode next = open.pop();
            found.add(next);
            children.get(next).reverse().forEach(open::push);
        }
        return found;
    }

    private void checkNoCycles() {
        Set<CompetenceCode> rooted = new HashSet<>(competences.size() * 2);
        for (Competence start : competences.values()) {
            Set<CompetenceCode> path = new HashSet<>();
            Competence at = start;
            while (at != null && !rooted.contains(at.code())) {
                if (!path.add(at.code())) {
                    throw new IllegalArgumentException("competence " + at.code() + " lies below itself");
                }
                CompetenceCode parent = at.parent();
                at = parent == null ? null : competences.get(parent);
            }
            rooted.addAll(path);
        }
    }
}
