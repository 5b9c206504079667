package nl.pop4j.examples.benchmarks.pages;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A heading, a paragraph or the row of a table, without its looks: what every contender has to print.
 *
 * @param style what it is
 * @param texts its text, or one for each cell of a row
 */
record Piece(Style style, List<String> texts) {

    /** What a piece is. */
    enum Style {
        TITLE,
        HEADING,
        SUBHEADING,
        TEXT,
        /** The first row of a table. */
        HEAD,
        ROW
    }

    /** The pieces of a page, in reading order; running heads and feet, and charts, are not among them. */
    static List<Piece> of(Document page) {
        List<Piece> pieces = new ArrayList<>();
        collect((Element) page.getElementsByTagName("body").item(0), pieces);
        return pieces;
    }

    String text() {
        return texts.get(0);
    }

    private static void collect(Element element, List<Piece> pieces) {
        switch (element.getTagName()) {
            case "h1" -> add(Style.TITLE, element, pieces);
            case "h2" -> add(Style.HEADING, element, pieces);
            case "h3" -> add(Style.SUBHEADING, element, pieces);
            case "p", "caption", "dt" -> add(Style.TEXT, element, pieces);
            case "tr" -> row(element, pieces);
            case "svg" -> {
                // A chart is not text.
            }
            default -> {
                if (!isRunning(element.getAttribute("id"))) {
                    inside(element, pieces);
                }
            }
        }
    }

    private static boolean isRunning(String id) {
        return id.startsWith("head-") || id.startsWith("foot-");
    }

    /** Its parts one by one; where it holds none that is a piece, it is one itself. */
    private static void inside(Element element, List<Piece> pieces) {
        int before = pieces.size();
        children(element).forEach(child -> collect(child, pieces));
        boolean isText =
                element.getTagName().equals("li") || element.getTagName().equals("dd");
        if (isText && pieces.size() == before) {
            add(Style.TEXT, element, pieces);
        }
    }

    private static void row(Element row, List<Piece> pieces) {
        boolean isHead = row.getParentNode().getNodeName().equals("thead");
        List<String> cells = children(row).stream().map(Piece::words).toList();
        pieces.add(new Piece(isHead ? Style.HEAD : Style.ROW, cells));
    }

    private static void add(Style style, Element element, List<Piece> pieces) {
        String words = words(element);
        if (!words.isEmpty()) {
            pieces.add(new Piece(style, List.of(words)));
        }
    }

    /** With a space where an element ends, since some of them are blocks. */
    private static String words(Element element) {
        StringBuilder words = new StringBuilder();
        words(element, words);
        return words.toString().strip();
    }

    private static void words(Node node, StringBuilder words) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                words.append(child.getNodeValue());
            } else {
                words(child, words);
                words.append(' ');
            }
        }
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element one) {
                children.add(one);
            }
        }
        return children;
    }
}
