package nl.pop4j.access;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.pop4j.shared.actor.Role;

/** The access table as people read it: rows = operation and field group, columns = role, cells = letters of stages. */
final class AccessTable {

    private static final Pattern BLANKS = Pattern.compile("[ \t]+");
    private static final String HEADING = "operation";
    private static final String NOTHING = "-";
    private static final int NAMES = 2;
    private static final ImmutableList<PlanStage> STAGES = ImmutableList.copyOf(PlanStage.values());

    private AccessTable() {}

    /** The table that the library comes with. */
    static ImmutableSet<Permission> standard() {
        try (InputStream in = AccessTable.class.getResourceAsStream("standard.txt")) {
            return read(new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ImmutableSet<Permission> read(String table) {
        ImmutableSet.Builder<Permission> permissions = ImmutableSet.builder();
        List<Role> roles = ImmutableList.of();
        List<String> lines = table.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                List<String> words = List.of(BLANKS.split(line));
                try {
                    if (roles.isEmpty() || words.get(0).equals(HEADING)) {
                        roles = roles(words);
                    } else {
                        addRow(words, roles, permissions);
                    }
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException("line " + (i + 1) + " is no line of an access table", e);
                }
            }
        }
        return permissions.build();
    }

    static String write(Set<Permission> permissions) {
        StringBuilder table = new StringBuilder("operation fields");
        for (Role role : Role.values()) {
            table.append(' ').append(role);
        }
        for (Operation operation : Operation.values()) {
            for (FieldGroup fields : operation.fields()) {
                table.append('\n').append(operation).append(' ').append(fields);
                for (Role role : Role.values()) {
                    table.append(' ').append(cell(permissions, role, operation, fields));
                }
            }
        }
        return table.append('\n').toString();
    }

    /** The letters of the stages, {@code -} for none. */
    static String cell(Set<Permission> permissions, Role role, Operation operation, FieldGroup fields) {
        String letters = operation.stages().stream()
                .filter(stage -> permissions.contains(new Permission(role, operation, fields, stage)))
                .map(stage -> Character.toString(stage.letter()))
                .collect(Collectors.joining());
        return letters.isEmpty() ? NOTHING : letters;
    }

    private static List<Role> roles(List<String> words) {
        if (words.size() <= NAMES || !words.subList(0, NAMES).equals(List.of(HEADING, "fields"))) {
            throw new IllegalArgumentException("the first line must name operation, fields and roles");
        }
        return words.stream().skip(NAMES).map(Role::valueOf).collect(ImmutableList.toImmutableList());
    }

    private static void addRow(List<String> words, List<Role> roles, ImmutableSet.Builder<Permission> permissions) {
        if (words.size() != NAMES + roles.size()) {
            throw new IllegalArgumentException("a line must have a cell for each role");
        }
        Operation operation = Operation.valueOf(words.get(0));
        FieldGroup fields = FieldGroup.valueOf(words.get(1));
        for (int i = 0; i < roles.size(); i++) {
            String cell = words.get(NAMES + i);
            for (int j = 0; j < cell.length() && !cell.equals(NOTHING); j++) {
                permissions.add(new Permission(roles.get(i), operation, fields, stage(cell.charAt(j))));
            }
        }
    }

    private static PlanStage stage(char letter) {
        for (PlanStage stage : STAGES) {
            if (stage.letter() == letter) {
                return stage;
            }
        }
        throw new IllegalArgumentException("no stage has this letter");
    }
}
