package nl.pop4j.export.docx;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.pop4j.shared.UserText;
import nl.pop4j.shared.error.DocumentRefused;

/** Walks through a document once and collects the text of its tagged content controls. */
final class FieldReader {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** Less than the parser of Java 25 takes, 100, whose own refusal would not say what is wrong. */
    private static final int DEEPEST = 80;

    private static final int MOST_FIELDS = 500;

    private final byte[] document;
    private final Map<String, String> found = new LinkedHashMap<>();
    private final Deque<Control> open = new ArrayDeque<>();

    FieldReader(byte[] document) {
        this.document = document;
    }

    Map<String, String> fields() {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(document));
            walk(xml);
            xml.close();
        } catch (XMLStreamException e) {
            // Its message may quote the document.
            throw new DocumentRefused("", "the document is not well-formed XML");
        }
        return ImmutableMap.copyOf(found);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private void walk(XMLStreamReader xml) throws XMLStreamException {
        int depth = 0;
        boolean isText = false;
        boolean isAfterText = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new DocumentRefused("", "a document type or entity has no place in a DOCX");
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (++depth > DEEPEST) {
                    throw new DocumentRefused("", "nested deeper than " + DEEPEST + " elements");
                }
                isText = isWord(xml, "t");
                started(xml, isAfterText);
                isAfterText = false;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                isText = false;
                isAfterText = isWord(xml, "t");
                if (isWord(xml, "sdt") && !open.isEmpty()) {
                    closed(open.pop());
                }
            } else if (event == XMLStreamConstants.CHARACTERS && isText && !open.isEmpty()) {
                open.peek().add(xml.getText());
            }
        }
    }

    /** LibreOffice 7 stores a line break in a field as one text right after another in the same run. */
    private void started(XMLStreamReader xml, boolean isAfterText) {
        if (isWord(xml, "sdt")) {
            open.push(new Control());
            return;
        }
        Control control = open.peek();
        if (control == null || !WORD.equals(xml.getNamespaceURI())) {
            return;
        }
        switch (xml.getLocalName()) {
            case "tag" -> control.tag = String.valueOf(xml.getAttributeValue(WORD, "val"));
            case "alias" -> control.title = String.valueOf(xml.getAttributeValue(WORD, "val"));
            case "showingPlcHdr" -> control.isPlaceholder = true;
            case "br", "cr" -> control.add("\n");
            case "t" -> control.add(isAfterText ? "\n" : "");
            case "tab" -> control.add("\t");
            case "p" -> control.paragraph();
            default -> {
                // All else is form, not text.
            }
        }
    }

    private void closed(Control control) {
        String tag = control.tag.isEmpty() ? tagIn(control.title) : control.tag;
        if (tag.isEmpty() || control.isPlaceholder) {
            return;
        }
        String text = control.text.toString();
        if (!UserText.isClean(text)) {
            throw new DocumentRefused("/" + found.size(), "control characters or broken Unicode");
        }
        if (found.size() >= MOST_FIELDS || found.put(tag, text) != null) {
            throw new DocumentRefused("/" + found.size(), "too many fields, or one of them twice");
        }
    }

    /** The title of a field, which names its tag too: LibreOffice 7 keeps the title of a content control but not its tag. */
    static String title(String label, String tag) {
        return label + " [" + tag + "]";
    }

    private static String tagIn(String title) {
        int start = title.lastIndexOf('[');
        return start >= 0 && title.endsWith("]") ? title.substring(start + 1, title.length() - 1) : "";
    }

    private static boolean isWord(XMLStreamReader xml, String name) {
        return name.equals(xml.getLocalName()) && WORD.equals(xml.getNamespaceURI());
    }

    /** A content control that is being read. */
    private static final class Control {

        private final StringBuilder text = new StringBuilder();
        private String tag = "";
        private String title = "";
        private boolean isPlaceholder;

        void add(String more) {
            if (text.length() + more.length() > UserText.LONG) {
                throw new DocumentRefused("", "a field is longer than " + UserText.LONG + " characters");
            }
            text.append(more);
        }

        void paragraph() {
            if (text.length() > 0) {
                add("\n");
            }
        }
    }
}
