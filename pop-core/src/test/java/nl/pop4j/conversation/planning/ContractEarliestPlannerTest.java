package nl.pop4j.conversation.planning;

import nl.pop4j.port.ConversationPlanner;
import nl.pop4j.testkit.contract.ConversationPlannerContract;

class ContractEarliestPlannerTest extends ConversationPlannerContract {

    @Override
    protected ConversationPlanner planner() {
        return ConversationPlanner.standard();
    }
}
