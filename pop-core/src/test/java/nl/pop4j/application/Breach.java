package nl.pop4j.application;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.pop4j.access.AccessPolicy;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.access.Operation;
import nl.pop4j.access.Permission;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.PlanCommand;
import nl.pop4j.application.command.agreement.SignRevision;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.RevisionStatus;
import nl.pop4j.port.CommandLog;
import nl.pop4j.port.DevelopmentPlans;
import nl.pop4j.port.StorePorts;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.testkit.contract.ContractFixtures;
import org.jspecify.annotations.Nullable;

/** What is broken on purpose in an office, so that a walk through it must find it. */
enum Breach {
    /** Nothing. */
    NONE,
    /** The access table lets an HR adviser write what the two sides agree. */
    HR_ADVISER_WRITES,
    /** The directory takes anybody for the manager of anybody. */
    ANYBODY_IS_MANAGER,
    /** A signature counts whatever digest it names. */
    DIGEST_NOT_LOOKED_AT,
    /** A command counts whatever version its user saw. */
    VERSION_NOT_LOOKED_AT,
    /** The store does not remember which commands it carried out. */
    COMMANDS_FORGOTTEN,
    /** The store takes a signed revision for one that was withdrawn. */
    SIGNED_REVISION_LOST;

    AccessPolicy access() {
        AccessPolicy policy = AccessPolicy.standard();
        if (this == HR_ADVISER_WRITES) {
            for (var stage : Operation.EDIT_PLAN.stages()) {
                policy = policy.allowing(
                        new Permission(Role.HR_ADVISER, Operation.EDIT_PLAN, FieldGroup.CAPACITY, stage));
            }
        }
        return policy;
    }

    /** The command as the broken application takes it. */
    Command taken(Command command, @Nullable DevelopmentPlan plan) {
        if (plan == null) {
            return command;
        }
        if (this == DIGEST_NOT_LOOKED_AT && command instanceof SignRevision sign) {
            return new SignRevision(
                    sign.commandId(),
                    sign.planId(),
                    sign.expectedVersion(),
                    sign.revision(),
                    plan.revision(sign.revision())
                            .map(revision -> revision.digest().hex())
                            .orElse(sign.digest()),
                    sign.meaning(),
                    sign.reaction());
        }
        return this == VERSION_NOT_LOOKED_AT && command instanceof PlanCommand
                ? AtVersion.of(command, plan.version().number())
                : command;
    }

    UnitOfWork store(UnitOfWork whole) {
        return switch (this) {
            case COMMANDS_FORGOTTEN ->
                new Changed(
                        whole,
                        ports -> with(
                                ports, StorePorts.class, "commands", commands -> forgetting((CommandLog) commands)));
            case SIGNED_REVISION_LOST ->
                new Changed(
                        whole,
                        ports -> with(ports, StorePorts.class, "plans", plans -> losing((DevelopmentPlans) plans)));
            default -> whole;
        };
    }

    private static CommandLog forgetting(CommandLog commands) {
        return with(commands, CommandLog.class, "find", found -> Optional.empty());
    }

    private static DevelopmentPlans losing(DevelopmentPlans plans) {
        return with(
                plans,
                DevelopmentPlans.class,
                "find",
                found -> ((Optional<?>) found)
                        .map(DevelopmentPlan.class::cast)
                        .map(plan -> plan.signed()
                                .map(signed -> withdrawn(plan, signed))
                                .orElse(plan)));
    }

    private static DevelopmentPlan withdrawn(DevelopmentPlan plan, Revision signed) {
        List<Revision> revisions = plan.revisions().stream()
                .map(revision -> revision.equals(signed) ? revision.to(RevisionStatus.WITHDRAWN) : revision)
                .toList();
        return ContractFixtures.withRevisions(plan, revisions);
    }

    /** The same port, where what one method answers is changed. */
    private static <P> P with(P port, Class<P> type, String method, UnaryOperator<Object> change) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, called, args) -> {
            try {
                Object answer = called.invoke(port, args);
                return called.getName().equals(method) ? change.apply(answer) : answer;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    private record Changed(UnitOfWork store, UnaryOperator<StorePorts> change) implements UnitOfWork {

        @Override
        public <T> T run(TenantId tenant, Function<? super StorePorts, ? extends T> work) {
            return store.run(tenant, ports -> work.apply(change.apply(ports)));
        }
    }
}
