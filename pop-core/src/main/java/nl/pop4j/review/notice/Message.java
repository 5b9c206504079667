package nl.pop4j.review.notice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Texts;
import nl.pop4j.shared.id.PersonId;

/**
 * All that one recipient is to hear: one message instead of ten.
 *
 * <p>See {@link NoticeRules} for an example.
 *
 * @param to who hears
 * @param notices by due date
 */
public record Message(Recipient to, List<Notice> notices) {

    private static final Comparator<Notice> BY_DUE = Comparator.comparing(
                    (Notice notice) -> notice.about().due())
            .thenComparing(notice -> notice.key().value());

    /** Puts the notices in order. */
    public Message {
        notices = notices.stream().sorted(BY_DUE).collect(ImmutableList.toImmutableList());
    }

    /** One message for each recipient, in the order in which they first occur. */
    public static List<Message> of(List<Notice> notices) {
        Map<Recipient, ImmutableList.Builder<Notice>> byRecipient = new LinkedHashMap<>();
        notices.forEach(notice -> byRecipient
                .computeIfAbsent(notice.to(), to -> ImmutableList.builder())
                .add(notice));
        ImmutableList.Builder<Message> messages = ImmutableList.builder();
        byRecipient.forEach((to, all) -> messages.add(new Message(to, all.build())));
        return messages.build();
    }

    /**
     * The sentences, one for each notice; the same sentence is said once.
     *
     * @param language the language of the reader
     * @param names what people are called
     */
    public List<String> lines(Locale language, Function<PersonId, String> names) {
        return notices.stream()
                .map(notice -> line(notice, language, names))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private String line(Notice notice, Locale language, Function<PersonId, String> names) {
        PersonId employee = notice.about().employee();
        LocalizedText text = employee.equals(to.person())
                ? notice.rule().toEmployee()
                : notice.rule().toOthers();
        return Texts.filled(
                text.in(language),
                ImmutableMap.of("date", date(notice.about().due(), language), "who", names.apply(employee)));
    }

    private static String date(LocalDate date, Locale language) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(date);
    }

    /** The number only. */
    @Override
    public String toString() {
        return "Message[" + notices.size() + "]";
    }
}
