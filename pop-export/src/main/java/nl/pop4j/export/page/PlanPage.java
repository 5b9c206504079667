package nl.pop4j.export.page;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import nl.pop4j.dossier.DossierMethod;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.dossier.SignatureLine;
import nl.pop4j.export.chart.Charts;
import nl.pop4j.export.chart.Drawing;
import nl.pop4j.export.look.Look;
import nl.pop4j.export.paper.Block;
import nl.pop4j.export.paper.Fact;
import nl.pop4j.export.words.Words;
import nl.pop4j.goal.Effort;
import nl.pop4j.goal.Funding;
import nl.pop4j.plan.revision.RevisionStatus;
import nl.pop4j.shared.actor.Party;

/**
 * A dossier as it stands on the page: what is printed, in which order and in which words.
 *
 * <p>The one template reads it; HTML and PDF differ in style only.
 */
public final class PlanPage {

    private final PlanDossier dossier;
    private final Look look;
    private final Words words;
    private final List<Section> sections;
    private final List<Drawing> competenceCharts;
    private final List<Drawing> timelines;

    private PlanPage(PlanDossier dossier, Look look) {
        this.dossier = dossier;
        this.look = look;
        this.words = look.words(dossier.head().language());
        this.sections = sections(dossier, words);
        this.competenceCharts = coloured(Charts.competences(dossier, words));
        this.timelines = coloured(Charts.timeline(dossier, words));
    }

    /** The page of a dossier that this look shows, in the dossier's language. */
    public static PlanPage of(PlanDossier dossier, Look look) {
        return new PlanPage(dossier, look);
    }

    /** How it looks. */
    public Look look() {
        return look;
    }

    /** What is shown. */
    public PlanDossier dossier() {
        return dossier;
    }

    /** In which words. */
    public Words words() {
        return words;
    }

    /** The parts that have content, numbered. */
    public List<Section> sections() {
        return sections;
    }

    /** Charts of the competences. */
    public List<Drawing> competenceCharts() {
        return competenceCharts;
    }

    /** Timelines of the activities. */
    public List<Drawing> timelines() {
        return timelines;
    }

    /** The document's title, with whose plan it is. */
    public String title() {
        String name = dossier.head().employee().name();
        return name.isBlank() ? words.of("title") : words.of("title.of", "name", name);
    }

    /** What a printed format says of the document. */
    public Imprint imprint() {
        return new Imprint(
                title(), description(), words.language(), dossier.head().made(), drawings());
    }

    /** Which revision is shown, and how far it is. */
    public String revision() {
        RevisionStatus status = dossier.head().revisionStatus();
        if (isDraft() || status == null) {
            return words.of("revision.draft");
        }
        return revisionNumber() + ", " + words.of("revision.status", status);
    }

    /** Which revision is shown, in short. */
    public String revisionNumber() {
        return isDraft()
                ? words.of("revision.draft")
                : words.of(
                        "revision.number",
                        "number",
                        Integer.toString(dossier.head().revision()));
    }

    /** What the plan's way of working is called; empty where it is not known. */
    public String method() {
        DossierMethod method = dossier.head().method();
        return method == null ? "" : method.title();
    }

    /** What stands at the head, as far as it is known. */
    public List<Fact> facts() {
        return new HeadFacts(this).all();
    }

    /** Why the other side answered as it did: one fact below the others, or none. */
    public List<Fact> answer() {
        return new HeadFacts(this).answer();
    }

    /** Whether the working copy is shown. */
    public boolean isDraft() {
        return dossier.head().revision() == 0;
    }

    /** Whether the reader is shown an extract. */
    public boolean isExtract() {
        return !dossier.leftOut().isEmpty();
    }

    /** That this is an extract, and what it leaves out; empty for a whole plan. */
    public String extractNote() {
        if (!isExtract()) {
            return "";
        }
        String parts = dossier.leftOut().stream()
                .map(part -> words.of("left-out", part))
                .collect(Collectors.joining(", "));
        return words.of("extract.note", "parts", parts);
    }

