package nl.pop4j.privacy;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * One record that is kept about a person, or where the person's part in a record of others is.
 *
 * <p>See {@link SubjectAccess} for an example.
 *
 * @param kind what it is
 * @param own whether it is about the person; otherwise only the person's own part in it is shown
 * @param fields what is kept, in reading order
 */
public record SubjectRecord(RecordKind kind, boolean own, List<SubjectField> fields) {

    /** Copies the fields. */
    public SubjectRecord {
        fields = ImmutableList.copyOf(fields);
    }
}
