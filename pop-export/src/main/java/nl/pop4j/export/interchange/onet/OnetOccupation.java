package nl.pop4j.export.interchange.onet;

/** An occupation: its title and description, possibly empty. */
record OnetOccupation(String title, String description) {}
