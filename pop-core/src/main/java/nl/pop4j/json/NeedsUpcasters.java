package nl.pop4j.json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What takes older documents of organisations' needs to the present format. */
final class NeedsUpcasters {

    private NeedsUpcasters() {}

    /**
     * Format 1 knew objectives, and positions without id, kind and number of places: they become one place each in
     * management, named by their order.
     */
    static ObjectNode toFormat2(ObjectNode old) {
        ObjectNode next = old.deepCopy();
        int number = 0;
        for (JsonNode position : next.path("positions")) {
            if (position instanceof ObjectNode members) {
                do {
                    number++;
                } while (isTaken(next, "position-" + number));
                members.put("id", "position-" + number)
                        .put("kind", "MANAGEMENT")
                        .put("places", 1);
            }
        }
        for (String list : new String[] {"changes", "requirements", "certificates", "teams"}) {
            next.putArray(list);
        }
        ObjectNode possibilities = next.putObject("possibilities");
        for (String list : new String[] {"offers", "coaching", "budgets"}) {
            possibilities.putArray(list);
        }
        return next;
    }

    private static boolean isTaken(ObjectNode needs, String id) {
        for (JsonNode objective : needs.path("objectives")) {
            if (objective.path("id").asString("").equals(id)) {
                return true;
            }
        }
        return false;
    }
}
