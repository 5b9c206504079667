package nl.pop4j;

import java.time.Clock;
import nl.pop4j.application.UseCases;
import nl.pop4j.memory.InMemoryPeople;
import nl.pop4j.memory.InMemoryPorts;
import nl.pop4j.port.ConversationPlanner;
import nl.pop4j.port.PersonDirectory;
import nl.pop4j.port.Settings;
import nl.pop4j.port.TenantSettings;
import nl.pop4j.port.UnitOfWork;

/**
 * Wires the library to a store and a host. Not thread-safe; what it builds is.
 *
 * <p>Example: {@code Pop.builder().people(directory).clock(clock).build()} keeps everything in memory.
 */
public final class PopBuilder {

    private UnitOfWork store = InMemoryPorts.create();
    private PersonDirectory people = InMemoryPeople.none();
    private TenantSettings settings = tenant -> Settings.standard();
    private ConversationPlanner planner = ConversationPlanner.standard();
    private Clock clock;

    PopBuilder() {
        this.clock = Clock.systemUTC();
    }

    /** Keeps everything here; in memory unless given. */
    public PopBuilder store(UnitOfWork unitOfWork) {
        this.store = unitOfWork;
        return this;
    }

    /** The host's people; nobody is anybody's manager unless given. */
    public PopBuilder people(PersonDirectory directory) {
        this.people = directory;
        return this;
    }

    /** What each tenant has set; {@link Settings#standard()} unless given. */
    public PopBuilder settings(TenantSettings tenantSettings) {
        this.settings = tenantSettings;
        return this;
    }

    /** Finds times for talks; the library's own {@link ConversationPlanner#standard()} unless given. */
    public PopBuilder planner(ConversationPlanner conversationPlanner) {
        this.planner = conversationPlanner;
        return this;
    }

    /** Tells the time; the system's clock unless given. */
    public PopBuilder clock(Clock time) {
        this.clock = time;
        return this;
    }

    /** The library; a host builds it once. What a first plan costs, {@link Pop#warmUp()} takes earlier. */
    public Pop build() {
        return new Pop(UseCases.on(store, people, settings, planner, clock));
    }
}
