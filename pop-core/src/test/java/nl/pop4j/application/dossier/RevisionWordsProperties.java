package nl.pop4j.application.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.Funding;
import nl.pop4j.goal.funding.TrainingTerms;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.RevisionChange;
import nl.pop4j.plan.revision.RevisionChanges;
import nl.pop4j.plan.revision.ShownTexts;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Texts;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.testkit.PlanArbitraries;
import nl.pop4j.testkit.Samples;

/** Whatever two revisions can differ in has a name that readers know, or says nothing that they need. */
class RevisionWordsProperties {

    private static final int PLANS = 400;

    @Example
    void everyFactThatCanDifferHasItsWordsInBothLanguages() {
        TreeSet<String> facts = new TreeSet<>();
        PlanContent sample = Samples.content();
        Revision empty = revision(PlanContent.blank(
                sample.language(), sample.horizon(), sample.targets().framework()));
        Stream<PlanContent> made = PlanArbitraries.contents().generator(1000).stream(new Random(11))
                .limit(PLANS)
                .map(content -> content.value());
        for (PlanContent content :
                Stream.concat(made, Stream.of(underAScheme(sample))).toList()) {
            for (RevisionChange change : RevisionChanges.between(empty, revision(content))) {
                List<String> path = RevisionWords.path(change);
                String fact = RevisionWords.fact(path);
                if (RevisionWords.ELEMENTS.contains(path.get(0)) && !RevisionWords.SILENT.contains(fact)) {
                    facts.add(fact);
                }
            }
        }
        assertThat(facts).contains("goal.deadline", "activity.scheme", "target.level", "priority.urgency", "need.text");
        for (Locale language : List.of(LocalizedText.DUTCH, LocalizedText.ENGLISH)) {
            assertThat(facts)
                    .allSatisfy(
                            fact -> assertThat(Texts.standard().keys(language)).contains("change.fact." + fact));
        }
    }

    /** The generator makes no training that a scheme pays. */
    private static PlanContent underAScheme(PlanContent content) {
        DevelopmentActivity activity = content.activities().get(0);
        Funding funding = activity.funding().under(new TrainingTerms("NL-DUTY", true, true));
        return content.with(activity.toBuilder().funding(funding).build());
    }

    private static Revision revision(PlanContent content) {
        return Revision.freeze(
                Samples.PLAN, Samples.NOOR, 1, content, ShownTexts.NONE, "pop4j/1", Party.EMPLOYEE, Instant.EPOCH);
    }
}
