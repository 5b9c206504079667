package nl.pop4j.competence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.id.FrameworkId;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a competence framework: scales, competences in a hierarchy, and role profiles.
 *
 * <p>Whole or not at all: parents, scales and required competences exist, no competence lies below itself, codes are
 * unique. Importers see to that and report what they had to leave out. Immutable, safe to share between threads.
 *
 * <p>Example: {@code CompetenceFramework.builder(FrameworkId.of("zorg"), LocalizedText.of("Zorg", "Care"))
 * .edition("2027").scale(scale).competence(listening).build().competences().size()} is 1.
 */
public final class CompetenceFramework {

    private final FrameworkId id;
    private final String edition;
    private final LocalizedText title;
    private final ImmutableMap<String, ProficiencyScale> scales;
    private final ImmutableMap<CompetenceCode, Competence> competences;
    private final ImmutableMap<RoleCode, RoleProfile> roles;
    private final ImmutableList<CompetenceRelation> relations;
    private final ImmutableList<Crosswalk> crosswalks;
    private final ImmutableList<ScaleConversion> conversions;
    private final Hierarchy hierarchy;

    private CompetenceFramework(Builder builder) {
        this.id = builder.id;
        this.edition = builder.edition;
        this.title = builder.title;
        this.scales = index("scale", builder.scales.build(), ProficiencyScale::id);
        this.competences = index("competence", builder.competences.build(), Competence::code);
        this.roles = index("role", builder.roles.build(), RoleProfile::code);
        this.relations = builder.relations.build();
        this.crosswalks = builder.crosswalks.build();
        this.conversions = builder.conversions.build();
        competences.values().forEach(this::checkReferences);
        roles.values().forEach(this::checkReferences);
        relations.forEach(this::checkReferences);
        conversions.forEach(this::checkReferences);
        this.hierarchy = new Hierarchy(competences);
    }

    /** Starts a framework without edition, scales, competences or roles. */
    public static Builder builder(FrameworkId id, LocalizedText title) {
        return new Builder(id, title);
    }

    /** Names the framework, in every edition. */
    public FrameworkId id() {
        return id;
    }

    /** The publisher's edition, possibly empty. */
    public String edition() {
        return edition;
    }

    /** What people call the framework. */
    public LocalizedText title() {
        return title;
    }

    /** Scales in the publisher's order. */
    public List<ProficiencyScale> scales() {
        return scales.values().asList();
    }

    /** Competences in the publisher's order, groups included. */
    public List<Competence> competences() {
        return competences.values().asList();
    }

    /** Role profiles in the publisher's order. */
    public List<RoleProfile> roles() {
        return roles.values().asList();
    }

    /** The scale with this id. */
    public Optional<ProficiencyScale> scale(String scaleId) {
        return Optional.ofNullable(scales.get(scaleId));
    }

    /** The competence with this code. */
    public Optional<Competence> competence(CompetenceCode code) {
        return Optional.ofNullable(competences.get(code));
    }

    /** The scale on which this competence is rated, if it exists and is rated. */
    public Optional<ProficiencyScale> scaleOf(CompetenceCode code) {
        return competence(code).map(Competence::scale).map(scales::get);
    }

    /** The role with this code. */
    public Optional<RoleProfile> role(RoleCode code) {
        return Optional.ofNullable(roles.get(code));
    }

    /** What relates to what beside the hierarchy, in the publisher's order. */
    public List<CompetenceRelation> relations() {
        return relations;
    }

    /** What answers to what in other frameworks. */
    public List<Crosswalk> crosswalks() {
        return crosswalks;
    }

    /** What the levels of one scale are on another, where somebody laid that down. */
    public List<ScaleConversion> conversions() {
        return conversions;
    }

    /**
     * What a level of one scale is on another: itself on the same scale, what a conversion says on another, else empty.
     */
    public Optional<Level> convert(String fromScale, String toScale, Level level) {
        if (fromScale.equals(toScale)) {
            return Optional.of(level);
        }
        return conversions.stream()
                .filter(conversion ->
                        conversion.from().equals(fromScale) && conversion.to().equals(toScale))
                .flatMap(conversion -> conversion.convert(level).stream())
                .findFirst();
    }

    /** The competences directly below this one, in the publisher's order; none for an unknown code. */
    public List<CompetenceCode> children(CompetenceCode code) {
        return hierarchy.children().get(code);
    }

