package com.example.acme.boot;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.pop4j.Pop;
import nl.pop4j.application.command.content.PutGoal;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.export.DocumentFormat;
import nl.pop4j.export.Documents;
import nl.pop4j.json.PopJson;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Plans for a front end: the version is the ETag, findings are problems, the command's id comes from the client. */
@RestController
@RequestMapping("/plans/{plan}")
class PlanController {

    private final Pop pop;
    private final Documents documents;
    private final TenantId tenant;

    PlanController(Pop pop, Documents documents, @Value("${acme.tenant}") String tenant) {
        this.pop = pop;
        this.documents = documents;
        this.tenant = TenantId.of(tenant);
    }

    /** What a user fills in for a goal. */
    record GoalForm(String statement, String reason, LocalDate deadline) {}

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> plan(@PathVariable String plan, Principal user) {
        DevelopmentPlan found = pop.planning().plan(tenant, actor(user), PlanId.of(plan));
        var json = new ByteArrayOutputStream();
        PopJson.standard().plan().write(found, json);
        return ResponseEntity.ok().eTag(Etag.of(found.version())).body(json.toByteArray());
    }

    @GetMapping(path = "/findings", produces = MediaType.APPLICATION_JSON_VALUE)
    List<Problems.Shown> findings(@PathVariable String plan, Principal user, Locale language) {
        return Problems.shown(pop.planning().check(tenant, actor(user), PlanId.of(plan)), language);
    }

    @PutMapping("/goals/{goal}")
    ResponseEntity<?> putGoal(
            @PathVariable String plan,
            @PathVariable String goal,
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestHeader("Idempotency-Key") String command,
            @RequestBody GoalForm form,
            Principal user,
            Locale language) {
        var put = new PutGoal(
                command,
                plan,
                Etag.version(ifMatch),
                goal,
                form.statement(),
                form.reason(),
                null,
                null,
                null,
                null,
                form.deadline());
        return pop.planning()
                .putGoal(tenant, actor(user), put)
                .<ResponseEntity<?>>fold(
                        (receipt, events) -> ResponseEntity.noContent()
                                .eTag(Etag.of(receipt.version()))
                                .build(),
                        findings -> Problems.refused(findings, language));
    }

    @GetMapping(path = "/document", produces = MediaType.APPLICATION_PDF_VALUE)
    void document(@PathVariable String plan, Principal user, HttpServletResponse response) throws IOException {
        PlanDossier dossier = pop.planning().dossier(tenant, actor(user), PlanId.of(plan));
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        documents.writer(DocumentFormat.PDF).write(dossier, response.getOutputStream());
    }

    private static Actor actor(Principal user) {
        return Actor.of(PersonId.of(user.getName()));
    }
}
