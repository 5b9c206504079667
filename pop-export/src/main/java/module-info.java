/** Documents, calendars and the interchange of frameworks. */
module nl.pop4j.export {
    requires transitive nl.pop4j.core;
    requires com.google.common;
    requires de.siegmar.fastcsv;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports nl.pop4j.export.interchange;
    exports nl.pop4j.export.interchange.source;
}
