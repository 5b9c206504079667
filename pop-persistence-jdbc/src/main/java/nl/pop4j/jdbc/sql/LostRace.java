package nl.pop4j.jdbc.sql;

/**
 * Another unit of work wrote, between our reading and our writing, what we were about to write. Run again, the unit sees
 * what the other one did: perhaps the very same command.
 */
public final class LostRace extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** For a row of this table. */
    public LostRace(String table) {
        super("another unit of work wrote to " + table + " first");
    }
}
