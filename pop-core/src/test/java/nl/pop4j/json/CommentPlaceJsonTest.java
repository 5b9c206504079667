package nl.pop4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.comment.CommentPlace;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.testkit.PlanGenerator;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a front end can point at in the JSON of a plan's content, somebody can comment on. */
class CommentPlaceJsonTest {

    /** Sets have no places in them, and neither has an amount. */
    private static final Set<String> WHOLE = Set.of("competences", "needs", "after", "cost", "budget", "amount");

    @Test
    void everyPlaceInTheJsonIsAPlaceForAComment() {
        for (long seed = 0; seed < 20; seed++) {
            PlanContent content = new PlanGenerator(seed).content();
            DevelopmentPlan plan = DevelopmentPlan.start(Samples.PLAN, Samples.NOOR, content);
            List<String> pointers = new ArrayList<>();
            collect("", new JsonMapper().readTree(PopJson.standard().content().text(content)), pointers);
            assertThat(pointers).hasSizeGreaterThan(40);
            for (String pointer : pointers) {
                assertThat(CommentPlace.at(pointer, plan).flatMap(place -> place.in(content)))
                        .as(pointer)
                        .contains(pointer);
            }
        }
    }

    private static void collect(String pointer, JsonNode node, List<String> found) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                found.add(pointer + "/" + i);
                collect(pointer + "/" + i, node.get(i), found);
            }
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (!(pointer.isEmpty() && Set.of("type", "format").contains(member.getKey()))) {
                String next = pointer + "/" + member.getKey();
                found.add(next);
                if (next.equals("/needs") || !WHOLE.contains(member.getKey())) {
                    collect(next, member.getValue(), found);
                }
            }
        }
    }
}
