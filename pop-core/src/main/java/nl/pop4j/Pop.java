package nl.pop4j;

import nl.pop4j.application.Adjusting;
import nl.pop4j.application.Adopting;
import nl.pop4j.application.Agreeing;
import nl.pop4j.application.Assessing;
import nl.pop4j.application.Certifying;
import nl.pop4j.application.Cohorts;
import nl.pop4j.application.Commenting;
import nl.pop4j.application.Conversing;
import nl.pop4j.application.Erasing;
import nl.pop4j.application.Evaluating;
import nl.pop4j.application.GapFinding;
import nl.pop4j.application.GivingFeedback;
import nl.pop4j.application.Learning;
import nl.pop4j.application.LibraryDesk;
import nl.pop4j.application.Maintaining;
import nl.pop4j.application.Noticing;
import nl.pop4j.application.Picturing;
import nl.pop4j.application.Planning;
import nl.pop4j.application.PossibilityDesk;
import nl.pop4j.application.PrivacyDesk;
import nl.pop4j.application.Recording;
import nl.pop4j.application.Reviewing;
import nl.pop4j.application.RollingOut;
import nl.pop4j.application.Succeeding;
import nl.pop4j.application.Surveying;
import nl.pop4j.application.TalkPlanning;
import nl.pop4j.application.TeamDesk;
import nl.pop4j.application.TrainingDesk;
import nl.pop4j.application.UseCases;
import nl.pop4j.application.Writing;
import nl.pop4j.shared.Experimental;

/**
 * The library, wired to a store and a host: hands out the use cases, never a port.
 *
 * <p>One instance serves every tenant and any number of threads. See {@link PopBuilder}.
 *
 * <p>{@link PopBuilder} shows how to come by one.
 */
public final class Pop {

    private final UseCases useCases;

    Pop(UseCases useCases) {
        this.useCases = useCases;
    }

    /** Starts wiring: in memory, with Dutch settings, unless told otherwise. */
    public static PopBuilder builder() {
        return new PopBuilder();
    }

    /**
     * Does what the first user would otherwise wait for: reads settings, words and the constraints of a first
     * command, and checks a plan in a store of its own, which is forgotten.
     *
     * <p>Takes some tenths of a second in a new JVM, next to nothing after that. A host calls it while it starts, in a thread of
     * its own if it likes: {@code CompletableFuture.runAsync(Pop::warmUp)}. Whatever the host keeps or is asked stays
     * untouched.
     */
    public static void warmUp() {
        WarmUp.run();
    }

    /** Writing plans and looking at them. */
    public Planning planning() {
        return useCases.planning();
    }

    /** Writing needs, priorities and the days of a plan. */
    public Writing writing() {
        return useCases.writing();
    }

    /** Proposing, answering, signing, and reporting progress. */
    public Agreeing agreeing() {
        return useCases.agreeing();
    }

    /** Promises kept or broken, goals evaluated, plans ended. */
    public Evaluating evaluating() {
        return useCases.evaluating();
    }

    /** Giving templates, proposing, reminding and reassigning for many plans at once. */
    public Cohorts cohorts() {
        return useCases.cohorts();
    }

    /** Collecting ratings. */
    public Assessing assessing() {
        return useCases.assessing();
    }

    /** Which certificates a role requires, who misses which, and what expires when. */
    public Certifying certifying() {
        return useCases.certifying();
    }

    /** Drawing the picture of an employee. */
    public Picturing picturing() {
        return useCases.picturing();
    }

    /** Agreed adjustments at work: special-category data, with a permission of its own. */
    public Adjusting adjusting() {
        return useCases.adjusting();
    }

    /** What people may ask about their own data: to see it, take it along, hear who looked, answer a text. */
    public PrivacyDesk privacyDesk() {
        return useCases.privacyDesk();
    }

    /** What may no longer be kept: found, erased with proof, held, erased again after a restore. */
    public Erasing erasing() {
        return useCases.erasing();
    }

    /** Who could fill which position, and when. */
    public Succeeding succeeding() {
        return useCases.succeeding();
    }

    /** Where employees stand against targets and roles. */
    public GapFinding gapFinding() {
        return useCases.gapFinding();
    }

    /** Planning when progress is looked at. */
    public Reviewing reviewing() {
        return useCases.reviewing();
    }

    /** Planning talks, inviting to them and preparing them. */
    public Conversing conversing() {
        return useCases.conversing();
    }

    /** Finding times for the talks of a department. */
    public TalkPlanning talkPlanning() {
        return useCases.talkPlanning();
    }

    /** Recording talks, confirming and closing them. */
    public Recording recording() {
        return useCases.recording();
    }

    /** Recording what was learnt, as evidence. */
    public Learning learning() {
        return useCases.learning();
    }

    /** What is to be said to whom today. */
    public Noticing noticing() {
        return useCases.noticing();
    }

    /** Talking about a plan beside it, place by place. */
    @Experimental
    public Commenting commenting() {
        return useCases.commenting();
    }

    /** Telling each other how it goes, in every direction. */
    public GivingFeedback givingFeedback() {
        return useCases.givingFeedback();
    }

    /** Asking teams how they learn. */
    public Surveying surveying() {
        return useCases.surveying();
    }

    /** Bringing the POP into the organisation. */
    public RollingOut rollingOut() {
        return useCases.rollingOut();
    }

    /** Pilot and waves, how far their plans are, and the report of the rollout. */
    public Adopting adopting() {
        return useCases.adopting();
    }

    /** Ready goals that the organisation keeps for everybody to take. */
    @Experimental
    public LibraryDesk libraryDesk() {
        return useCases.libraryDesk();
    }

    /** Teams and the organisation in figures, in groups that are large enough. */
    public TeamDesk teamDesk() {
        return useCases.teamDesk();
    }

    /** What is left of a right to training, and the yearly training plan. */
    public TrainingDesk trainingDesk() {
        return useCases.trainingDesk();
    }

    /** What all plans ask of what the organisation can offer. */
    public PossibilityDesk possibilityDesk() {
        return useCases.possibilityDesk();
    }

    /** Keeping frameworks and the organisation's needs. */
    public Maintaining maintaining() {
        return useCases.maintaining();
    }
}
