package nl.pop4j.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.pop4j.dossier.ActivityLine;
import nl.pop4j.dossier.AgreementLine;
import nl.pop4j.dossier.CompetenceLine;
import nl.pop4j.dossier.DossierBasis;
import nl.pop4j.dossier.DossierHead;
import nl.pop4j.dossier.DossierMethod;
import nl.pop4j.dossier.DossierPerson;
import nl.pop4j.dossier.GoalLine;
import nl.pop4j.dossier.MeasureLine;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.dossier.ReviewLine;
import nl.pop4j.dossier.SignatureLine;
import nl.pop4j.dossier.SmartLine;
import nl.pop4j.dossier.SubGoalLine;
import nl.pop4j.gap.TargetSource;
import nl.pop4j.goal.ActivityKind;
import nl.pop4j.goal.BothSides;
import nl.pop4j.goal.Effort;
import nl.pop4j.goal.Effort.Contributor;
import nl.pop4j.goal.Funding;
import nl.pop4j.goal.Measure;
import nl.pop4j.goal.ProgressCriterion;
import nl.pop4j.goal.StudyDay;
import nl.pop4j.goal.funding.TrainingTerms;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.plan.PlanStatus;
import nl.pop4j.plan.content.Capacity;
import nl.pop4j.plan.content.Perspective;
import nl.pop4j.plan.execution.ActivityStatus;
import nl.pop4j.plan.revision.RevisionStatus;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.smart.SmartCriterion;
import nl.pop4j.smart.Verdict;

/** Plans to print: the plan of a nurse, one without content, and one that is far too long. */
public final class SampleDossiers {

    public static final Locale DUTCH = LocalizedText.DUTCH;
    public static final Locale ENGLISH = LocalizedText.ENGLISH;
    public static final String DIGEST = "9f2c4b7a10de835566c01f7e2ab94d03c8e15f60b72d49a8e3016c5bd4f7a921";

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final boolean dutch;
    private final Locale language;

    private SampleDossiers(Locale language) {
        this.language = language;
        this.dutch = language.getLanguage().equals("nl");
    }

    /** A signed plan with all parts. */
    public static PlanDossier normal(Locale language) {
        SampleDossiers sample = new SampleDossiers(language);
        return new PlanDossier(
                        sample.head(PlanStatus.ACTIVE, 2, RevisionStatus.SIGNED),
                        sample.perspective(),
                        sample.competences(),
                        sample.goals(),
                        sample.activities(),
                        sample.agreements(),
                        new Capacity(240, Money.ofEuros(3_500)),
                        sample.reviews(),
                        sample.signatures(),
                        sample.remarks())
                .with(SampleBackgrounds.full(language));
    }

    /** The same plan by one of the methods. */
    public static PlanDossier by(PlanMethod method, Locale language) {
        PlanDossier normal = normal(language);
        return under(normal.head().by(DossierMethod.of(method, language)), normal.signatures(), normal)
                .with(normal.background());
    }

    /** The same plan of which the other side asked for changes, for this reason. */
    public static PlanDossier answered(Locale language, String reason) {
        DossierHead head = new SampleDossiers(language)
                .head(PlanStatus.PREPARING, 2, RevisionStatus.CHANGES_REQUESTED)
                .answered(reason);
        return under(head, List.of(), normal(language));
    }

    /** The same plan before anybody signed. */
    public static PlanDossier agreed(Locale language) {
        DossierHead head = new SampleDossiers(language).head(PlanStatus.PREPARING, 2, RevisionStatus.AGREED);
        return under(head, List.of(), normal(language));
    }

    private static PlanDossier under(DossierHead head, List<SignatureLine> signatures, PlanDossier plan) {
        return new PlanDossier(
                head,
                plan.perspective(),
                plan.competences(),
                plan.goals(),
                plan.activities(),
                plan.agreements(),
                plan.capacity(),
                plan.reviews(),
                signatures,
                plan.remarks());
    }

