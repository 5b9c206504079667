package nl.pop4j.json.badge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.pop4j.assessment.Attachment;
import nl.pop4j.assessment.Evidence;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.json.JsonLimits;
import nl.pop4j.shared.error.CorruptRecord;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.finding.Severity;
import tools.jackson.databind.JsonNode;

/**
 * Reads Open Badges 3.0 credentials (1EdTech, Open Badges Specification 3.0, JSON form of a W3C verifiable credential) as
 * evidence.
 *
 * <p>Read leniently: one subject or achievement or many, an issuer as text or object, names in several languages,
 * {@code validFrom} and {@code validUntil} or the older {@code issuanceDate} and {@code expirationDate}; unknown members
 * are passed over. An alignment fits a competence whose code is its {@code targetCode}, its {@code targetUrl} or the last
 * part of that address. <b>The proof is not verified</b>: whether the badge is genuine, revoked or this person's is for
 * the host to find out. Badges in compact form (JWT) and badges baked into pictures are not read.
 *
 * <p>Example: a badge that is aligned to {@code urn:skill:nl:luisteren} in a framework that has this code gives one
 * award with that competence, and {@link #NOT_VERIFIED} as its only finding.
 */
public final class OpenBadges {

    /** Most of a badge: 4 MB, depth 40, texts of two million characters, since pictures stand in it as text. */
    public static final JsonLimits LIMITS = new JsonLimits(4L << 20, 40, 2_000_000);

    /** The document is no achievement credential; an error. */
    public static final RuleCode NO_BADGE = RuleCode.of("BADGE-TYPE-1");

    /** There is no achievement in it; an error. */
    public static final RuleCode NO_ACHIEVEMENT = RuleCode.of("BADGE-ACHIEVEMENT-1");

    /** It does not say from when it is valid, or until a day before that; an error. */
    public static final RuleCode NO_DATES = RuleCode.of("BADGE-DATES-1");

    /** The achievement has no name; its id or a fixed word stands in; a warning. */
    public static final RuleCode NO_NAME = RuleCode.of("BADGE-NAME-1");

    /** Nobody is named as issuer; a warning. */
    public static final RuleCode NO_ISSUER = RuleCode.of("BADGE-ISSUER-1");

    /** It is no longer valid on the day asked; argument {@code date}; a warning. */
    public static final RuleCode EXPIRED = RuleCode.of("BADGE-EXPIRED-1");

    /** It is not valid yet on the day asked; argument {@code date}; a warning. */
    public static final RuleCode NOT_YET = RuleCode.of("BADGE-NOT-YET-1");

    /** It is aligned to no competence of the framework; a warning. */
    public static final RuleCode NOT_ALIGNED = RuleCode.of("BADGE-ALIGNMENT-1");

    /** The proof was not verified; always, for information. */
    public static final RuleCode NOT_VERIFIED = RuleCode.of("BADGE-PROOF-1");

    private static final ImmutableSet<String> TYPES = ImmutableSet.of("OpenBadgeCredential", "AchievementCredential");

    private final CompetenceFramework framework;
    private final LocalDate day;
    private final ZoneId zone;
    private final List<Finding> findings = new ArrayList<>();

    private OpenBadges(CompetenceFramework framework, LocalDate day, ZoneId zone) {
        this.framework = framework;
        this.day = day;
        this.zone = zone;
    }

