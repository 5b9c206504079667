package nl.pop4j.testkit.contract;

import java.util.List;
import nl.pop4j.port.UnitOfWork;
import org.junit.jupiter.api.Nested;

/**
 * Every promise of {@link nl.pop4j.port.StorePorts} at once: an adapter's test class extends it and hands in its store.
 *
 * <p>Example: {@code class MyStoreTest extends StorePortsContract} whose {@code store()} gives the same, emptied store
 * to all tests of one test method.
 */
public abstract class StorePortsContract {

    /** For implementing classes, which need no more than {@link #store()}. */
    protected StorePortsContract() {}

    /** The store under test: empty at the start of each test, the same one until its end. */
    protected abstract UnitOfWork store();

    /** Everything that the store holds of every tenant, whatever it is and wherever it lies, as texts. */
    protected abstract List<String> everything();

    /** All or nothing. */
    @Nested
    class Units extends UnitOfWorkContract {
        @Override
        protected UnitOfWork store() {
            return StorePortsContract.this.store();
        }
    }

    /** Nothing is lost when several work at once. */
    @Nested
    class UnitsAtOnce extends SimultaneousWorkContract {
        @Override
        protected UnitOfWork store() {
            return StorePortsContract.this.store();
        }
    }

    /** Plans. */
    @Nested
    class Plans extends DevelopmentPlansContract {
        @Override
        protected UnitOfWork store() {
            return StorePortsContract.this.store();
        }
    }

    /** Lists of plans. */
    @Nested
    class Lists extends PlanListsContract {
        @Override
        protected UnitOfWork store() {
            return StorePortsContract.this.store();
        }
    }

    /** What is due, what was agreed. */
    @Nested
    class Due extends DuePlansContract {
        @Override
        protected UnitOfWork store() {
            return StorePortsContract.this.store();
        }
    }

    /** Frameworks. */
    @Nested
    class Frameworks extends CompetenceFrameworksContract {
        @Override
        protected UnitOfWork store() {
            return StorePortsContract.this.store();
        }
    }

    /** Profiles. */
    @Nested
    class Profiles extends PersonalProfilesContract {
        @Override
        protected UnitOfWork store() {
            return StorePortsContract.this.store();
        }
    }

    /** Adjustments at work. */
    @Nested
    class Adjustments extends WorkAdjustmentsContract {
        @Override
        protected UnitOfWork store() {
            return StorePortsContract.this.store();
        }
    }

    /** What is kept about people. */
    @Nested
    class People extends PersonalRecordsContract {
        @Override
        protected UnitOfWork store() {
            return StorePortsContract.this.store();
        }

        @Override
        protected List<String> everything() {
            return StorePortsContract.this.everything();
        }
    }

    /** Methods. */
    @Nested
    class Methods extends PlanMethodsContract {
        @Override
        protected UnitOfWork store() {
            return StorePortsContract.this.store();
        }
    }

    /** Templates. */
    @Nested
    class Templates extends PlanTemplatesContract {
        @Override
        protected UnitOfWork store() {
            return StorePortsContract.this.store();
        }
    }

    /** Ready goals. */
    @Nested
    class Library extends GoalLibraryContract {
        @Override
        protected UnitOfWork store() {
            return StorePortsContract.this.store();
        }
    }

    /** Assessments. */
    @Nested
    class Ratings extends AssessmentsContract {
        @Override
        protected UnitOfWork store() {
            return StorePortsContract.this.store();
        }
    }

    /** Review cycles. */
    @Nested
    class Reviews extends ReviewCyclesContract {
        @Override
        protected UnitOfWork store() {
            return StorePortsContract.this.store();
        }
    }

    /** Conversations. */
    @Nested
    class Talks extends ConversationsContract {
        @Override
        protected UnitOfWork store() {
            return StorePortsContract.this.store();
        }
    }

    /** Needs of the organisation. */
    @Nested
    class Needs extends OrganisationNeedsContract {
        @Override
        protected UnitOfWork store() {
            return StorePortsContract.this.store();
        }
    }

    /** What is said beside plans. */
    @Nested
    class Comments extends PlanCommentsContract {
        @Override
        protected UnitOfWork store() {
            return StorePortsContract.this.store();
        }
    }

    /** What people say of each other. */
    @Nested
    class Feedback extends FeedbacksContract {
        @Override
        protected UnitOfWork store() {
            return StorePortsContract.this.store();
        }
    }

    /** How teams see their growth culture. */
    @Nested
    class Surveys extends CultureSurveysContract {
        @Override
        protected UnitOfWork store() {
            return StorePortsContract.this.store();
        }
    }

    /** Bringing the POP into the organisation. */
    @Nested
    class Programmes extends RolloutProgrammesContract {
        @Override
        protected UnitOfWork store() {
            return StorePortsContract.this.store();
        }
    }

    /** Commands that had their effect. */
    @Nested
    class Commands extends CommandLogContract {
        @Override
        protected UnitOfWork store() {
            return StorePortsContract.this.store();
        }
    }

    /** Events for the host. */
    @Nested
    class Events extends EventOutboxContract {
        @Override
        protected UnitOfWork store() {
            return StorePortsContract.this.store();
        }
    }

    /** Who read what. */
    @Nested
    class Readings extends AccessLogContract {
        @Override
        protected UnitOfWork store() {
            return StorePortsContract.this.store();
        }
    }
}