    /** A working copy with nothing in it yet. */
    public static PlanDossier empty(Locale language) {
        SampleDossiers sample = new SampleDossiers(language);
        return new PlanDossier(
                sample.head(PlanStatus.PREPARING, 0, null),
                Perspective.EMPTY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Capacity.NONE,
                List.of(),
                List.of(),
                List.of());
    }

    /** The nurse's plan with so many goals, and as many competences, activities and agreements. */
    public static PlanDossier veryLong(Locale language, int size) {
        SampleDossiers sample = new SampleDossiers(language);
        PlanDossier normal = normal(language);
        return new PlanDossier(
                        normal.head(),
                        sample.longPerspective(),
                        repeated(normal.competences(), size),
                        IntStream.range(0, size)
                                .mapToObj(i -> renumbered(
                                        normal.goals().get(i % normal.goals().size()), "D" + (i + 1)))
                                .toList(),
                        IntStream.range(0, size)
                                .mapToObj(i -> renumbered(
                                        normal.activities()
                                                .get(i % normal.activities().size()),
                                        i + 1))
                                .toList(),
                        repeated(normal.agreements(), size),
                        normal.capacity(),
                        IntStream.range(0, Math.min(size, 60))
                                .mapToObj(i -> review(
                                        "r" + i, LocalDate.of(2026, 11, 2).plusWeeks(i), 0))
                                .toList(),
                        normal.signatures(),
                        repeated(normal.remarks(), size))
                .with(SampleBackgrounds.veryLong(language, size));
    }

    /** The normal plan with one text of the employee's in it. */
    public static PlanDossier withCareer(String career) {
        PlanDossier normal = normal(DUTCH);
        return new PlanDossier(
                normal.head(),
                new Perspective(career, "", ""),
                normal.competences(),
                normal.goals(),
                normal.activities(),
                normal.agreements(),
                normal.capacity(),
                normal.reviews(),
                normal.signatures(),
                normal.remarks());
    }

    private String say(String inDutch, String inEnglish) {
        return dutch ? inDutch : inEnglish;
    }

