package nl.pop4j.application.dossier;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.access.Operation;
import nl.pop4j.application.desk.ShownPeople;
import nl.pop4j.application.desk.Situation;
import nl.pop4j.assessment.CurrentLevel;
import nl.pop4j.calendar.cadence.Cadence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.dossier.AgreementLine;
import nl.pop4j.dossier.DossierBasis;
import nl.pop4j.dossier.DossierHead;
import nl.pop4j.dossier.DossierMethod;
import nl.pop4j.dossier.DossierPerson;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.dossier.ReviewLine;
import nl.pop4j.dossier.SignatureLine;
import nl.pop4j.dossier.background.PlanBackground;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.PlanBasis;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.revision.Mandate;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.ShownTexts;
import nl.pop4j.plan.revision.Signature;
import nl.pop4j.plan.rule.PlanContext;
import nl.pop4j.port.PersonCard;
import nl.pop4j.port.PersonDirectory;
import nl.pop4j.review.Review;
import nl.pop4j.review.ReviewCycle;
import nl.pop4j.shared.finding.Severity;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;

/** Puts a plan, the facts around it and the names of people together for documents. */
public final class Dossiers {

    private final PersonDirectory people;

    public Dossiers(PersonDirectory people) {
        this.people = people;
    }

    public PlanDossier of(
            DevelopmentPlan plan,
            PlanContext context,
            Situation situation,
            Map<CompetenceCode, CurrentLevel> current,
            Optional<ReviewCycle> reviews,
            Set<FieldGroup> visible,
            Optional<Revision> shown) {
        PlanContent content = situation.addressed(shown.map(Revision::content).orElse(plan.workingCopy()));
        ShownTexts words = shown(shown, content, context);
        DossierLines lines = new DossierLines(
                plan, content, shown, words, context, situation.settings().texts());
        PlanDossier whole = new PlanDossier(
                head(plan, content, shown, context, situation)
                        .on(basis(content, words, situation))
                        .answered(answer(shown, visible)),
                content.perspective(),
                lines.competences(current),
                lines.goals(),
                lines.activities(),
                agreements(content),
                content.capacity(),
                reviews.map(Dossiers::reviews).orElse(ImmutableList.of()),
                signatures(shown, content.language(), situation, visible),
                remarks(content, lines, context, situation, visible));
        Set<FieldGroup> leftOut = EnumSet.copyOf(PlanDossier.parts());
        leftOut.removeAll(visible);
        if (situation.mayTowards(plan.employee(), Operation.VIEW_ASSESSMENT)) {
            leftOut.remove(FieldGroup.LEVELS);
        }
        PlanBackground background = new Backgrounds(plan, content, shown, words, context)
                .of(reviews, id -> person(id, content.language(), situation).name(), visible, situation);
        return whole.with(background).without(leftOut);
    }

    private DossierHead head(
            DevelopmentPlan plan,
            PlanContent content,
            Optional<Revision> shown,
            PlanContext context,
            Situation situation) {
        DossierPerson manager = people.managerOf(situation.tenant(), plan.employee(), situation.today())
                .map(person -> person(person, content.language(), situation))
                .orElse(new DossierPerson("", ""));
        DossierHead head = new DossierHead(
                plan.id().value(),
                content.language(),
                situation.settings().organisation(),
                person(plan.employee(), content.language(), situation),
                manager,
                plan.status(),
                shown.map(Revision::number).orElse(0),
                shown.map(Revision::status).orElse(null),
                shown.map(revision -> revision.digest().hex()).orElse(""),
                content.horizon().start(),
                content.horizon().last(),
                situation.today());
        PlanMethod method = context.method();
        return method == null ? head : head.by(DossierMethod.of(method, content.language()));
    }

    /** The words as they were shown of a revision, and as they read today of a working copy. */
    public static ShownTexts shown(Optional<Revision> revision, PlanContent content, PlanContext context) {
        return revision.map(Revision::shown)
                .orElseGet(() -> ShownTexts.of(content, context.framework(), context.needs()));
    }

    /** Why a revision was answered as it was, for who sees what people say to each other. */
    private static String answer(Optional<Revision> shown, Set<FieldGroup> visible) {
        return shown.filter(revision -> visible.contains(FieldGroup.REACTIONS))
                .map(Revision::reason)
                .orElse("");
    }

    private static DossierBasis basis(PlanContent content, ShownTexts shown, Situation situation) {
        PlanBasis basis = content.basis();
        Cadence reviews = content.reviews();
        return new DossierBasis(
                shown.framework(),
                Optional.ofNullable(basis.role()).map(shown::role).orElse(""),
                Optional.ofNullable(basis.employment()).orElse(""),
                Optional.ofNullable(basis.predecessor()).map(PlanId::value).orElse(""),
                reviews == null ? "" : new CadenceWords(situation.settings().texts(), content.language()).of(reviews));
    }

    private DossierPerson person(PersonId id, Locale language, Situation situation) {
        PersonCard card = new ShownPeople(people).card(id, language, situation);
        return new DossierPerson(card.name(), card.function());
    }

    private static List<AgreementLine> agreements(PlanContent content) {
        return content.agreements().stream().map(AgreementLine::of).collect(ImmutableList.toImmutableList());
    }

    private static List<ReviewLine> reviews(ReviewCycle cycle) {
        return cycle.reviews().stream()
                .filter(review -> review.cancellation() == null)
                .map(Dossiers::review)
                .collect(ImmutableList.toImmutableList());
    }

    private static ReviewLine review(Review review) {
        return new ReviewLine(
                review.id().value(),
                review.moves(),
                review.date(),
                review.when().preparationDue(),
                review.when().reportDue());
    }

    private List<SignatureLine> signatures(
            Optional<Revision> shown, Locale language, Situation situation, Set<FieldGroup> visible) {
        return shown.map(Revision::signatures).orElse(ImmutableList.of()).stream()
                .map(signature -> signature(signature, language, situation, visible))
                .collect(ImmutableList.toImmutableList());
    }

    private SignatureLine signature(
            Signature signature, Locale language, Situation situation, Set<FieldGroup> visible) {
        return new SignatureLine(
                signature.party(),
                signer(signature, language, situation),
                signature.meaning(),
                signature.digest().hex(),
                signature.at().atZone(situation.settings().zone()),
                visible.contains(FieldGroup.REACTIONS) ? signature.reaction() : "");
    }

    private String signer(Signature signature, Locale language, Situation situation) {
        String name = person(signature.by(), language, situation).name();
        Mandate mandate = signature.mandate();
        return mandate == null
                ? name
                : situation
                        .settings()
                        .texts()
                        .text(
                                "signature.mandate",
                                language,
                                Map.of(
                                        "name", name,
                                        "from",
                                                person(mandate.from(), language, situation)
                                                        .name(),
                                        "date", mandate.granted().toString()));
    }

    private static List<String> remarks(
            PlanContent content,
            DossierLines lines,
            PlanContext context,
            Situation situation,
            Set<FieldGroup> visible) {
        Locale language = content.language();
        return situation.settings().rules().check(content, context).stream()
                .filter(finding -> finding.severity() != Severity.ERROR)
                .filter(finding -> FieldGroup.at(finding.pointer())
                        .filter(visible::contains)
                        .isPresent())
                .map(finding -> situation
                        .settings()
                        .texts()
                        .text(finding.code().value(), language, lines.words().of(finding.arguments())))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }
}
