package nl.pop4j.testkit.contract;

import static nl.pop4j.testkit.contract.ContractFixtures.AHMED;
import static nl.pop4j.testkit.contract.ContractFixtures.NOOR;
import static nl.pop4j.testkit.contract.ContractFixtures.NORTH;
import static nl.pop4j.testkit.contract.ContractFixtures.SOUTH;
import static nl.pop4j.testkit.contract.ContractFixtures.aConversation;
import static nl.pop4j.testkit.contract.ContractFixtures.cancelled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.pop4j.conversation.Conversation;
import nl.pop4j.conversation.ConversationStatus;
import nl.pop4j.port.ConversationQuery;
import nl.pop4j.port.ConversationSummary;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.id.ConversationId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.testkit.ConversationGenerator;
import org.junit.jupiter.api.Test;

/** What {@link nl.pop4j.port.Conversations} promises. */
public abstract class ConversationsContract extends StoreContract {

    /** In the order in which every store lists them: by code point. */
    private static final List<String> IDS = List.of("-a", "1", "10", "2", "A", "_", "a", "a-", "b");

    private static final PersonId LEADER = PersonId.of("leider");

    /** For implementing classes. */
    protected ConversationsContract() {}

    @Test
    void findsNoConversationWhereNoneWasStored() {
        assertThat(find(NORTH, "t1")).isEmpty();
        assertThat(list(ConversationQuery.first(10))).isEmpty();
    }

    @Test
    void givesBackTheConversationThatWasStored() {
        Conversation first = save(aConversation("t1", NOOR, LEADER));
        assertThat(first).isEqualTo(aConversation("t1", NOOR, LEADER).at(Version.of(1)));
        assertThat(find(NORTH, "t1")).contains(first);
        Conversation second = save(cancelled(first));
        assertThat(second.version()).isEqualTo(Version.of(2));
        assertThat(find(NORTH, "t1")).contains(second);
        assertThat(list(ConversationQuery.first(10))).containsExactly(ConversationSummary.of(second));
    }

    @Test
    void carriesWhateverAConversationCanHold() {
        for (int seed = 0; seed < 20; seed++) {
            Conversation made = new ConversationGenerator(seed).conversation();
            Conversation stored = in(SOUTH, ports -> {
                Version before = ports.conversations()
                        .find(SOUTH, made.id())
                        .map(Conversation::version)
                        .orElse(Version.NONE);
                return ports.conversations().save(SOUTH, made.at(before));
            });
            assertThat(find(SOUTH, made.id().value())).contains(stored);
        }
    }

    @Test
    void refusesToWriteOverAVersionOfAConversationThatItDoesNotHave() {
        Conversation stored = save(aConversation("t1", NOOR, LEADER));
        for (Version stale : List.of(Version.NONE, Version.of(2))) {
            assertThatExceptionOfType(StaleVersion.class)
                    .isThrownBy(() -> save(cancelled(stored).at(stale)))
                    .satisfies(refusal -> assertThat(List.of(refusal.expected(), refusal.current()))
                            .isEqualTo(List.of(stale, Version.of(1))));
        }
        assertThat(find(NORTH, "t1")).contains(stored);
    }

    @Test
    void keepsConversationsAndTenantsApart() {
        save(aConversation("t1", NOOR, LEADER));
        assertThat(find(NORTH, "t2")).isEmpty();
        assertThat(find(SOUTH, "t1")).isEmpty();
        assertThat(this.<List<ConversationSummary>>in(
                        SOUTH, ports -> ports.conversations().list(SOUTH, ConversationQuery.first(10))))
                .isEmpty();
    }

    @Test
    void showsEachConversationOnceOverAllPages() {
        IDS.stream().sorted((one, other) -> other.compareTo(one)).forEach(id -> save(aConversation(id, NOOR, LEADER)));
        for (int size : List.of(1, 4, 9, 10)) {
            assertThat(allPages(ConversationQuery.first(size))).isEqualTo(IDS);
        }
    }

    @Test
    void filtersConversationsByEmployeeLeaderAndStatus() {
        save(aConversation("t1", NOOR, LEADER));
        save(cancelled(save(aConversation("t2", NOOR, AHMED))));
        save(aConversation("t3", AHMED, LEADER));
        for (int size : List.of(1, 2, 100)) {
            ConversationQuery query = ConversationQuery.first(size);
            assertThat(allPages(query.of(NOOR))).containsExactly("t1", "t2");
            assertThat(allPages(query.ledBy(LEADER))).containsExactly("t1", "t3");
            assertThat(allPages(query.at(ConversationStatus.CANCELLED))).containsExactly("t2");
            assertThat(allPages(query.at(ConversationStatus.CLOSED))).isEmpty();
        }
    }

    private List<String> allPages(ConversationQuery first) {
        List<String> all = new ArrayList<>();
        ConversationQuery query = first;
        for (List<ConversationSummary> page = list(query); !page.isEmpty(); page = list(query)) {
            assertThat(page).hasSizeLessThanOrEqualTo(first.limit());
            page.forEach(line -> all.add(line.conversation().value()));
            query = query.after(page.get(page.size() - 1).conversation());
        }
        return all;
    }

    private List<ConversationSummary> list(ConversationQuery query) {
        return in(NORTH, ports -> ports.conversations().list(NORTH, query));
    }

    private Conversation save(Conversation conversation) {
        return in(NORTH, ports -> ports.conversations().save(NORTH, conversation));
    }

    private Optional<Conversation> find(TenantId tenant, String id) {
        return in(tenant, ports -> ports.conversations().find(tenant, ConversationId.of(id)));
    }
}