    private DossierHead head(PlanStatus status, int revision, RevisionStatus revisionStatus) {
        return new DossierHead(
                        "plan-2026-0147",
                        language,
                        "Zorggroep De Linden",
                        new DossierPerson("Noor van der Meulen", say("Verpleegkundige wijkzorg", "Community nurse")),
                        new DossierPerson("Ruben Çelik", say("Teammanager wijkzorg", "Community care team manager")),
                        status,
                        revision,
                        revisionStatus,
                        revision == 0 ? "" : DIGEST,
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2027, 12, 31),
                        LocalDate.of(2026, 11, 23))
                .on(new DossierBasis(
                        say("Competenties wijkzorg", "Community care competences"),
                        say("Verpleegkundige wijkzorg", "Community nurse"),
                        "",
                        "plan-2025-0093",
                        say("elke 3 maanden", "every 3 months")));
    }

    private Perspective perspective() {
        return new Perspective(
                say(
                        "Binnen twee jaar wil ik regieverpleegkundige in de wijk zijn: ik voer zelf de indicatiegesprekken, begeleid nieuwe collega's en ben het vaste aanspreekpunt voor de huisartsen in Noord. Ik wil dicht bij de cliënt blijven werken; een functie zonder directe zorg zoek ik niet.",
                        "Within two years I want to be lead nurse in the district: doing needs assessments myself, guiding new colleagues and being the regular contact for the general practitioners in the north. I want to keep working close to clients; I am not looking for a job without direct care."),
                say(
                        "Ik volg de opleiding indiceren, loop mee met Fatima en neem vanaf januari stap voor stap eigen indicaties over. Ruben plant daarvoor elke week vier uur in en zorgt voor waarneming.",
                        "I take the course on needs assessment, shadow Fatima, and from January take over assessments step by step. Ruben plans four hours a week for this and arranges cover."),
                say(
                        "De functie van regieverpleegkundige komt vrij als de formatie groeit. Daarover beslist de directie in het voorjaar van 2027; aan dit plan kan geen benoeming worden ontleend.",
                        "The position of lead nurse opens when the team grows. The board decides on that in spring 2027; this plan gives no right to be appointed."));
    }

    private Perspective longPerspective() {
        String career = perspective().career();
        return new Perspective(
                String.join("\n\n", List.of(career, career, career, career, career, career)),
                perspective().realisation(),
                perspective().notPromised());
    }

    private List<CompetenceLine> competences() {
        return List.of(
                competence(
                        say("Klinisch redeneren", "Clinical reasoning"),
                        "3",
                        4,
                        TargetSource.FUTURE_ROLE,
                        say(
                                "Verklaart samenhang tussen klachten en past het zorgplan daarop aan.",
                                "Explains how complaints are connected and adapts the care plan.")),
                competence(
                        say("Indiceren en organiseren van zorg", "Assessing needs and organising care"),
                        "2",
                        4,
                        TargetSource.FUTURE_ROLE,
                        say(
                                "Stelt zelfstandig indicaties die een collega zonder toelichting kan overnemen.",
                                "Makes assessments alone that a colleague can take over without explanation.")),
                competence(
                        say("Coachen van collega's", "Coaching colleagues"),
                        "2",
                        3,
                        TargetSource.FUTURE_ROLE,
                        say(
                                "Geeft feedback waar een leerling dezelfde dag iets mee kan.",
                                "Gives feedback that a student can use the same day.")),
                competence(
                        say("Samenwerken in de keten", "Working with partners in care"),
                        "3",
                        4,
                        TargetSource.ORGANISATION_NEED,
                        say(
                                "Legt zelf verbinding met huisarts, wijkteam en mantelzorg.",
                                "Connects with general practitioner, social team and family carers.")),
                competence(
                        say("Medicatieveiligheid", "Medication safety"),
                        "3.5",
                        4,
                        TargetSource.PRESENT_ROLE,
                        say(
                                "Herkent risico's bij overdracht en bespreekt ze meteen.",
                                "Recognises risks at handover and raises them at once.")),
                competence(say("Digitaal vaardig zijn", "Digital skills"), "4", 3, TargetSource.PRESENT_ROLE, ""),
                competence(
                        say("Zelfregie van cliënten ondersteunen", "Supporting clients' self-management"),
                        "3",
                        3,
                        TargetSource.PRESENT_ROLE,
                        say(
                                "Laat de cliënt kiezen en sluit aan bij wat al lukt.",
                                "Lets the client choose and builds on what works.")),
                competence(
                        say("Verbeteren van kwaliteit", "Improving quality"),
                        null,
                        3,
                        TargetSource.OWN_AMBITION,
                        say(
                                "Brengt een verbetering van voorstel tot resultaat.",
                                "Takes an improvement from proposal to result.")));
    }

    private CompetenceLine competence(String name, String current, int target, TargetSource source, String behaviour) {
        BigDecimal level = current == null ? null : new BigDecimal(current);
        boolean isDisputed = "3.5".equals(current);
        return new CompetenceLine(
                name,
                level,
                level == null || level.scale() > 0 ? "" : label(level.intValue()),
                BigDecimal.valueOf(target),
                label(target),
                source,
                source == TargetSource.FUTURE_ROLE ? LocalDate.of(2027, 9, 1) : null,
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.valueOf(5),
                behaviour,
                isDisputed ? BigDecimal.ONE : null,
                level == null ? null : isDisputed ? BigDecimal.ONE : BigDecimal.ZERO);
    }

    private String label(int level) {
        return switch (level) {
            case 1 -> say("beginner", "novice");
            case 2 -> say("gevorderd", "advanced beginner");
            case 3 -> say("zelfstandig", "competent");
            case 4 -> say("ervaren", "proficient");
            default -> "expert";
        };
    }

    private List<GoalLine> goals() {
        return List.of(
                new GoalLine(
                        "D1",
                        say(
                                "Vóór 1 juli 2027 stel ik zelfstandig indicaties voor nieuwe cliënten in Noord.",
                                "Before 1 July 2027 I make needs assessments for new clients in the north on my own."),
                        say(
                                "Zonder eigen indicaties kan ik de regie over de zorg niet voeren, en het team heeft nu één indicatiesteller voor 140 cliënten.",
                                "Without assessments of my own I cannot lead the care, and the team has one assessor for 140 clients."),
                        say(
                                "Wachttijd voor nieuwe cliënten naar minder dan 5 werkdagen",
                                "Waiting time for new clients below 5 working days"),
                        List.of(
                                say("Indiceren en organiseren van zorg", "Assessing needs and organising care"),
                                say("Klinisch redeneren", "Clinical reasoning")),
                        List.of(
                                new MeasureLine(
                                        Measure.Kind.QUANTITY,
                                        say("zelf gestelde indicaties per maand", "assessments made alone a month"),
                                        BigDecimal.ZERO,
                                        BigDecimal.valueOf(6)),
                                new MeasureLine(
                                        Measure.Kind.OUTCOME,
                                        say("certificaat indiceren behaald", "certificate in needs assessment"),
                                        null,
                                        null)),
                        List.of(
                                new SubGoalLine(
                                        say(
                                                "Ik loop bij vijf indicatiegesprekken mee en schrijf zelf het verslag",
                                                "I shadow five assessments and write the report myself"),
                                        LocalDate.of(2027, 1, 31)),
                                new SubGoalLine(
                                        say(
                                                "Ik voer drie gesprekken terwijl Fatima meekijkt",
                                                "I lead three assessments while Fatima observes"),
                                        LocalDate.of(2027, 4, 15))),
                        LocalDate.of(2027, 7, 1),
                        smart(Verdict.MET, Verdict.MET, Verdict.MET, Verdict.MET, Verdict.MET),
                        new BothSides(
                                say("Regie voeren over de zorg die ik geef.", "Lead the care that I give."),
                                say("Meer indicatiestellers in Noord.", "More assessors in the north.")),
                        List.of(
                                new ProgressCriterion(
                                        say("Verslagen van mijn eigen gesprekken", "Reports of my own assessments"),
                                        say("met Fatima", "with Fatima"),
                                        LocalDate.of(2027, 3, 15)),
                                new ProgressCriterion(
                                        say("Wachtlijst van team Noord", "Waiting list of the north team"), "", null))),
                new GoalLine(
                        "D2",
                        say(
                                "Ik begeleid vanaf februari 2027 twee leerlingen en geef ze elke week feedback.",
                                "From February 2027 I guide two students and give them feedback every week."),
                        say(
                                "Ik leer graag anderen iets en wil weten of coachen bij mij past.",
                                "I like teaching others and want to find out whether coaching suits me."),
                        null,
                        List.of(say("Coachen van collega's", "Coaching colleagues")),
                        List.of(new MeasureLine(
                                Measure.Kind.BEHAVIOUR,
                                say(
                                        "wekelijks feedbackgesprek met elke leerling",
                                        "weekly feedback talk with each student"),
                                null,
                                null)),
                        List.of(),
                        LocalDate.of(2027, 12, 15),
                        smart(Verdict.MET, Verdict.MET, Verdict.MET, Verdict.UNKNOWN, Verdict.MET),
                        new BothSides(say("Anderen zien groeien.", "See others grow."), ""),
                        List.of()),
                new GoalLine(
                        "D3",
                        say(
                                "Het aantal medicatiefouten bij overdracht in mijn team daalt van 6 naar 2 per maand.",
                                "Medication errors at handover in my team fall from 6 to 2 a month."),
                        say(
                                "De meeste fouten ontstaan bij overdracht uit het ziekenhuis.",
                                "Most errors arise at handover from hospital."),
                        say(
                                "Minder vermijdbare incidenten in de wijkzorg",
                                "Fewer avoidable incidents in community care"),
                        List.of(
                                say("Medicatieveiligheid", "Medication safety"),
                                say("Samenwerken in de keten", "Working with partners in care")),
                        List.of(new MeasureLine(
                                Measure.Kind.QUANTITY,
                                say("medicatiefouten per maand", "medication errors a month"),
                                BigDecimal.valueOf(6),
                                BigDecimal.valueOf(2))),
                        List.of(),
                        LocalDate.of(2027, 6, 1),
                        smart(Verdict.MET, Verdict.MET, Verdict.MET, Verdict.WEAK, Verdict.MET),
                        BothSides.NONE,
                        List.of()),
                new GoalLine(
                        "D4",
                        say("Ik werk aan kwaliteit in het team.", "I work on quality in the team."),
                        "",
                        null,
                        List.of(say("Verbeteren van kwaliteit", "Improving quality")),
                        List.of(),
                        List.of(),
                        null,
                        smart(Verdict.WEAK, Verdict.MISSING, Verdict.UNKNOWN, Verdict.UNKNOWN, Verdict.MISSING),
                        BothSides.NONE,
                        List.of()));
    }

    private List<SmartLine> smart(Verdict... verdicts) {
        List<SmartLine> lines = new ArrayList<>();
        for (SmartCriterion criterion : SmartCriterion.values()) {
            lines.add(new SmartLine(
                    criterion, verdicts[criterion.ordinal()], suggestion(criterion, verdicts[criterion.ordinal()])));
        }
        return lines;
    }

    private String suggestion(SmartCriterion criterion, Verdict verdict) {
        if (verdict == Verdict.MET || verdict == Verdict.UNKNOWN) {
            return "";
        }
        return switch (criterion) {
            case SPECIFIC ->
                say(
                        "Schrijf in één zin wat je gaat doen of bereiken.",
                        "Write in one sentence what you will do or reach.");
            case MEASURABLE ->
                say(
                        "Waaraan zie je straks dat het gelukt is? Noem een getal, een resultaat of gedrag op een vast moment.",
                        "How will you see that it worked? Name a number, a result or behaviour at a fixed moment.");
            case ACCEPTABLE -> say("Bespreek dit doel samen.", "Discuss this goal together.");
            case REALISTIC ->
                say(
                        "Kies een latere datum of een kleinere eerste stap.",
                        "Choose a later date or a smaller first step.");
            case TIME_BOUND -> say("Wanneer is dit klaar? Noem een datum.", "When is this done? Name a date.");
        };
    }

    private List<ActivityLine> activities() {
        return List.of(
                activity(
                        "A1",
                        "D1",
                        ActivityKind.TRAINING,
                        say(
                                "Opleiding indiceren en organiseren van zorg",
                                "Course on assessing needs and organising care"),
                        LocalDate.of(2026, 10, 5),
                        LocalDate.of(2027, 1, 29),
                        List.of(Effort.hours(Contributor.EMPLOYEE, 48)),
                        Funding.byEmployer(Money.ofEuros(1_850)).under(new TrainingTerms("NL-CAO", true, false)),
                        List.of(),
                        ActivityStatus.STARTED,
                        1_260),
                activity(
                        "A2",
                        "D1",
                        ActivityKind.ON_THE_JOB,
                        say("Meelopen met Fatima bij indicatiegesprekken", "Shadowing Fatima at assessments"),
                        LocalDate.of(2026, 9, 7),
                        LocalDate.of(2026, 11, 13),
                        List.of(
                                new Effort(
                                        Contributor.EMPLOYEE,
                                        900,
                                        say("gesprekken voorbereiden", "preparing the talks")),
                                Effort.hours(Contributor.COLLEAGUE, 5)),
                        Funding.FREE,
                        List.of(),
                        ActivityStatus.FINISHED,
                        930),
                activity(
                        "A3",
                        "D1",
                        ActivityKind.COACHING,
                        say("Eigen indicaties met nabespreking", "Own assessments, discussed afterwards"),
                        LocalDate.of(2027, 2, 1),
                        LocalDate.of(2027, 6, 25),
                        List.of(Effort.hours(Contributor.EMPLOYEE, 36), Effort.hours(Contributor.COACH, 6)),
                        Funding.FREE,
                        List.of("A1", "A2"),
                        ActivityStatus.PLANNED,
                        0),
                activity(
                        "A4",
                        "D2",
                        ActivityKind.E_LEARNING,
                        say("E-learning werkbegeleider", "E-learning for work supervisors"),
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2027, 1, 22),
                        List.of(Effort.hours(Contributor.EMPLOYEE, 8)),
                        new Funding(
                                new Money(14_950), Funding.Payer.SCHEME, say("sectorfonds zorg", "care sector fund")),
                        List.of(),
                        ActivityStatus.PLANNED,
                        0),
                activity(
                        "A5",
                        "D2",
                        ActivityKind.PEER_LEARNING,
                        say("Intervisie met werkbegeleiders, zes keer", "Peer review with supervisors, six times"),
                        LocalDate.of(2027, 2, 8),
                        LocalDate.of(2027, 11, 29),
                        List.of(new Effort(Contributor.EMPLOYEE, 540), Effort.hours(Contributor.MANAGER, 2)),
                        Funding.FREE,
                        List.of("A4"),
                        ActivityStatus.PLANNED,
                        0),
                activity(
                        "A6",
                        "D3",
                        ActivityKind.ON_THE_JOB,
                        say(
                                "Overdracht met ziekenhuisapotheek opnieuw inrichten",
                                "New handover with the hospital pharmacy"),
                        LocalDate.of(2026, 11, 2),
                        LocalDate.of(2027, 5, 14),
                        List.of(Effort.hours(Contributor.EMPLOYEE, 24), Effort.hours(Contributor.MANAGER, 4)),
                        Funding.FREE,
                        List.of(),
                        ActivityStatus.STARTED,
                        180),
                activity(
                        "A7",
                        "D3",
                        ActivityKind.READING,
                        say(
                                "Veldnorm voorbehouden handelingen bestuderen",
                                "Studying the standard for reserved procedures"),
                        LocalDate.of(2026, 9, 14),
                        LocalDate.of(2026, 10, 2),
                        List.of(new Effort(Contributor.EMPLOYEE, 150)),
                        Funding.FREE,
                        List.of(),
                        ActivityStatus.DROPPED,
                        0),
                activity(
                        "A8",
                        "D2",
                        ActivityKind.TRAINING,
                        say("Tweedaagse training feedback geven", "Two-day training in giving feedback"),
                        LocalDate.of(2027, 9, 13),
                        LocalDate.of(2027, 9, 14),
                        List.of(),
                        new Funding(
                                new Money(64_750),
                                Funding.Payer.EMPLOYER,
                                say("nodig voor de leerlingen van het team", "needed for the team's students")),
                        List.of("A5"),
                        ActivityStatus.PLANNED,
                        0));
    }

    private ActivityLine activity(
            String number,
            String goal,
            ActivityKind kind,
            String title,
            LocalDate first,
            LocalDate last,
            List<Effort> efforts,
            Funding funding,
            List<String> after,
            ActivityStatus status,
            int spent) {
        return new ActivityLine(
                number,
                goal,
                kind,
                title,
                first,
                last,
                efforts,
                funding,
                after,
                status,
                spent,
                relevance(kind),
                kind == ActivityKind.TRAINING
                        ? List.of(say("Verbeteren van kwaliteit", "Improving quality"))
                        : List.of(),
                first.plusDays(1).equals(last) ? List.of(new StudyDay(first, 480), new StudyDay(last, 480)) : List.of(),
                funding.terms() == null ? "" : say("Afspraak uit de cao", "Entitlement under the collective agreement"),
                kind == ActivityKind.TRAINING
                        ? say("Kwaliteit in de zorg (Zorgacademie Maas)", "Quality of care (Zorgacademie Maas)")
                        : "");
    }

    private BothSides relevance(ActivityKind kind) {
        return switch (kind) {
            case TRAINING ->
                new BothSides(
                        say("Ik haal er het certificaat mee.", "It brings me the certificate."),
                        say("Het team kan meer zelf.", "The team can do more on its own."));
            case ON_THE_JOB -> new BothSides(say("Ik leer het in het echt.", "I learn it for real."), "");
            default -> BothSides.NONE;
        };
    }

    private List<AgreementLine> agreements() {
        return List.of(
                new AgreementLine(
                        Party.EMPLOYER,
                        say(
                                "Ruben plant elke week vier uur ontwikkeltijd in het rooster en regelt waarneming op opleidingsdagen.",
                                "Ruben puts four hours of development time in the roster each week and arranges cover on course days."),
                        LocalDate.of(2026, 12, 1)),
                new AgreementLine(
                        Party.EMPLOYER,
                        say(
                                "Ruben vraagt de ziekenhuisapotheek om een vaste contactpersoon.",
                                "Ruben asks the hospital pharmacy for a regular contact."),
                        LocalDate.of(2026, 12, 15),
                        Money.ofEuros(250),
                        90),
                new AgreementLine(
                        Party.EMPLOYEE,
                        say(
                                "Noor deelt wat zij in de opleiding leert in twee teamoverleggen.",
                                "Noor shares what she learns on the course in two team meetings."),
                        LocalDate.of(2027, 3, 31)));
    }

    private List<ReviewLine> reviews() {
        return List.of(
                review("rev-1", LocalDate.of(2026, 12, 14), 0),
                review("rev-2", LocalDate.of(2027, 3, 15), 1),
                review("rev-3", LocalDate.of(2027, 6, 14), 0),
                review("rev-4", LocalDate.of(2027, 9, 20), 0),
                review("rev-5", LocalDate.of(2027, 12, 13), 0));
    }

    private static ReviewLine review(String id, LocalDate date, int sequence) {
        return new ReviewLine(id, sequence, date, date.minusDays(7), date.plusDays(7));
    }

    private List<SignatureLine> signatures() {
        return List.of(
                new SignatureLine(
                        Party.EMPLOYEE,
                        "Noor van der Meulen",
                        SignatureMeaning.FOR_AGREEMENT,
                        DIGEST,
                        LocalDate.of(2026, 11, 19).atTime(16, 42, 8).atZone(AMSTERDAM)),
                new SignatureLine(
                        Party.EMPLOYER,
                        "Ruben Çelik",
                        SignatureMeaning.FOR_AGREEMENT,
                        DIGEST,
                        LocalDate.of(2026, 11, 20).atTime(9, 5, 51).atZone(AMSTERDAM)));
    }

    private List<String> remarks() {
        return List.of(
                say(
                        "Doel D4 heeft nog geen einddatum en geen meetpunt. Maak het af of haal het uit het plan.",
                        "Goal D4 has no deadline and no measure yet. Complete it or take it out."),
                say(
                        "Voor 'Verbeteren van kwaliteit' is het niveau nu niet bekend. Beoordeel het samen in het eerste gesprek.",
                        "The level now of 'Improving quality' is not known. Rate it together in the first review."));
    }

    private static <T> List<T> repeated(List<T> some, int size) {
        return IntStream.range(0, size).mapToObj(i -> some.get(i % some.size())).toList();
    }

    private static GoalLine renumbered(GoalLine goal, String number) {
        return new GoalLine(
                number,
                goal.statement(),
                goal.reason(),
                goal.objective(),
                goal.competences(),
                goal.measures(),
                goal.subGoals(),
                goal.deadline(),
                goal.smart(),
                goal.ambitions(),
                goal.criteria());
    }

    private static ActivityLine renumbered(ActivityLine line, int number) {
        return new ActivityLine(
                "A" + number,
                "D" + number,
                line.kind(),
                line.title(),
                line.first(),
                line.last(),
                line.efforts(),
                line.funding(),
                number == 1 ? List.of() : List.of("A" + (number - 1)),
                line.status(),
                line.minutesSpent(),
                line.relevance(),
                line.needs(),
                line.studyDays(),
                line.scheme(),
                line.offer());
    }
}
