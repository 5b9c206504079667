package nl.pop4j.examples.cli.document;

import nl.pop4j.shared.actor.Party;

/** For which side, spelled as on the command line. */
enum Side {
    /** The employee. */
    employee(Party.EMPLOYEE),
    /** The employer. */
    employer(Party.EMPLOYER);

    private final Party party;

    Side(Party party) {
        this.party = party;
    }

    Party party() {
        return party;
    }

    /** The word for a side. */
    static String of(Party party) {
        return party == Party.EMPLOYEE ? employee.name() : employer.name();
    }
}
