package nl.pop4j.assessment.rollup;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.Level;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.RuleCode;
import org.jspecify.annotations.Nullable;

/**
 * Figures of all competences and groups that have something below them, by one rule.
 *
 * <p>The parts of a whole are the nearest competences below it whose level is known; where a competence has no level of
 * its own, what lies below it takes its place, and at the bottom it is missing. Groups are never parts. The parts of one
 * whole must be on one scale: that of the whole if it has one, else that of the first part. Levels on another scale are
 * converted where the framework maps the two scales, and refuse the whole otherwise.
 *
 * <p>Example: group C holds C1 (rated 2), C2 (rated 4) and C3 (not rated); by the mean C is 3, known C1 and C2, missing
 * C3.
 *
 * @param results the wholes that could be worked out, in the order of the framework
 * @param findings why others could not
 */
public record RollUp(List<RolledUp> results, Findings findings) {

    /** Parts are on scales that nobody mapped; arguments {@code competence}, {@code part}, {@code from}, {@code to}. */
    public static final RuleCode SCALES_DIFFER = RuleCode.of("ROLLUP-SCALE-1");

    /** The mapping lacks this level; arguments {@code competence}, {@code part}, {@code level}, {@code to}. */
    public static final RuleCode LEVEL_NOT_MAPPED = RuleCode.of("ROLLUP-LEVEL-1");

    /** Copies the results. */
    public RollUp {
        results = ImmutableList.copyOf(results);
    }

    /**
     * Works out every whole of a framework.
     *
     * @param levels the levels known; an absent competence is unknown, not zero; codes that the framework lacks are not
     *     looked at
     */
    public static RollUp of(CompetenceFramework framework, Map<CompetenceCode, Level> levels, RollUpRule rule) {
        ImmutableList.Builder<RolledUp> results = ImmutableList.builder();
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (Competence whole : framework.competences()) {
            Parts parts = parts(framework, whole.code(), levels);
            if (!parts.known().isEmpty() || !parts.missing().isEmpty()) {
                Common common = common(framework, whole, parts.known());
                if (common.fault() == null) {
                    results.add(result(whole.code(), rule, common, parts.missing()));
                } else {
                    findings.add(common.fault());
                }
            }
        }
        return new RollUp(results.build(), new Findings(findings.build()));
    }

    /** The figure of one whole, if it could be worked out. */
    public Optional<RolledUp> of(CompetenceCode competence) {
        return results.stream()
                .filter(result -> result.competence().equals(competence))
                .findFirst();
    }

    /** How many could be worked out and how many not. */
    @Override
    public String toString() {
        return "RollUp[" + results.size() + " results, " + findings.list().size() + " findings]";
    }

    private static RolledUp result(CompetenceCode whole, RollUpRule rule, Common common, Set<CompetenceCode> missing) {
        Optional<BigDecimal> figure = common.levels().isEmpty() ? Optional.empty() : rule.apply(common.levels());
        return new RolledUp(whole, rule.name(), figure.orElse(null), common.scale(), common.levels(), missing);
    }

    /** Walks down in a loop: a hierarchy may be as deep as it likes. */
    private static Parts parts(CompetenceFramework framework, CompetenceCode whole, Map<CompetenceCode, Level> levels) {
        Map<CompetenceCode, Level> known = new LinkedHashMap<>();
        Set<CompetenceCode> missing = new LinkedHashSet<>();
        Deque<CompetenceCode> open = new ArrayDeque<>(framework.children(whole));
        while (!open.isEmpty()) {
            CompetenceCode next = open.pop();
            Level level = levels.get(next);
            List<CompetenceCode> below = framework.children(next);
            boolean rated = framework.scaleOf(next).isPresent();
            if (rated && level != null) {
                known.put(next, level);
            } else if (!below.isEmpty()) {
                for (int i = below.size() - 1; i >= 0; i--) {
                    open.push(below.get(i));
                }
            } else if (rated) {
                missing.add(next);
            }
        }
        return new Parts(known, missing);
    }

    private static Common common(CompetenceFramework framework, Competence whole, Map<CompetenceCode, Level> known) {
        String scale = whole.scale();
        Map<CompetenceCode, Level> levels = new LinkedHashMap<>();
        for (Map.Entry<CompetenceCode, Level> part : known.entrySet()) {
            String own =
                    framework.competence(part.getKey()).map(Competence::scale).orElse("");
            scale = scale == null ? own : scale;
            if (own.equals(scale)) {
                levels.put(part.getKey(), part.getValue());
                continue;
            }
            Optional<Level> converted = framework.convert(own, scale, part.getValue());
            if (converted.isEmpty()) {
                return new Common(scale, Map.of(), fault(framework, whole.code(), part, own, scale));
            }
            levels.put(part.getKey(), converted.get());
        }
        return new Common(scale, levels, null);
    }

    private static Finding fault(
            CompetenceFramework framework,
            CompetenceCode whole,
            Map.Entry<CompetenceCode, Level> part,
            String from,
            String to) {
        boolean mapped = framework.conversions().stream()
                .anyMatch(conversion ->
                        conversion.from().equals(from) && conversion.to().equals(to));
        return Finding.error(
                mapped ? LEVEL_NOT_MAPPED : SCALES_DIFFER,
                "",
                mapped
                        ? Map.of(
                                "competence", whole.value(),
                                "part", part.getKey().value(),
                                "level", part.getValue().toString(),
                                "to", to)
                        : Map.of(
                                "competence",
                                whole.value(),
                                "part",
                                part.getKey().value(),
                                "from",
                                from,
                                "to",
                                to));
    }

    private record Parts(Map<CompetenceCode, Level> known, Set<CompetenceCode> missing) {}

    private record Common(
            @Nullable String scale,
            Map<CompetenceCode, Level> levels,
            @Nullable Finding fault) {}
}
