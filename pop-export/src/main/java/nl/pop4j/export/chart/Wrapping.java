package nl.pop4j.export.chart;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Fits words into labels by counting characters: a drawing knows no font. */
final class Wrapping {

    private Wrapping() {}

    /** The text on at most so many lines of at most so many characters; what does not fit ends in an ellipsis. */
    static List<String> lines(String text, int characters, int lines) {
        ImmutableList.Builder<String> wrapped = ImmutableList.builder();
        String rest = text.strip().replace('\n', ' ');
        for (int line = 1; line < lines && rest.length() > characters; line++) {
            int space = rest.lastIndexOf(' ', characters);
            if (space <= 0) {
                break;
            }
            wrapped.add(rest.substring(0, space));
            rest = rest.substring(space + 1);
        }
        return wrapped.add(cut(rest, characters)).build();
    }

    /** The text, or its beginning with an ellipsis. */
    static String cut(String text, int characters) {
        String flat = text.strip().replace('\n', ' ');
        if (flat.length() <= characters) {
            return flat;
        }
        int end = characters - 1;
        if (Character.isHighSurrogate(flat.charAt(end - 1))) {
            end--;
        }
        return flat.substring(0, end).stripTrailing() + "…";
    }
}