    /**
     * Reads a badge within {@link #LIMITS}; the stream is read to its end and left open.
     *
     * @param framework whose competences it may be aligned to
     * @param day the day on which it should be valid
     * @param zone where the moments in it become days
     * @throws CorruptRecord if it is not JSON, or breaks one of the limits
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static OpenBadge read(InputStream in, CompetenceFramework framework, LocalDate day, ZoneId zone) {
        byte[] bytes = BadgeDocument.bytes(in, LIMITS);
        return new OpenBadges(framework, day, zone).badge(BadgeDocument.parse(bytes, LIMITS), bytes);
    }

    private OpenBadge badge(JsonNode badge, byte[] bytes) {
        find(Severity.INFO, NOT_VERIFIED, "", Map.of());
        if (BadgeDocument.each(badge.path("type")).noneMatch(type -> TYPES.contains(type.asString("")))) {
            find(Severity.ERROR, NO_BADGE, "/type", Map.of());
            return new OpenBadge(ImmutableList.of(), new Findings(findings));
        }
        Optional<BadgePeriod> period = BadgePeriod.of(badge, zone);
        if (period.isEmpty()) {
            find(Severity.ERROR, NO_DATES, "/validFrom", Map.of());
        }
        String issuer = BadgeDocument.name(badge.path("issuer"));
        if (issuer.isEmpty()) {
            find(Severity.WARNING, NO_ISSUER, "/issuer", Map.of());
        }
        List<JsonNode> achievements = BadgeDocument.each(badge.path("credentialSubject"))
                .flatMap(subject -> BadgeDocument.each(subject.path("achievement")))
                .filter(achievement -> achievement.isObject() || achievement.isString())
                .toList();
        if (achievements.isEmpty()) {
            find(Severity.ERROR, NO_ACHIEVEMENT, "/credentialSubject", Map.of());
        }
        Attachment file =
                new Attachment(Hashing.sha256().hashBytes(bytes).toString(), "application/ld+json", bytes.length);
        List<OpenBadge.Award> awards = period.map(valid -> {
                    checkDay(valid);
                    return achievements.stream()
                            .map(achievement -> award(achievement, issuer, valid, file))
                            .toList();
                })
                .orElse(ImmutableList.of());
        return new OpenBadge(awards, new Findings(findings));
    }

    private void checkDay(BadgePeriod valid) {
        LocalDate expires = valid.expires();
        if (expires != null && !day.isBefore(expires)) {
            find(Severity.WARNING, EXPIRED, "/validUntil", Map.of("date", expires.toString()));
        }
        if (day.isBefore(valid.on())) {
            find(
                    Severity.WARNING,
                    NOT_YET,
                    "/validFrom",
                    Map.of("date", valid.on().toString()));
        }
    }

    private OpenBadge.Award award(JsonNode achievement, String issuer, BadgePeriod valid, Attachment file) {
        String name = BadgeDocument.text(achievement.path("name"));
        if (name.isEmpty()) {
            find(Severity.WARNING, NO_NAME, "/credentialSubject", Map.of());
            String id = BadgeDocument.text(achievement.isString() ? achievement : achievement.path("id"));
            name = id.isEmpty() ? "Open Badge" : id;
        }
        Evidence evidence = new Evidence(
                Evidence.Kind.OPEN_BADGE,
                name,
                valid.on(),
                valid.expires(),
                null,
                issuer.isEmpty() ? null : issuer,
                null,
                file);
        Set<CompetenceCode> competences = new LinkedHashSet<>();
        BadgeDocument.each(achievement.path("alignment"))
                .forEach(alignment -> aligned(alignment).ifPresent(competences::add));
        if (competences.isEmpty()) {
            find(Severity.WARNING, NOT_ALIGNED, "/credentialSubject", Map.of());
        }
        return new OpenBadge.Award(evidence, ImmutableList.copyOf(competences));
    }

    private Optional<CompetenceCode> aligned(JsonNode alignment) {
        String url = alignment.path("targetUrl").asString("");
        return competence(alignment.path("targetCode").asString(""))
                .or(() -> competence(url))
                .or(() -> competence(url.substring(url.lastIndexOf('/') + 1)));
    }

    /** A text that has not the form of a code names no competence. */
    private Optional<CompetenceCode> competence(String code) {
        try {
            return framework.competence(CompetenceCode.of(code)).map(Competence::code);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void find(Severity severity, RuleCode code, String pointer, Map<String, String> arguments) {
        findings.add(new Finding(code, severity, pointer, arguments));
    }
}
