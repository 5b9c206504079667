package nl.pop4j.application;

import java.time.Clock;
import nl.pop4j.application.command.Commands;
import nl.pop4j.application.desk.Desk;
import nl.pop4j.application.desk.Edge;
import nl.pop4j.port.ConversationPlanner;
import nl.pop4j.port.PersonDirectory;
import nl.pop4j.port.TenantSettings;
import nl.pop4j.port.UnitOfWork;

/**
 * Every group of use cases, on what they need from outside. A group keeps nothing of its own and is made when it is
 * asked for: a program loads what it uses. Thread-safe.
 *
 * <p>{@link nl.pop4j.PopBuilder} shows how a host comes by them.
 */
public final class UseCases {

    private final PersonDirectory people;
    private final ConversationPlanner planner;
    private final Edge edge;
    private final Desk desk;

    private UseCases(Edge edge, PersonDirectory people, ConversationPlanner planner) {
        this.people = people;
        this.planner = planner;
        this.edge = edge;
        this.desk = new Desk(edge, Commands.standard());
    }

    /**
     * Sets the use cases up.
     *
     * @param store keeps everything
     * @param people the host's people
     * @param settings what each tenant has set
     * @param planner finds times for talks
     * @param clock tells the time
     */
    public static UseCases on(
            UnitOfWork store,
            PersonDirectory people,
            TenantSettings settings,
            ConversationPlanner planner,
            Clock clock) {
        return new UseCases(new Edge(store, people, settings, planner, clock), people, planner);
    }

    /** Writing plans and looking at them. */
    public Planning planning() {
        return new Planning(desk, edge);
    }

    /** Writing needs, priorities and the days of a plan. */
    public Writing writing() {
        return new Writing(desk);
    }

    /** Proposing, answering, signing, reporting. */
    public Agreeing agreeing() {
        return new Agreeing(desk);
    }

    /** Promises kept or broken, goals evaluated, plans ended. */
    public Evaluating evaluating() {
        return new Evaluating(desk);
    }

    /** Talking about plans beside them. */
    public Commenting commenting() {
        return new Commenting(desk);
    }

    /** The same for many plans at once. */
    public Cohorts cohorts() {
        return new Cohorts(desk, agreeing());
    }

    /** Collecting ratings. */
    public Assessing assessing() {
        return new Assessing(desk);
    }

    /** Which certificates a role requires, and who misses which. */
    public Certifying certifying() {
        return new Certifying(desk);
    }

    /** Who employees are and what they want. */
    public Picturing picturing() {
        return new Picturing(desk);
    }

    /** Agreed adjustments at work. */
    public Adjusting adjusting() {
        return new Adjusting(desk);
    }

    /** What people may ask about their own data. */
    public PrivacyDesk privacyDesk() {
        return new PrivacyDesk(desk, people);
    }

    /** What may no longer be kept. */
    public Erasing erasing() {
        return new Erasing(desk, people);
    }

    /** Who could fill which position. */
    public Succeeding succeeding() {
        return new Succeeding(desk);
    }

    /** Where employees stand. */
    public GapFinding gapFinding() {
        return new GapFinding(desk);
    }

    /** Planning reviews. */
    public Reviewing reviewing() {
        return new Reviewing(desk);
    }

    /** Planning and preparing talks. */
    public Conversing conversing() {
        return new Conversing(desk, edge);
    }

    /** Finding times for talks. */
    public TalkPlanning talkPlanning() {
        return new TalkPlanning(desk, planner);
    }

    /** What was said in talks. */
    public Recording recording() {
        return new Recording(desk);
    }

    /** What was learnt. */
    public Learning learning() {
        return new Learning(desk);
    }

    /** What is to be said to whom. */
    public Noticing noticing() {
        return new Noticing(desk, edge);
    }

    /** Telling each other how it goes. */
    public GivingFeedback givingFeedback() {
        return new GivingFeedback(desk);
    }

    /** Asking teams how they learn. */
    public Surveying surveying() {
        return new Surveying(desk);
    }

    /** Bringing the POP into the organisation. */
    public RollingOut rollingOut() {
        return new RollingOut(desk);
    }

    /** Pilot, waves, and how far their plans are. */
    public Adopting adopting() {
        return new Adopting(desk);
    }

    /** Ready goals for everybody to take. */
    public LibraryDesk libraryDesk() {
        return new LibraryDesk(desk);
    }

    /** Teams and the organisation in figures. */
    public TeamDesk teamDesk() {
        return new TeamDesk(desk, people);
    }

    /** Rights to training, and what the organisation learns in a year. */
    public TrainingDesk trainingDesk() {
        return new TrainingDesk(desk);
    }

    /** What plans ask of what the organisation can offer. */
    public PossibilityDesk possibilityDesk() {
        return new PossibilityDesk(desk);
    }

    /** Frameworks and needs. */
    public Maintaining maintaining() {
        return new Maintaining(desk);
    }
}
