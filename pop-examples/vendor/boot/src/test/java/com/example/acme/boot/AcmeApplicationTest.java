package com.example.acme.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.LocalDate;
import nl.pop4j.Pop;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.json.PopJson;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The whole application, started once; each test has a plan of its own. */
@SpringBootTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:test;DB_CLOSE_DELAY=-1")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class AcmeApplicationTest {

    private static final TenantId ACME = TenantId.of("acme");
    private static final Actor ADVISER = Actor.of(PersonId.of("ingrid"), Role.HR_ADVISER);
    private static final LocalDate MONDAY_4_JANUARY_2027 = LocalDate.of(2027, 1, 4);
    private static final String GOAL = "Ik leer plannen.";

    @Autowired
    private Pop pop;

    @Autowired
    private Onboarding onboarding;

    @Autowired
    private JdbcTemplate sql;

    private MockMvc http;

    @BeforeEach
    void aFrameworkAndNobodyYet(@Autowired WebApplicationContext context) {
        http = MockMvcBuilders.webAppContextSetup(context).build();
        sql.update("delete from acme_onboarding");
        if (pop.maintaining().frameworks(ACME, ADVISER).isEmpty()) {
            var care = CompetenceFramework.builder(FrameworkId.of("care"), LocalizedText.of("Zorg", "Care"))
                    .build();
            pop.maintaining().storeFramework(ACME, ADVISER, care, Version.NONE);
        }
    }

    @Test
    void migratesBothSchemasSideBySide() {
        assertThat(sql.queryForList(
                        "select \"script\" from \"flyway_schema_history\" where \"version\" is not null", String.class))
                .containsExactly("V1__onboarding.sql");
        assertThat(sql.queryForObject("select max(version) from pop_schema", Integer.class))
                .isPositive();
    }

    @Test
    void keepsPlanGoalAndBuddyTogether() {
        onboarding.begin("kept", "noor", "kim", MONDAY_4_JANUARY_2027, GOAL);

        assertThat(plan("kept", "noor").workingCopy().goals()).hasSize(1);
        assertThat(buddies()).isEqualTo(1);
    }

    @Test
    void takesThePlanBackWithTheBuddyThatCannotBe() {
        sql.update("insert into acme_onboarding (employee, buddy) values ('noor', 'sam')");

        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> onboarding.begin("undone", "noor", "kim", MONDAY_4_JANUARY_2027, GOAL));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> plan("undone", "noor"));
        assertThat(buddies()).isEqualTo(1);
    }

    @Test
    void takesNothingWhereTheGoalIsRefused() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> onboarding.begin("refused", "noor", "kim", MONDAY_4_JANUARY_2027, "x".repeat(100_000)));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> plan("refused", "noor"));
        assertThat(buddies()).isZero();
    }

    @Test
    void givesThePlanWithItsVersionAndTakesAGoalUnderIt() throws Exception {
        onboarding.begin("web", "noor", "kim", MONDAY_4_JANUARY_2027, GOAL);

        byte[] json = http.perform(get("/plans/web").principal(user("noor")))
                .andExpect(status().isOk())
                .andExpect(header().string(HttpHeaders.ETAG, "\"2\""))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(PopJson.standard().plan().read(new ByteArrayInputStream(json))).isEqualTo(plan("web", "noor"));

        String form = "{\"statement\": \"Ik geef drie keer les.\", \"deadline\": \"2027-06-01\"}";
        http.perform(aGoal("web", "\"2\"", "c-1", form)).andExpect(status().isNoContent())
                .andExpect(header().string(HttpHeaders.ETAG, "\"3\""));
        http.perform(aGoal("web", "\"2\"", "c-1", form)).andExpect(status().isNoContent());
        http.perform(aGoal("web", "\"2\"", "c-2", form)).andExpect(status().isPreconditionFailed())
                .andExpect(jsonPath("$.current").value("\"3\""));
    }

    @Test
    void showsFindingsBesideTheirFieldsInTheLanguageOfTheReader() throws Exception {
        onboarding.begin("found", "noor", "kim", MONDAY_4_JANUARY_2027, GOAL);

        String form = "{\"statement\": \"" + "x".repeat(100_000) + "\"}";
        http.perform(aGoal("found", "\"2\"", "c-3", form).header(HttpHeaders.ACCEPT_LANGUAGE, "en"))
                .andExpect(status().is(422))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.findings[0].pointer").value("/statement"));
        http.perform(get("/plans/found/findings").principal(user("noor")).header(HttpHeaders.ACCEPT_LANGUAGE, "en"))
                .andExpect(jsonPath("$[?(@.code == 'SMART-T-1')].text").value("The goal has no deadline yet."));
    }

    @Test
    void tellsAStrangerNothing() throws Exception {
        onboarding.begin("private", "noor", "kim", MONDAY_4_JANUARY_2027, GOAL);

        String denied = answerTo("/plans/private", "sam");
        assertThat(denied).isEqualTo(answerTo("/plans/absent", "sam"));
    }

    @Test
    void writesThePlanAsPdf() throws Exception {
        onboarding.begin("printed", "noor", "kim", MONDAY_4_JANUARY_2027, GOAL);

        byte[] pdf = http.perform(get("/plans/printed/document").principal(user("ahmed")))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF-").contains("%%EOF");
    }

    private String answerTo(String path, String user) throws Exception {
        var response = http.perform(get(path).principal(user(user)))
                .andExpect(status().isNotFound())
                .andReturn()
                .getResponse();
        return response.getContentAsString().replace(path, "PATH") + response.getHeaderNames();
    }

    private static MockHttpServletRequestBuilder aGoal(
            String plan, String ifMatch, String command, String form) {
        return put("/plans/" + plan + "/goals/g2")
                .principal(user("noor"))
                .header(HttpHeaders.IF_MATCH, ifMatch)
                .header("Idempotency-Key", command)
                .contentType(MediaType.APPLICATION_JSON)
                .content(form);
    }

    private static Principal user(String name) {
        return () -> name;
    }

    private DevelopmentPlan plan(String plan, String actor) {
        return pop.planning().plan(ACME, Actor.of(PersonId.of(actor)), PlanId.of(plan));
    }

    private int buddies() {
        return sql.queryForObject("select count(*) from acme_onboarding", Integer.class);
    }
}
