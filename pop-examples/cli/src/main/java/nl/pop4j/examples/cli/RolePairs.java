package nl.pop4j.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.competence.RoleProfile;
import nl.pop4j.export.interchange.source.table.Row;
import nl.pop4j.export.interchange.source.table.Table;

/**
 * Pairs of role codes: the first two columns of a CSV file with a header.
 *
 * @param pairs from and to, in the order of the file
 */
record RolePairs(List<List<String>> pairs) {

    static RolePairs read(Path file) throws IOException {
        Table table = StrictTable.read(file);
        if (table.columns().names().size() < 2) {
            throw CommandFailure.unusable("gap.no-pairs", Map.of("file", file.toString()));
        }
        List<List<String>> pairs = new ArrayList<>();
        for (Row row : table.rows()) {
            pairs.add(List.of(row.at(0), row.at(1)));
        }
        return new RolePairs(pairs);
    }

    /**
     * Does something for each pair whose roles the framework has.
     *
     * @throws CommandFailure in the end, if there was a code that it lacks; names every such code
     */
    void forEach(CompetenceFramework framework, BiConsumer<RoleProfile, RoleProfile> work, Runnable end) {
        Set<String> unknown = new TreeSet<>();
        for (List<String> pair : pairs) {
            Optional<RoleProfile> from = role(framework, pair.get(0), unknown);
            Optional<RoleProfile> to = role(framework, pair.get(1), unknown);
            if (from.isPresent() && to.isPresent()) {
                work.accept(from.get(), to.get());
            }
        }
        end.run();
        if (!unknown.isEmpty()) {
            throw CommandFailure.wanting("gap.unknown-roles", Map.of("codes", String.join(", ", unknown)));
        }
    }

    private static Optional<RoleProfile> role(CompetenceFramework framework, String code, Set<String> unknown) {
        Optional<RoleProfile> role;
        try {
            role = framework.role(RoleCode.of(code));
        } catch (IllegalArgumentException e) {
            role = Optional.empty();
        }
        if (role.isEmpty()) {
            unknown.add(code.isEmpty() ? "''" : code);
        }
        return role;
    }
}