    /**
     * All competences below this one, at any depth, in the publisher's order, itself not included; none for an unknown
     * code.
     *
     * <p>Example: below {@code 2.A} of O*NET lie {@code 2.A.1}, {@code 2.A.1.a} and so on.
     */
    public Set<CompetenceCode> descendants(CompetenceCode code) {
        return hierarchy.below(code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CompetenceFramework that
                && id.equals(that.id)
                && edition.equals(that.edition)
                && title.equals(that.title)
                && scales().equals(that.scales())
                && competences().equals(that.competences())
                && roles().equals(that.roles())
                && relations.equals(that.relations)
                && crosswalks.equals(that.crosswalks)
                && conversions.equals(that.conversions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, edition, competences.size(), roles.size());
    }

    @Override
    public String toString() {
        return "CompetenceFramework[" + id + " " + edition + ", " + competences.size() + " competences, " + roles.size()
                + " roles]";
    }

    private void checkReferences(Competence competence) {
        CompetenceCode parent = competence.parent();
        if (parent != null && !competences.containsKey(parent)) {
            throw new IllegalArgumentException("competence " + competence.code() + " has an unknown parent " + parent);
        }
        String scale = competence.scale();
        if (scale != null && !scales.containsKey(scale)) {
            throw new IllegalArgumentException("competence " + competence.code() + " has an unknown scale " + scale);
        }
    }

    private void checkReferences(RoleProfile role) {
        for (RoleRequirement requirement : role.requirements()) {
            if (!competences.containsKey(requirement.competence())) {
                throw new IllegalArgumentException(
                        "role " + role.code() + " asks for an unknown competence " + requirement.competence());
            }
        }
    }

    private void checkReferences(CompetenceRelation relation) {
        for (CompetenceCode end : List.of(relation.from(), relation.to())) {
            if (!competences.containsKey(end)) {
                throw new IllegalArgumentException("a relation names an unknown competence " + end);
            }
        }
    }

    private void checkReferences(ScaleConversion conversion) {
        for (String end : List.of(conversion.from(), conversion.to())) {
            if (!scales.containsKey(end)) {
                throw new IllegalArgumentException("a conversion names an unknown scale " + end);
            }
        }
    }

    private static <K, V> ImmutableMap<K, V> index(String what, Collection<V> values, Function<V, K> key) {
        Map<K, V> index = new LinkedHashMap<>(values.size() * 2);
        for (V value : values) {
            if (index.put(key.apply(value), value) != null) {
                throw new IllegalArgumentException(what + " " + key.apply(value) + " occurs twice");
            }
        }
        return ImmutableMap.copyOf(index);
    }

    /** Collects the parts of a framework; {@link #build()} checks them against each other. Not thread-safe. */
    public static final class Builder {

        private final FrameworkId id;
        private final LocalizedText title;
        private String edition = "";
        private final ImmutableList.Builder<ProficiencyScale> scales = ImmutableList.builder();
        private final ImmutableList.Builder<Competence> competences = ImmutableList.builder();
        private final ImmutableList.Builder<RoleProfile> roles = ImmutableList.builder();
        private final ImmutableList.Builder<CompetenceRelation> relations = ImmutableList.builder();
        private final ImmutableList.Builder<Crosswalk> crosswalks = ImmutableList.builder();
        private final ImmutableList.Builder<ScaleConversion> conversions = ImmutableList.builder();

        private Builder(FrameworkId id, LocalizedText title) {
            this.id = id;
            this.title = title;
        }

        /** The publisher's edition; empty unless given. */
        public Builder edition(String name) {
            this.edition = name;
            return this;
        }

        /** Adds a scale. */
        public Builder scale(ProficiencyScale scale) {
            scales.add(scale);
            return this;
        }

        /** Adds a competence or group. */
        public Builder competence(Competence competence) {
            competences.add(competence);
            return this;
        }

        /** Adds a role profile. */
        public Builder role(RoleProfile role) {
            roles.add(role);
            return this;
        }

        /** Adds a relation between two of the competences. */
        public Builder relation(CompetenceRelation relation) {
            relations.add(relation);
            return this;
        }

        /** Adds a crosswalk to another framework. */
        public Builder crosswalk(Crosswalk crosswalk) {
            crosswalks.add(crosswalk);
            return this;
        }

        /** Adds a conversion between two of the scales. */
        public Builder conversion(ScaleConversion conversion) {
            conversions.add(conversion);
            return this;
        }

        /**
         * The framework.
         *
         * @throws IllegalArgumentException naming the first code that is used twice, refers to nothing, or lies below
         *     itself
         */
        public CompetenceFramework build() {
            return new CompetenceFramework(this);
        }
    }
}
