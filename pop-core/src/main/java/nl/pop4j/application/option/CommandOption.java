package nl.pop4j.application.option;

import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.RuleCode;

/**
 * One command that can be given on a plan, and whether this person may give it now.
 *
 * <p>Example: {@code SignRevision} with the choice {@code FOR_AGREEMENT} is not allowed to somebody who has signed, and
 * its findings hold {@code SIGN-2}.
 *
 * @param command simple name of the command's record, such as {@code PutGoal}
 * @param choice for a command with a choice: which one ({@code AGREE}, {@code STOPPED}; the {@code kind} of what is taken
 *     out); else empty
 * @param allowed whether it would be done, as far as the plan goes; what a user fills in is looked at when it is given
 * @param findings why it is not allowed; if it is, what would be remarked about it
 */
public record CommandOption(String command, String choice, boolean allowed, Findings findings) {

    /** There is nothing yet that this could be done with: no review, feedback or comment; no arguments. */
    public static final RuleCode NOTHING_THERE = RuleCode.of("OPTION-1");
}
