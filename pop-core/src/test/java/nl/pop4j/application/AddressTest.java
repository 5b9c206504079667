package nl.pop4j.application;

import static nl.pop4j.application.Office.NOOR;
import static nl.pop4j.shared.LocalizedText.DUTCH;
import static nl.pop4j.shared.LocalizedText.ENGLISH;
import static nl.pop4j.shared.LocalizedText.FORMAL_DUTCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import nl.pop4j.Pop;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.memory.InMemoryPeople;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.port.Settings;
import nl.pop4j.privacy.SubjectAccess;
import nl.pop4j.review.notice.DueMatter;
import nl.pop4j.review.notice.Message;
import nl.pop4j.review.notice.Notice;
import nl.pop4j.review.notice.NoticeRules;
import nl.pop4j.review.notice.Occasion;
import nl.pop4j.review.notice.Recipient;
import nl.pop4j.shared.FormOfAddress;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D5.7")
class AddressTest {

    private static final Settings FORMAL = Settings.standard().with(FormOfAddress.FORMAL);

    @Test
    void isOneSettingForAllDutchTexts() {
        assertThat(FORMAL.texts().text("ACCESS-2", DUTCH)).isEqualTo("Dit hoort niet bij uw rol in dit plan.");
        assertThat(FORMAL.texts().text("ACCESS-2", Locale.forLanguageTag("nl-BE")))
                .contains("uw rol");
        assertThat(FORMAL.texts().text("ACCESS-2", Locale.forLanguageTag("de"))).contains("uw rol");
        assertThat(FORMAL.texts().text("ACCESS-2", ENGLISH))
                .isEqualTo("This does not belong to your role in this plan.");
        assertThat(FORMAL.texts().localized("ACCESS-2").in(DUTCH)).contains("uw rol");
        Settings again = FORMAL.named("Acme").with(FormOfAddress.FAMILIAR);
        assertThat(again.texts().text("ACCESS-2", DUTCH)).isEqualTo("Dit hoort niet bij jouw rol in dit plan.");
        assertThat(again.texts().text("ACCESS-2", FORMAL_DUTCH)).contains("uw rol");
        assertThat(FORMAL.named("Acme").texts().text("ACCESS-2", DUTCH)).contains("uw rol");
    }

    @Test
    void speaksSoInDocumentsAndLeavesThePlanAsItIs() {
        Office office = new Office().signed();
        DevelopmentPlan before = office.plan();
        PlanDossier formal = formal(office).planning().dossier(office.tenant, NOOR, Samples.PLAN);
        PlanDossier familiar = office.pop.planning().dossier(office.tenant, NOOR, Samples.PLAN);
        assertThat(familiar.head().language()).isEqualTo(DUTCH);
        assertThat(formal.head().language()).isEqualTo(FORMAL_DUTCH);
        assertThat(formal.goals()).hasSameSizeAs(familiar.goals());
        assertThat(formal(office).planning().plan(office.tenant, NOOR, Samples.PLAN))
                .isEqualTo(before);
        assertThat(before.signed().orElseThrow().canonical().text()).contains("\nlanguage\tnl\n");
        assertThat(formal(office)
                        .privacyDesk()
                        .dossier(office.tenant, NOOR, Samples.NOOR, SubjectAccess.Purpose.ACCESS, DUTCH)
                        .language())
                .isEqualTo(FORMAL_DUTCH);
    }

    @Test
    void speaksSoInNotices() {
        Office office = new Office();
        DueMatter matter = DueMatter.of(Occasion.GOAL, Samples.NOOR, "plan", "g1", Samples.TODAY);
        Message message = new Message(
                new Recipient(Samples.NOOR, null),
                List.of(new Notice(
                        NoticeRules.standard().rules().stream()
                                .filter(rule -> rule.id().equals("goal-due"))
                                .findFirst()
                                .orElseThrow(),
                        matter,
                        new Recipient(Samples.NOOR, null),
                        Samples.TODAY)));
        assertThat(office.pop.noticing().lines(office.tenant, message, DUTCH).get(0))
                .contains("je doelen");
        assertThat(formal(office)
                        .noticing()
                        .lines(office.tenant, message, DUTCH)
                        .get(0))
                .contains("uw doelen");
    }

    private static Pop formal(Office office) {
        return Pop.builder()
                .store(office.store)
                .people(InMemoryPeople.none().managing(Samples.AHMED, Samples.NOOR))
                .settings(tenant -> FORMAL)
                .clock(Clock.fixed(Samples.NOW, ZoneOffset.UTC))
                .build();
    }
}
