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
 * Every group of use cases, on what they need from outside.
 *
 * <p>{@link nl.pop4j.PopBuilder} shows how a host comes by them.
 *
 * @param planning writing plans and looking at them
 * @param writing writing needs, priorities and the days of a plan
 * @param agreeing proposing, answering, signing, reporting
 * @param evaluating promises kept or broken, goals evaluated, plans ended
 * @param commenting talking about plans beside them
 * @param cohorts the same for many plans at once
 * @param assessing collecting ratings
 * @param certifying which certificates a role requires, and who misses which
 * @param picturing who employees are and what they want
 * @param adjusting agreed adjustments at work
 * @param privacyDesk what people may ask about their own data
 * @param erasing what may no longer be kept
 * @param succeeding who could fill which position
 * @param gapFinding where employees stand
 * @param reviewing planning reviews
 * @param conversing planning and preparing talks
 * @param talkPlanning finding times for talks
 * @param recording what was said in talks
 * @param learning what was learnt
 * @param noticing what is to be said to whom
 * @param givingFeedback telling each other how it goes
 * @param surveying asking teams how they learn
 * @param rollingOut bringing the POP into the organisation
 * @param adopting pilot, waves, and how far their plans are
 * @param libraryDesk ready goals for everybody to take
 * @param teamDesk teams and the organisation in figures
 * @param trainingDesk rights to training, and what the organisation learns in a year
 * @param possibilityDesk what plans ask of what the organisation can offer
 * @param maintaining frameworks and needs
 */
public record UseCases(
        Planning planning,
        Writing writing,
        Agreeing agreeing,
        Evaluating evaluating,
        Commenting commenting,
        Cohorts cohorts,
        Assessing assessing,
        Certifying certifying,
        Picturing picturing,
        Adjusting adjusting,
        PrivacyDesk privacyDesk,
        Erasing erasing,
        Succeeding succeeding,
        GapFinding gapFinding,
        Reviewing reviewing,
        Conversing conversing,
        TalkPlanning talkPlanning,
        Recording recording,
        Learning learning,
        Noticing noticing,
        GivingFeedback givingFeedback,
        Surveying surveying,
        RollingOut rollingOut,
        Adopting adopting,
        LibraryDesk libraryDesk,
        TeamDesk teamDesk,
        TrainingDesk trainingDesk,
        PossibilityDesk possibilityDesk,
        Maintaining maintaining) {

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
        Edge edge = new Edge(store, people, settings, planner, clock);
        Desk desk = new Desk(edge, Commands.standard());
        Agreeing agreeing = new Agreeing(desk);
        return new UseCases(
                new Planning(desk, edge),
                new Writing(desk),
                agreeing,
                new Evaluating(desk),
                new Commenting(desk),
                new Cohorts(desk, agreeing),
                new Assessing(desk),
                new Certifying(desk),
                new Picturing(desk),
                new Adjusting(desk),
                new PrivacyDesk(desk, people),
                new Erasing(desk, people),
                new Succeeding(desk),
                new GapFinding(desk),
                new Reviewing(desk),
                new Conversing(desk, edge),
                new TalkPlanning(desk, planner),
                new Recording(desk),
                new Learning(desk),
                new Noticing(desk, edge),
                new GivingFeedback(desk),
                new Surveying(desk),
                new RollingOut(desk),
                new Adopting(desk),
                new LibraryDesk(desk),
                new TeamDesk(desk, people),
                new TrainingDesk(desk),
                new PossibilityDesk(desk),
                new Maintaining(desk));
    }
}
