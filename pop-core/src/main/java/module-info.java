/** The personal development plan as a library: domain, rules, ports and use cases. */
module nl.pop4j.core {
    requires transitive org.jspecify;
    requires com.google.common;

    exports nl.pop4j.assessment;
    exports nl.pop4j.calendar;
    exports nl.pop4j.calendar.cadence;
    exports nl.pop4j.calendar.holiday;
    exports nl.pop4j.competence;
    exports nl.pop4j.gap;
    exports nl.pop4j.goal;
    exports nl.pop4j.organisation;
    exports nl.pop4j.review;
    exports nl.pop4j.shared;
    exports nl.pop4j.shared.actor;
    exports nl.pop4j.shared.error;
    exports nl.pop4j.shared.finding;
    exports nl.pop4j.shared.id;
    exports nl.pop4j.smart;
    exports nl.pop4j.text.lexicon;
    exports nl.pop4j.text.number;
    exports nl.pop4j.text.token;
}
