package com.example.acme.boot;

import java.time.LocalDate;
import nl.pop4j.Pop;
import nl.pop4j.application.command.StartPlan;
import nl.pop4j.application.command.content.PutGoal;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Someone begins at Acme: a plan with a first goal, and a buddy in a table of Acme's own. All of it, or nothing. */
@Service
public class Onboarding {

    private final Pop pop;
    private final JdbcTemplate sql;
    private final TenantId tenant;

    Onboarding(Pop pop, JdbcTemplate sql, @Value("${acme.tenant}") String tenant) {
        this.pop = pop;
        this.sql = sql;
        this.tenant = TenantId.of(tenant);
    }

    /**
     * Begins.
     *
     * @throws org.springframework.dao.DuplicateKeyException if the employee has a buddy already
     * @throws IllegalStateException if pop4j refuses the plan or the goal; the message has the rules' codes
     */
    @Transactional
    public void begin(String plan, String employee, String buddy, LocalDate first, String goal) {
        Actor actor = Actor.of(PersonId.of(employee));
        var start = new StartPlan(plan + "-start", plan, employee, "nl", first, first.plusYears(1), "care");
        done(pop.planning().start(tenant, actor, start));
        var put = new PutGoal(plan + "-goal", plan, 1, "g1", goal, null, null, null, null, null, null);
        done(pop.planning().putGoal(tenant, actor, put));
        sql.update("insert into acme_onboarding (employee, buddy) values (?, ?)", employee, buddy);
    }

    private static void done(Outcome<?> outcome) {
        if (!outcome.isDone()) {
            throw new IllegalStateException("refused: "
                    + outcome.findings().stream()
                            .map(finding -> finding.code().value())
                            .toList());
        }
    }
}
