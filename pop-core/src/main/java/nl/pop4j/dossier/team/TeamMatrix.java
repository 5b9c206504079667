package nl.pop4j.dossier.team;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.dossier.TeamLevel;
import nl.pop4j.dossier.TeamMemberLine;
import nl.pop4j.gap.population.RequiredLevels;
import org.jspecify.annotations.Nullable;

/**
 * Collects who of a team stands where into rows = employees, in the order in which they were added, and columns =
 * competences, by code. Mutable while rows are added, not thread-safe.
 *
 * <p>Example: after {@code member("p-1", "Noor", carer)} and {@code level("p-1", V1, Level.of(2))} there is one row whose
 * only level is 2, beside what the role of carer asks of {@code V1}.
 */
public final class TeamMatrix {

    private final RequiredLevels required;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final TreeSet<CompetenceCode> competences = new TreeSet<>();

    /** One row. */
    private record Member(String name, @Nullable RoleCode role, Map<CompetenceCode, Level> levels) {}

    /** Nobody yet, held against what roles ask. */
    public TeamMatrix(RequiredLevels required) {
        this.required = required;
    }

    /**
     * Somebody of the team; a second time gives another name or role.
     *
     * @param key tells people of one name apart
     * @param role of whom levels are asked, or null where nothing is asked
     */
    public TeamMatrix member(String key, String name, @Nullable RoleCode role) {
        Member before = members.get(key);
        members.put(key, new Member(name, role, before == null ? new LinkedHashMap<>() : before.levels()));
        return this;
    }

    /**
     * Where a member stands; of several levels of one competence the last counts.
     *
     * @throws IllegalArgumentException if there is no such member
     */
    public TeamMatrix level(String key, CompetenceCode competence, Level level) {
        Member member = members.get(key);
        if (member == null) {
            throw new IllegalArgumentException("key must be that of a member");
        }
        member.levels().put(competence, level);
        return column(competence);
    }

    /** A competence that has a column even if nobody's level is known: unknown is not zero. */
    public TeamMatrix column(CompetenceCode competence) {
        competences.add(competence);
        return this;
    }

    /** How many rows there are. */
    public int employees() {
        return members.size();
    }

    /** How many columns there are. */
    public int competences() {
        return competences.size();
    }

    /** The names of the columns. */
    public List<String> columns(TeamNames names) {
        return competences.stream().map(names::competence).collect(ImmutableList.toImmutableList());
    }

    /** The rows. */
    public List<TeamMemberLine> rows(TeamNames names) {
        return members.values().stream().map(member -> row(member, names)).collect(ImmutableList.toImmutableList());
    }

    private TeamMemberLine row(Member member, TeamNames names) {
        RoleCode role = member.role();
        return new TeamMemberLine(
                member.name(),
                role == null ? "" : names.role(role),
                competences.stream()
                        .map(competence -> level(member, competence))
                        .collect(ImmutableList.toImmutableList()));
    }

    private TeamLevel level(Member member, CompetenceCode competence) {
        Level current = member.levels().get(competence);
        RoleCode role = member.role();
        return new TeamLevel(
                current == null ? null : current.value(),
                role == null
                        ? null
                        : required.level(role, competence).map(Level::value).orElse(null));
    }
}
