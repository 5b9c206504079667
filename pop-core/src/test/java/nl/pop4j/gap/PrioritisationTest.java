package nl.pop4j.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.pop4j.gap.Prioritisation.Decision;
import nl.pop4j.gap.Prioritisation.Urgency;
import nl.pop4j.shared.actor.Party;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D2.8")
class PrioritisationTest {

    private static final Decision LATER = decision("later", Urgency.LATER, true, true);
    private static final Decision CAN_WAIT = decision("can-wait", Urgency.IMPORTANT, true, true);
    private static final Decision NOT_NOW = decision("not-now", Urgency.URGENT, false, false);
    private static final Decision LEADS = decision("leads", Urgency.URGENT, true, true);
    private static final Decision LEADS_TOO = decision("a-tie", Urgency.URGENT, true, true);

    @Test
    void whatIsUrgentLeadsAndWhatIsRealisticNowComesFirst() {
        Prioritisation order = new Prioritisation(List.of(LATER, NOT_NOW, CAN_WAIT, LEADS, LEADS_TOO));
        assertThat(order.inOrder()).containsExactly(LEADS, LEADS_TOO, NOT_NOW, CAN_WAIT, LATER);
        assertThat(order.chosen()).containsExactly("leads", "a-tie", "can-wait", "later");
    }

    @Test
    void saysWhoDecided() {
        Prioritisation order = new Prioritisation(List.of(LEADS));
        assertThat(order.of("leads").map(Decision::decidedBy)).contains(Party.EMPLOYEE);
        assertThat(order.of("other")).isEmpty();
    }

    @Test
    void decidesOnEachNeedOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Prioritisation(List.of(LEADS, LEADS)));
    }

    @Test
    void aLaterDecisionTakesThePlaceOfTheOneAboutTheSameNeed() {
        Prioritisation order = Prioritisation.NONE.with(LATER).with(LEADS);
        assertThat(order.decisions()).containsExactly(LATER, LEADS);
        Decision changed = decision("later", Urgency.URGENT, true, false);
        assertThat(order.with(changed).decisions()).containsExactly(changed, LEADS);
        assertThat(order.without("later").decisions()).containsExactly(LEADS);
        assertThat(order.without("nothing")).isEqualTo(order);
    }

    private static Decision decision(String need, Urgency urgency, boolean realisticNow, boolean chosen) {
        return new Decision(need, urgency, realisticNow, chosen, Party.EMPLOYEE);
    }
}
