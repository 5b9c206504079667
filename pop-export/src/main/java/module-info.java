/** Documents, calendars and the interchange of frameworks. */
module nl.pop4j.export {
    requires transitive nl.pop4j.core;
    requires com.google.common;
    requires de.siegmar.fastcsv;
    requires gg.jte.runtime;
    requires java.desktop;
    requires java.logging;
    requires java.net.http;
    requires java.xml;
    requires net.sf.biweekly;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    // PDFBox logs to it, and being no module asks for none.
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires static jpms_dss_diagnostic_data;
    requires static jpms_dss_enumerations;
    requires static jpms_dss_model;
    requires static jpms_dss_pades;
    requires static jpms_dss_pades_pdfbox;
    requires static jpms_dss_spi;
    requires static jpms_dss_validation;
    requires static org.bouncycastle.pkix;
    requires static org.bouncycastle.provider;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports nl.pop4j.export;
    exports nl.pop4j.export.interchange;
    exports nl.pop4j.export.interchange.source;
    exports nl.pop4j.export.interchange.source.table;
    exports nl.pop4j.export.look;
    exports nl.pop4j.export.signing;
}
