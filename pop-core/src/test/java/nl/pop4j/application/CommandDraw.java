package nl.pop4j.application;

import nl.pop4j.application.command.Command;

/**
 * Draws the command that somebody gives who looks at a plan as it was when they last opened it: any of those that there
 * are, more often one that moves the plan along.
 *
 * @param hand fills it in
 */
record CommandDraw(Hand hand) {

    private static final int ALL = 20;
    private static final int AGREEMENT = 13;
    private static final int WRITING = 3;
    private static final int PROGRESS = 2;

    Command command() {
        int drawn = hand.random().nextInt(ALL);
        if (drawn < AGREEMENT) {
            return new AgreementDraw(hand).command();
        }
        if (drawn < AGREEMENT + WRITING) {
            return new WritingDraw(hand).command();
        }
        return drawn < AGREEMENT + WRITING + PROGRESS
                ? new ProgressDraw(hand).command()
                : new BesideDraw(hand).command();
    }
}
