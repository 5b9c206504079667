package com.example.acme.boot;

import java.util.List;
import java.util.Locale;
import nl.pop4j.shared.Texts;
import nl.pop4j.shared.error.CommandReused;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.error.OutcomeUnknown;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.error.StoreUnavailable;
import nl.pop4j.shared.finding.Findings;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Every 'no' of pop4j as a problem of RFC 9457. */
@RestControllerAdvice
class Problems {

    /** A finding as a form shows it, beside the field at the pointer. */
    record Shown(String code, String severity, String pointer, String text) {}

    static List<Shown> shown(Findings findings, Locale language) {
        return findings.stream()
                .map(finding -> new Shown(
                        finding.code().value(),
                        finding.severity().name(),
                        finding.pointer(),
                        finding.text(Texts.standard(), language)))
                .toList();
    }

    static ResponseEntity<ProblemDetail> refused(Findings findings, Locale language) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.valueOf(422));
        problem.setProperty("findings", shown(findings, language));
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notFound(NotFound e) {
        return answer(ProblemDetail.forStatus(HttpStatus.NOT_FOUND));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> stale(StaleVersion e) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.PRECONDITION_FAILED);
        problem.setProperty("current", Etag.of(e.current()));
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> reused(CommandReused e) {
        return answer(ProblemDetail.forStatus(HttpStatus.CONFLICT));
    }

    /** The client sends the same again, under the same key: that is always safe. */
    @ExceptionHandler({StoreUnavailable.class, OutcomeUnknown.class})
    ResponseEntity<ProblemDetail> unavailable(RuntimeException e) {
        return answer(ProblemDetail.forStatus(HttpStatus.SERVICE_UNAVAILABLE));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
