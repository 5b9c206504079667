package nl.pop4j.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.organisation.Change;
import nl.pop4j.organisation.Commitment;
import nl.pop4j.organisation.Objective;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.organisation.Position;
import nl.pop4j.organisation.RequiredCertificate;
import nl.pop4j.organisation.Requirement;
import nl.pop4j.organisation.Team;
import nl.pop4j.organisation.possibility.CoachingCapacity;
import nl.pop4j.organisation.possibility.Possibilities;
import nl.pop4j.organisation.possibility.TeamBudget;
import nl.pop4j.organisation.possibility.TrainingOffer;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.id.ObjectiveId;

/**
 * What organisations need and can offer, in any mixture, with texts that are hard to carry.
 *
 * <p>Example: {@code new NeedsGenerator(42).needs()} equals {@code new NeedsGenerator(42).needs()}.
 */
public final class NeedsGenerator {

    private static final RoleCode ROLE = RoleCode.of("verzorgende-ig");

    private final Random random;

    /** A generator that makes the same for the same seed. */
    public NeedsGenerator(long seed) {
        this.random = new Random(seed);
    }

    /** The needs of one organisation, not stored yet. */
    public OrganisationNeeds needs() {
        return OrganisationNeeds.builder()
                .horizon(random.nextInt(5) == 0 ? null : days())
                .objectives(some(i -> new Objective(ObjectiveId.of("o" + i), text(), days())))
                .changes(some(i -> new Change("c" + i, one(Change.Kind.values()), text(), days())))
                .positions(some(i -> new Position(
                        "p" + i, one(Position.Kind.values()), text(), ROLE, days().start(), 1 + random.nextInt(3))))
                .requirements(some(this::requirement))
                .certificates(some(i -> new RequiredCertificate("cert" + i, ROLE, text())))
                .teams(some(i -> new Team("t" + i, text(), Samples.AHMED)))
                .possibilities(new Possibilities(
                        some(this::offer),
                        some(i -> new CoachingCapacity(days(), random.nextInt(10_000))),
                        some(i -> new TeamBudget("t" + i, days(), new Money(random.nextInt(1_000_000))))))
                .commitment(random.nextBoolean() ? null : new Commitment(SampleNeeds.DIRECTOR, Samples.TODAY))
                .build();
    }

    private Requirement requirement(int i) {
        boolean rated = random.nextBoolean();
        return new Requirement(
                "r" + i,
                one(Requirement.Kind.values()),
                text(),
                "c1",
                rated ? Samples.MEDICATION : null,
                rated && random.nextBoolean() ? Level.of(random.nextInt(6)) : null);
    }

    private TrainingOffer offer(int i) {
        return new TrainingOffer(
                "offer" + i,
                text(),
                HostileTexts.carried(random),
                new Money(random.nextInt(500_000)),
                1 + random.nextInt(5_000),
                some(each -> days()),
                some(each -> Samples.MEDICATION),
                1 + random.nextInt(20));
    }

    private <T> List<T> some(IntFunction<T> maker) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(maker.apply(i));
        }
        return list;
    }

    private DateRange days() {
        return DateRange.of(
                Samples.TODAY.plusDays(random.nextInt(700)), Samples.TODAY.plusDays(701 + random.nextInt(700)));
    }

    private LocalizedText text() {
        String dutch = HostileTexts.carried(random);
        return random.nextBoolean()
                ? LocalizedText.of(dutch, HostileTexts.carried(random))
                : LocalizedText.of(LocalizedText.DUTCH, dutch);
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
