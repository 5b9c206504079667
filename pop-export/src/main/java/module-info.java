/** Documents, calendars and the interchange of frameworks. */
module nl.pop4j.export {
    requires transitive nl.pop4j.core;
    requires com.google.common;
    requires de.siegmar.fastcsv;
    requires gg.jte.runtime;
    requires java.desktop;
    requires java.logging;
    requires java.xml;
    requires net.sf.biweekly;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports nl.pop4j.export;
    exports nl.pop4j.export.interchange;
    exports nl.pop4j.export.interchange.source;
    exports nl.pop4j.export.interchange.source.table;
}