    /** The numbers at the head of the document; nothing is counted that is not there. */
    public List<Figure> figures() {
        CapacityTable capacity = new CapacityTable(dossier, words);
        ImmutableList.Builder<Figure> figures = ImmutableList.builder();
        count(figures, "glance.competences", dossier.competences().size());
        count(figures, "glance.goals", dossier.goals().size());
        count(figures, "glance.activities", dossier.activities().size());
        long minutes = capacity.minutesOf(Effort.Contributor.EMPLOYEE);
        if (minutes > 0) {
            figures.add(new Figure(words.time(minutes), words.of("glance.time")));
        }
        if (capacity.costFor(Funding.Payer.EMPLOYER).cents() > 0) {
            figures.add(new Figure(words.money(capacity.costFor(Funding.Payer.EMPLOYER)), words.of("glance.budget")));
        }
        return figures.build();
    }

    /** Time and money agreed against planned. */
    public List<CapacityRow> capacity() {
        return new CapacityTable(dossier, words).rows();
    }

    /** Levels and gaps in words. */
    public CompetenceWords competences() {
        return new CompetenceWords(dossier.competences(), words);
    }

    /** The blocks of a part that stands around the plan; none for a part that is the plan's own. */
    public List<Block> background(Part part) {
        return new BackgroundBlocks(dossier.background(), words).of(part);
    }

    /** What the cards of goals say beside the goals themselves. */
    public GoalWords goals() {
        return new GoalWords(dossier.activities(), words);
    }

    /** What activities say beside themselves. */
    public ActivityWords activities() {
        return new ActivityWords(words);
    }

    /** Whether a part is so short that it stands on one page. */
    public boolean keepsTogether(Part part) {
        return switch (part) {
            case CAPACITY, PRESENTATION, FILING -> true;
            case OBJECTIVES -> dossier.background().objectives().size() <= 6;
            case NEEDS -> dossier.background().needs().size() <= 6;
            case CHANGES -> dossier.background().changes().size() <= 6;
            case SIGNATURES -> dossier.signatures().size() <= 4;
            case AGREEMENTS -> dossier.agreements().size() <= 6;
            case REVIEWS -> dossier.reviews().size() <= 8;
            case REMARKS -> dossier.remarks().size() <= 4;
            case PERSPECTIVE, COMPETENCES, GOALS, ACTIVITIES -> false;
        };
    }

    /** The signatures of one side. */
    public List<SignatureLine> signaturesOf(Party party) {
        return dossier.signatures().stream()
                .filter(signature -> signature.party() == party)
                .collect(ImmutableList.toImmutableList());
    }

    /** Who would sign for a side. */
    public String signerOf(Party party) {
        return party == Party.EMPLOYEE
                ? dossier.head().employee().name()
                : dossier.head().manager().name();
    }

    /** The beginning of the digest, for the foot of each page; empty without one. */
    public String shortDigest() {
        String digest = dossier.head().digest();
        return digest.length() <= 12 ? digest : digest.substring(0, 12);
    }

    private List<Drawing> drawings() {
        return ImmutableList.<Drawing>builder()
                .addAll(competenceCharts)
                .addAll(timelines)
                .build();
    }

    /** One sentence about the document, for catalogues. */
    public String description() {
        return words.of(
                "description",
                "first",
                words.date(dossier.head().first()),
                "last",
                words.date(dossier.head().last()),
                "plan",
                dossier.head().plan());
    }

    private void count(ImmutableList.Builder<Figure> figures, String key, int count) {
        if (count > 0) {
            figures.add(new Figure(Integer.toString(count), words.of(count == 1 ? key + ".one" : key)));
        }
    }

    private static List<Section> sections(PlanDossier dossier, Words words) {
        ImmutableList.Builder<Section> sections = ImmutableList.builder();
        int number = 1;
        MethodOrder order = MethodOrder.of(dossier, words);
        for (Part part : order.parts()) {
            if (part.isIn(dossier)) {
                sections.add(new Section(number++, part, words.of("section." + part.key()), order.stepOf(part)));
            }
        }
        return sections.build();
    }

    private List<Drawing> coloured(List<Drawing> drawings) {
        return drawings.stream().map(drawing -> drawing.in(look.colours()::of)).toList();
    }
}
