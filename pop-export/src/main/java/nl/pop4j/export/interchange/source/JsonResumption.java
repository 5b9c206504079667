package nl.pop4j.export.interchange.source;

import java.util.Set;

/**
 * Where reading a broken JSON text can go on: at the next element of a list, or at the next list that is known by name.
 * Keeps count of lines, since what is read on is a text of its own.
 */
final class JsonResumption {

    private static final int MOST = 100;
    private static final int LONGEST = 1 << 24;
    private static final int NONE = Integer.MAX_VALUE;

    private final String text;
    private final Set<String> lists;
    private int resumed;
    private int start;
    private int lead;
    private long linesBefore;

    JsonResumption(String text, Set<String> lists) {
        this.text = text;
        this.lists = lists;
    }

    /** The line in the whole text of a line in the part that is being read. */
    long line(long lineInPart) {
        return linesBefore + Math.max(1, lineInPart);
    }

    /** Whether nothing stands from here on but the ends of what was begun before a break. */
    boolean isOver(long offset) {
        return resumed > 0 && text.substring(place(offset)).chars().allMatch(c -> " \t\r\n}]".indexOf(c) >= 0);
    }

    /** What to read after a part came to its end as it should: nothing, unless that part began in mid-document. */
    String afterEnd(long offset, String list) {
        return resumed == 0 ? "" : afterBreak(offset, list);
    }

    /** What to read after a part broke off, in or after a list of this name; empty where nothing can be told apart. */
    String afterBreak(long offset, String list) {
        int from = place(offset);
        int element = list.isEmpty() ? NONE : nextElement(from);
        int known = nextList(from);
        int next = Math.min(element, known);
        if (next == NONE || resumed >= MOST || text.length() > LONGEST) {
            return "";
        }
        resumed++;
        String head = element < known ? "{\"" + list + "\":[" : "{";
        linesBefore +=
                text.substring(start, next).chars().filter(c -> c == '\n').count();
        start = next;
        lead = head.length();
        return head + text.substring(next);
    }

    private int place(long offset) {
        return (int) Math.min(text.length(), start + Math.max(0, offset - lead));
    }

    /** The next brace that opens after one that closes and a comma. */
    private int nextElement(int from) {
        for (int open = text.indexOf('{', from); open >= 0; open = text.indexOf('{', open + 1)) {
            int comma = before(open);
            int close = comma > 0 && text.charAt(comma) == ',' ? before(comma) : -1;
            if (open > start && close >= 0 && text.charAt(close) == '}') {
                return open;
            }
        }
        return NONE;
    }

    /** The next name of a known list. */
    private int nextList(int from) {
        int next = NONE;
        for (String name : lists) {
            String quoted = "\"" + name + "\"";
            int found = text.indexOf(quoted, from);
            if (found > start && text.startsWith(":", after(found + quoted.length()))) {
                next = Math.min(next, found);
            }
        }
        return next;
    }

    private int before(int at) {
        int i = at - 1;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i;
    }

    private int after(int at) {
        int i = at;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
