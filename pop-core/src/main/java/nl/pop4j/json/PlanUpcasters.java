package nl.pop4j.json;

import tools.jackson.databind.node.ObjectNode;

/** What takes older documents of plans to the present format. */
final class PlanUpcasters {

    private PlanUpcasters() {}

    /** Format 1 of a record of execution knew neither presentations nor filings. */
    static ObjectNode executionToFormat2(ObjectNode old) {
        ObjectNode next = old.deepCopy();
        next.putArray("presentations");
        next.putArray("filings");
        return next;
    }

    /** Format 1 of a plan held a record of execution of format 1. */
    static ObjectNode planToFormat2(ObjectNode old) {
        ObjectNode next = old.deepCopy();
        if (next.get("execution") instanceof ObjectNode execution) {
            next.set("execution", executionToFormat2(execution));
        }
        return next;
    }
}
