package nl.pop4j.export.interchange.casepackage;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.pop4j.export.interchange.source.Place;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.Warnings;
import tools.jackson.databind.JsonNode;

/** Which members of a package's objects are read, or say nothing beyond those; all others are reported. */
final class CaseMembers {

    /** Members that every object has: when it changed, and links that only say where it is kept. */
    private static final Set<String> COMMON =
            Set.of("identifier", "uri", "lastChangeDateTime", "CFDocumentURI", "CFPackageURI");

    private static final Map<String, Set<String>> READ = Map.of(
            "CFDocument", Set.of("title", "version", "language", "caseVersion", "frameworkType"),
            "CFItems",
                    Set.of(
                            "humanCodingScheme",
                            "fullStatement",
                            "abbreviatedStatement",
                            "notes",
                            "CFItemType",
                            "CFItemTypeURI",
                            "language"),
            "CFAssociations",
                    Set.of(
                            "associationType",
                            "originNodeURI",
                            "originNodeIdentifier",
                            "destinationNodeURI",
                            "destinationNodeIdentifier",
                            "sequenceNumber"),
            "CFRubrics", Set.of("title", "CFRubricCriteria"),
            "CFRubricCriteria", Set.of("CFItemURI", "rubricId", "CFRubricCriterionLevels"),
            "CFRubricCriterionLevels", Set.of("quality", "score", "position", "description", "rubricCriterionId"),
            "CFDefinitions", Set.of("CFItemTypes"));

    private final Map<String, Map<String, Met>> metByFile = new LinkedHashMap<>();

    /** Members of one kind of object that are not read, and where the first of them stands. */
    private record Met(Place place, Set<String> names) {}

    /** Takes note of the members of an object that are not read; empty ones do not count. */
    void look(String kind, JsonNode node, Place place) {
        Set<String> read = READ.getOrDefault(kind, ImmutableSet.of());
        node.properties().forEach(member -> {
            String name = member.getKey();
            if (!COMMON.contains(name) && !read.contains(name) && !isEmpty(member.getValue())) {
                unknown(kind, name, place);
            }
        });
    }

    /** Takes note of a member that is not read. */
    void unknown(String kind, String name, Place place) {
        metByFile
                .computeIfAbsent(place.file(), f -> new LinkedHashMap<>())
                .computeIfAbsent(kind, k -> new Met(place, new TreeSet<>()))
                .names()
                .add(name);
    }

    void report(Warnings warnings) {
        metByFile.forEach((file, met) -> met.forEach((kind, members) -> {
            String names = String.join(", ", members.names());
            String named = kind.isEmpty() ? names : kind + ": " + names;
            warnings.add(file, members.place().line(), WarningCode.MEMBER_NOT_KEPT, "member", named);
        }));
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull()
                || (value.isContainer() && value.isEmpty())
                || (value.isString() && value.asString().isBlank());
    }
}
