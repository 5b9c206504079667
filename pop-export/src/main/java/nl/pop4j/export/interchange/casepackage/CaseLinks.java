package nl.pop4j.export.interchange.casepackage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceRelation;
import nl.pop4j.export.interchange.source.Place;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.draft.CompetenceDraft;
import nl.pop4j.export.interchange.source.draft.FrameworkAssembly;
import nl.pop4j.export.interchange.source.table.Columns;
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
        String origin = end(node, "originNode");
        String destination = end(node, "destinationNode");
        String type = node.path("associationType").asString("");
        if (origin.isEmpty() || destination.isEmpty() || type.isEmpty()) {
            assembly.warnings().add(place.file(), place.line(), WarningCode.MISSING_VALUE);
            return;
        }
        links.add(
                new Link(type, origin, destination, node.path("sequenceNumber").asLong(Long.MAX_VALUE), place));
    }

    /** What one end is called: the identifier or URI of an object, a bare text, or an identifier beside it. */
    private static String end(JsonNode association, String name) {
        JsonNode link = association.path(name + "URI");
        String own = link.isString() ? link.asString() : link.path("identifier").asString("");
        String uri = own.isBlank() ? link.path("uri").asString("") : own;
        return (uri.isBlank() ? association.path(name + "Identifier").asString("") : uri).strip();
    }

    void finish() {
        links.sort(Comparator.comparingLong(Link::sequence));
        for (Link link : links) {
            Optional<CompetenceCode> from = known(link.origin(), link.place());
            boolean toDocument = isChildOf(link.type()) && items.isDocument(link.destination());
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
        Optional<CompetenceCode> found = items.find(end);
        if (found.isEmpty()) {
            String name = CaseItems.lastPart(end);
            assembly.warnings().add(place.file(), place.line(), WarningCode.DANGLING_REFERENCE, "code", name);
        }
        return found;
    }

    private void join(Link link, CompetenceCode from, CompetenceCode to) {
        CompetenceRelation.Kind kind = kind(link.type());
        if (isChildOf(link.type())) {
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

    private static boolean isChildOf(String type) {
        return Columns.plain(type).equals("ischildof");
    }

    /** The kind of relation that an association is, whatever its spelling; null for one without a counterpart. */
    static CompetenceRelation.@Nullable Kind kind(String type) {
        return switch (Columns.plain(type)) {
            case "ispartof" -> CompetenceRelation.Kind.ALSO_BELOW;
            case "exactmatchof" -> CompetenceRelation.Kind.SAME_AS;
            case "precedes" -> CompetenceRelation.Kind.PRECEDES;
            case "replacedby" -> CompetenceRelation.Kind.REPLACED_BY;
            case "isrelatedto", "ispeerof", "istranslationof", "hasskilllevel", "exemplar" ->
                CompetenceRelation.Kind.RELATED;
            default -> null;
        };
    }
}
