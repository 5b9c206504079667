package nl.pop4j.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import javax.sql.DataSource;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.revision.Revision;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** The peer: Hibernate with cascades, batches of 50, and sequences that are drawn 50 at a time. */
public final class HibernateStore implements AutoCloseable {

    private final SessionFactory factory;

    HibernateStore(DataSource source) {
        Properties settings = new Properties();
        settings.put("hibernate.connection.datasource", source);
        settings.put("hibernate.hbm2ddl.auto", "create");
        settings.put("hibernate.jdbc.batch_size", "50");
        settings.put("hibernate.order_inserts", "true");
        settings.put("hibernate.order_updates", "true");
        factory = factory(settings);
    }

    /** A session factory over the entities of the races. */
    public static SessionFactory factory(Properties settings) {
        return new Configuration()
                .addAnnotatedClass(PlanEntity.class)
                .addAnnotatedClass(PartEntity.class)
                .addAnnotatedClass(RevisionEntity.class)
                .setProperties(settings)
                .buildSessionFactory();
    }

    void create(DevelopmentPlan plan) {
        factory.inTransaction(session -> session.persist(entity(plan, plan.id().value())));
    }

    /** Stores plans with their revisions under names of their own, in one transaction and in batches. */
    void createAll(String run, List<DevelopmentPlan> plans) {
        factory.inTransaction(session -> {
            for (DevelopmentPlan plan : plans) {
                PlanEntity entity = entity(plan, run + plan.id().value());
                plan.revisions().forEach(revision -> entity.revisions.add(entity(revision, revision.number())));
                session.persist(entity);
            }
        });
    }

    private static PlanEntity entity(DevelopmentPlan plan, String id) {
        PlanEntity entity = new PlanEntity();
        entity.id = id;
        entity.employee = plan.employee().value();
        entity.status = plan.status().name();
        entity.first = plan.workingCopy().horizon().start();
        entity.last = plan.workingCopy().horizon().last();
        entity.nextReview = LocalDate.of(2027, 4, 1);
        entity.perspective = plan.workingCopy().perspective().career();
        addParts(entity.parts, plan.workingCopy());
        return entity;
    }

    private static RevisionEntity entity(Revision revision, int number) {
        RevisionEntity next = new RevisionEntity();
        next.number = number;
        next.canonical = revision.canonical().bytes();
        next.digest = revision.digest().hex();
        addParts(next.parts, revision.content());
        revision.signatures()
                .forEach(signature -> next.parts.add(new PartEntity(
                        "signature", signature.by().value(), signature.meaning().name())));
        return next;
    }

    /** Loads the plan, writes other words, notes command and event. */
    void edit(String id, PlanContent words, String command) {
        factory.inTransaction(session -> {
            PlanEntity plan = session.find(PlanEntity.class, id);
            plan.perspective = words.perspective().career();
            List<DevelopmentGoal> goals = words.goals();
            for (PartEntity part : plan.parts) {
                goals.stream()
                        .filter(goal -> part.kind.equals("goal")
                                && part.code.equals(goal.id().value()))
                        .forEach(goal -> part.text = goal.statement());
            }
            note(session, command);
        });
    }

    /** Loads the plan and adds a revision with all that it says, its gaps and both signatures. */
    void propose(String id, Revision revision, String command) {
        factory.inTransaction(session -> {
            PlanEntity plan = session.find(PlanEntity.class, id);
            RevisionEntity next = entity(revision, plan.revisions.size() + 1);
            revision.content()
                    .targets()
                    .highest()
                    .forEach(target -> next.parts.add(new PartEntity(
                            "gap", target.competence().value(), target.level().toString())));
            plan.revisions.add(next);
            plan.status = "ACTIVE";
            note(session, command);
        });
    }

    /** How many parts a plan has, all fetched. */
    long load(String id) {
        return factory.fromTransaction(session -> {
            PlanEntity plan = session.createQuery(
                            "from PlanEntity p left join fetch p.parts where p.id = :id", PlanEntity.class)
                    .setParameter("id", id)
                    .getSingleResult();
            long parts = plan.parts.size();
            for (RevisionEntity revision : plan.revisions) {
                parts += revision.parts.size();
            }
            return parts;
        });
    }

    /** How many plans of a team have a review due. */
    long due(List<String> team, LocalDate until) {
        return factory.fromTransaction(session -> (long) session.createQuery(
                        "from PlanEntity p where p.employee in :team and p.nextReview <= :until"
                                + " order by p.nextReview, p.id",
                        PlanEntity.class)
                .setParameter("team", team)
                .setParameter("until", until)
                .setMaxResults(50)
                .getResultList()
                .size());
    }

    @Override
    public void close() {
        factory.close();
    }

    private static void addParts(Set<PartEntity> parts, PlanContent content) {
        content.targets()
                .highest()
                .forEach(target -> parts.add(new PartEntity(
                        "target", target.competence().value(), target.level().toString())));
        content.goals()
                .forEach(goal -> parts.add(new PartEntity("goal", goal.id().value(), goal.statement())));
        content.activities()
                .forEach(activity ->
                        parts.add(new PartEntity("activity", activity.id().value(), activity.title())));
    }

    private static void note(Session session, String command) {
        session.persist(new PartEntity("command", command, ""));
        session.persist(new PartEntity("event", command, "plan-edited"));
    }
}
