package nl.pop4j.export.paper;

/**
 * A column of a table.
 *
 * @param head its heading
 * @param share how wide it is against the others, from 1
 */
public record Column(String head, int share) {

    /**
     * Checks the share.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Column {
        if (share < 1) {
            throw new IllegalArgumentException("share must be positive");
        }
    }
}
