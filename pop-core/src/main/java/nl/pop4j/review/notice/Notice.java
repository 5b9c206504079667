package nl.pop4j.review.notice;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.pop4j.shared.id.CommandId;

/**
 * Something to say to somebody on a day.
 *
 * <p>See {@link NoticeRules} for an example.
 *
 * @param rule by which rule
 * @param about about what
 * @param to who hears
 * @param on the day on which it is to be said
 */
public record Notice(NoticeRule rule, DueMatter about, Recipient to, LocalDate on) {

    private static final int KEY_LENGTH = 40;

    /**
     * Names the notice: the same again whenever the same is to be said, and another one once the date was moved. It tells
     * nothing of the people. The day on which it is said is not part of it.
     */
    public CommandId key() {
        String all = String.join(
                "\n",
                rule.id(),
                about.occasion().name(),
                about.employee().value(),
                about.aggregate(),
                about.element(),
                about.due().toString(),
                to.key());
        return CommandId.of("n-"
                + Hashing.sha256()
                        .hashString(all, StandardCharsets.UTF_8)
                        .toString()
                        .substring(0, KEY_LENGTH));
    }
}
