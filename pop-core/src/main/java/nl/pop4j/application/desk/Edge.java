package nl.pop4j.application.desk;

import java.time.Clock;
import nl.pop4j.port.ConversationPlanner;
import nl.pop4j.port.PersonDirectory;
import nl.pop4j.port.TenantSettings;
import nl.pop4j.port.UnitOfWork;

/**
 * All that use cases need from outside.
 *
 * @param store keeps everything
 * @param people the host's people
 * @param settings what each tenant has set
 * @param planner finds times for talks
 * @param clock tells the time
 */
public record Edge(
        UnitOfWork store, PersonDirectory people, TenantSettings settings, ConversationPlanner planner, Clock clock) {}
