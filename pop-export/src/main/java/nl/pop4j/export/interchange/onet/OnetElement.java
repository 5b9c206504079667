package nl.pop4j.export.interchange.onet;

/** An element of the content model: its name and description, possibly empty. */
record OnetElement(String name, String description) {}
