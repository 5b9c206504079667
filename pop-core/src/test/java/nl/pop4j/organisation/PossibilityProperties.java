package nl.pop4j.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import nl.pop4j.organisation.possibility.PossibilityCheck;
import nl.pop4j.organisation.possibility.Request;
import nl.pop4j.organisation.possibility.Supply;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.testkit.NeedsGenerator;
import nl.pop4j.testkit.Samples;

@Tag("D3.1")
class PossibilityProperties {

    @Property(tries = 500)
    void oneRequestMoreNeverTakesAFindingAway(@ForAll long seed) {
        List<Supply> supplies = Supplies.of(new NeedsGenerator(seed).needs());
        List<Request> requests = requests(supplies, new Random(seed));
        for (int i = 0; i < requests.size(); i++) {
            List<String> fewer = places(supplies, requests.subList(0, i));
            assertThat(places(supplies, requests.subList(0, i + 1))).containsAll(fewer);
        }
    }

    @Property(tries = 500)
    void whatIsAskedExactlyIsThereAndOneMoreIsNot(@ForAll long seed) {
        List<Supply> supplies = Supplies.of(new NeedsGenerator(seed).needs()).stream()
                .filter(supply -> supply.period() == null)
                .toList();
        List<Request> exactly = supplies.stream()
                .map(supply -> request(supply, supply.amount()))
                .toList();
        assertThat(PossibilityCheck.check(supplies, exactly)).isEmpty();
        List<Request> more = supplies.stream()
                .map(supply -> request(supply, supply.amount() + 1))
                .toList();
        assertThat(places(supplies, more))
                .isEqualTo(supplies.stream().map(Supply::pointer).toList());
    }

    private static List<Request> requests(List<Supply> supplies, Random random) {
        List<Request> requests = new ArrayList<>();
        for (Supply supply : supplies) {
            for (int i = random.nextInt(4); i > 0; i--) {
                requests.add(request(supply, random.nextInt((int) Math.min(supply.amount() + 2, 100_000))));
            }
        }
        return requests;
    }

    private static Request request(Supply supply, long amount) {
        return new Request(
                supply.what(),
                supply.id(),
                supply.period() == null ? Samples.TODAY : supply.period().start(),
                amount);
    }

    private static List<String> places(List<Supply> supplies, List<Request> requests) {
        return PossibilityCheck.check(supplies, requests).stream()
                .map(Finding::pointer)
                .toList();
    }
}
