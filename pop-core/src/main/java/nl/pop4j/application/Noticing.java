package nl.pop4j.application;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.pop4j.access.Operation;
import nl.pop4j.application.desk.Desk;
import nl.pop4j.application.desk.Edge;
import nl.pop4j.application.desk.Situation;
import nl.pop4j.port.CommandRecord;
import nl.pop4j.port.PersonCard;
import nl.pop4j.port.PersonDirectory;
import nl.pop4j.port.TenantSettings;
import nl.pop4j.review.notice.DueMatter;
import nl.pop4j.review.notice.Message;
import nl.pop4j.review.notice.Notice;
import nl.pop4j.review.notice.NoticeRules;
import nl.pop4j.review.notice.Recipient;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/**
 * What is to be said to whom today: the host asks, sends, and says that it has sent. Thread-safe.
 *
 * <p>Nothing is said twice and nothing is lost: a notice comes back until the host has called {@link #said}, and never
 * after it. Example: a run that broke down after half of its messages is simply run again.
 */
public final class Noticing {

    /** How far back a run may reach that was left out: what was said is remembered longer than this. */
    public static final int LONGEST_LOOK_BACK = 31;

    private final Desk desk;
    private final PersonDirectory people;
    private final TenantSettings settings;

    Noticing(Desk desk, Edge edge) {
        this.desk = desk;
        this.people = edge.people();
        this.settings = edge.settings();
    }

    /**
     * The messages of these days that were not said yet, one for each recipient, by the tenant's rules.
     *
     * @param since the first day to look at, that of the last run; at most {@link #LONGEST_LOOK_BACK} days ago, not after
     *     today
     * @throws nl.pop4j.shared.error.NotFound if the actor may not list plans
     * @throws IllegalArgumentException if {@code since} is out of range
     */
    public List<Message> due(TenantId tenant, Actor actor, LocalDate since) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            situation.require(Operation.LIST_PLANS, "notices");
            LocalDate today = situation.today();
            if (since.isAfter(today) || since.isBefore(today.minusDays(LONGEST_LOOK_BACK))) {
                throw new IllegalArgumentException("since must be from " + LONGEST_LOOK_BACK + " days ago to today");
            }
            List<Notice> due = situation
                    .settings()
                    .notices()
                    .due(
                            OpenMatters.in(situation, ports),
                            DateRange.ofClosed(since, today),
                            situation.settings().workingDays(),
                            address -> recipients(address, situation));
            return Message.of(due.stream()
                    .filter(notice ->
                            ports.commands().find(tenant, notice.key()).isEmpty())
                    .collect(ImmutableList.toImmutableList()));
        });
    }

    /**
     * Remembers that a message was sent; again has no further effect.
     *
     * @throws nl.pop4j.shared.error.NotFound if the actor may not list plans
     */
    public void said(TenantId tenant, Actor actor, Message message) {
        desk.ask(tenant, actor, (situation, ports) -> {
            situation.require(Operation.LIST_PLANS, "notices");
            message.notices().stream()
                    .filter(notice ->
                            ports.commands().find(tenant, notice.key()).isEmpty())
                    .map(notice -> record(notice, situation))
                    .forEach(record -> ports.commands().add(tenant, record));
            return message;
        });
    }

    /**
     * The sentences of a message in the reader's language, with the names that the host gives.
     *
     * @param language Dutch where there is no text in it
     */
    public List<String> lines(TenantId tenant, Message message, Locale language) {
        return message.lines(
                settings.of(tenant).address().in(language),
                person -> people.find(tenant, person).map(PersonCard::name).orElse(person.value()));
    }

    private static CommandRecord record(Notice notice, Situation situation) {
        String payload = Hashing.sha256()
                .hashString(notice.key().value(), StandardCharsets.UTF_8)
                .toString();
        return new CommandRecord(notice.key(), payload, notice.about().aggregate(), Version.of(1), 0, situation.now());
    }

    private static Set<Recipient> recipients(NoticeRules.Address address, Situation situation) {
        DueMatter matter = address.matter();
        PersonId employee = matter.employee();
        return switch (address.audience()) {
            case EMPLOYEE -> ImmutableSet.of(Recipient.of(employee));
            case MANAGER -> persons(situation.managerOf(employee));
            case MANAGERS_MANAGER -> persons(situation.managerOf(employee).flatMap(situation::managerOf));
            case LEADER -> persons(employer(matter, situation));
            case WAITED_FOR ->
                matter.waitedFor().stream()
                        .flatMap(party ->
                                party == Party.EMPLOYEE ? Stream.of(employee) : employer(matter, situation).stream())
                        .map(Recipient::of)
                        .collect(ImmutableSet.toImmutableSet());
            case HR_ADVISERS -> ImmutableSet.of(Recipient.of(Role.HR_ADVISER));
        };
    }

    /** Who speaks for the employer in a matter: whoever leads, else the manager. */
    private static Optional<PersonId> employer(DueMatter matter, Situation situation) {
        return Optional.ofNullable(matter.leader()).or(() -> situation.managerOf(matter.employee()));
    }

    private static Set<Recipient> persons(Optional<PersonId> person) {
        return person.map(Recipient::of).map(ImmutableSet::of).orElse(ImmutableSet.of());
    }
}
