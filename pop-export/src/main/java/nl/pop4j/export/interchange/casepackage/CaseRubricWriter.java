package nl.pop4j.export.interchange.casepackage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.pop4j.competence.BehaviouralIndicator;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.ProficiencyScale;

/** The rubrics of a written package: one for each scale on which some competence has indicators. */
final class CaseRubricWriter {

    private final CompetenceFramework framework;
    private final CaseNames names;

    CaseRubricWriter(CompetenceFramework framework, CaseNames names) {
        this.framework = framework;
        this.names = names;
    }

    List<Map<String, Object>> rubrics() {
        List<Map<String, Object>> rubrics = new ArrayList<>();
        for (ProficiencyScale scale : framework.scales()) {
            List<Competence> rated = framework.competences().stream()
                    .filter(competence -> scale.id().equals(competence.scale()))
                    .filter(competence -> !competence.indicators().isEmpty())
                    .toList();
            if (!rated.isEmpty()) {
                Map<String, Object> node = names.identified("CFRubrics", scale.id());
                node.put("title", names.oneLine(scale.label()));
                node.put("lastChangeDateTime", names.changed());
                node.put(
                        "CFRubricCriteria",
                        rated.stream()
                                .map(competence -> criterion(scale, competence))
                                .toList());
                rubrics.add(node);
            }
        }
        return rubrics;
    }

    private Map<String, Object> criterion(ProficiencyScale scale, Competence competence) {
        String name = scale.id() + " " + competence.code();
        Map<String, Object> node = names.identified("CFRubricCriteria", name);
        node.put("CFItemURI", names.link(competence.code()));
        node.put("rubricId", names.id("CFRubrics", scale.id()));
        node.put("lastChangeDateTime", names.changed());
        List<Map<String, Object>> levels = new ArrayList<>();
        for (BehaviouralIndicator indicator : competence.indicators()) {
            Map<String, Object> level = names.identified("CFRubricCriterionLevels", name + " " + levels.size());
            scale.levelAt(indicator.level()).ifPresent(named -> level.put("quality", names.oneLine(named.label())));
            level.put("score", indicator.level().value());
            level.put("position", levels.size() + 1);
            level.put("description", names.text(indicator.text()));
            level.put("rubricCriterionId", names.id("CFRubricCriteria", name));
            level.put("lastChangeDateTime", names.changed());
            levels.add(level);
        }
        node.put("CFRubricCriterionLevels", levels);
        return node;
    }
}
