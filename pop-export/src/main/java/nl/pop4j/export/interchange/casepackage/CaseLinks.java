package nl.pop4j.export.interchange.casepackage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceRelation;
import nl.pop4j.export.interchange.source.CompetenceDraft;
import nl.pop4j.export.interchange.source.FrameworkAssembly;
import nl.pop4j.export.interchange.source.Place;
import nl.pop4j.export.interchange.source.WarningCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The associations of a package, looked at when all items are known. */
final class CaseLinks {

    private final FrameworkAssembly assembly;
    private final CaseItems items;
    private final List<Link> links = new ArrayList<>();

    CaseLinks(FrameworkAssembly assembly, CaseItems items) {
        this.assembly = assembly;
        this.items = items;
    }

    /** An association as it stands in the package. */
    private record Link(String type, String origin, String destination, long sequence, Place place) {}

    void take(JsonNode node, Place place) {
        String origin = end(node.path("originNodeURI"));
        String destination = end(node.path("destinationNodeURI"));
        String type = node.path("associationType").asString("");
        if (origin.isEmpty() || destination.isEmpty() || type.isEmpty()) {
            assembly.warnings().add(place.file(), place.line(), WarningCode.MISSING_VALUE);
            return;
        }
        links.add(
                new Link(type, origin, destination, node.path("sequenceNumber").asLong(Long.MAX_VALUE), place));
    }

    /** The identifier at one end: of the object, of a bare text, or what a URI ends in. */
    private static String end(JsonNode node) {
        String identifier =
                node.isString() ? node.asString() : node.path("identifier").asString("");
        String uri = node.path("uri").asString("");
        String end = identifier.isEmpty() ? uri : identifier;
        return end.startsWith("http") ? end.substring(end.lastIndexOf('/') + 1) : end;
    }

    void finish() {
        links.sort(Comparator.comparingLong(Link::sequence));
        for (Link link : links) {
            Optional<CompetenceCode> from = known(link.origin(), link.place());
            boolean toDocument = link.type().equals("isChildOf") && items.isDocument(link.destination());
            if (from.isEmpty() || toDocument) {
                continue;
            }
            known(link.destination(), link.place()).ifPresent(to -> join(link, from.get(), to));
        }
    }

    private Optional<CompetenceCode> known(String end, Place place) {
        if (items.isDocument(end)) {
            return Optional.empty();
        }
        Optional<CompetenceCode> code = assembly.code(end, place);
        Optional<CompetenceDraft> draft = code.flatMap((CompetenceCode found) -> assembly.known(found));
        if (code.isPresent() && draft.isEmpty()) {
            assembly.warnings().add(place.file(), place.line(), WarningCode.DANGLING_REFERENCE, "code", end);
        }
        return draft.map(CompetenceDraft::code);
    }

    private void join(Link link, CompetenceCode from, CompetenceCode to) {
        CompetenceRelation.Kind kind = kind(link.type());
        if (link.type().equals("isChildOf")) {
            Optional<CompetenceDraft> child = assembly.known(from);
            if (child.isPresent() && child.get().parent() == null && !from.equals(to)) {
                child.get().parent(to);
            } else {
                assembly.relation(from, to, CompetenceRelation.Kind.ALSO_BELOW, link.place());
            }
        } else if (kind == null) {
            assembly.warnings()
                    .add(link.place().file(), link.place().line(), WarningCode.MEMBER_NOT_KEPT, "member", link.type());
        } else {
            assembly.relation(from, to, kind, link.place());
        }
    }

    private static CompetenceRelation.@Nullable Kind kind(String type) {
        return switch (type) {
            case "isPartOf" -> CompetenceRelation.Kind.ALSO_BELOW;
            case "exactMatchOf" -> CompetenceRelation.Kind.SAME_AS;
            case "precedes" -> CompetenceRelation.Kind.PRECEDES;
            case "replacedBy" -> CompetenceRelation.Kind.REPLACED_BY;
            case "isRelatedTo", "isPeerOf", "isTranslationOf", "hasSkillLevel", "exemplar" ->
                CompetenceRelation.Kind.RELATED;
            default -> null;
        };
    }
}
