/** The personal development plan as a library: domain, rules, ports and use cases. */
module nl.pop4j.core {
    requires transitive org.jspecify;
    requires com.google.common;
    requires jakarta.validation;
    requires org.hibernate.validator;
    requires static com.fasterxml.jackson.annotation;
    requires static tools.jackson.core;
    requires static tools.jackson.databind;

    exports nl.pop4j;
    exports nl.pop4j.access;
    exports nl.pop4j.adjustment;
    exports nl.pop4j.application;
    exports nl.pop4j.application.command;
    exports nl.pop4j.application.command.adjustment;
    exports nl.pop4j.application.command.cohort;
    exports nl.pop4j.application.command.agreement;
    exports nl.pop4j.application.command.comment;
    exports nl.pop4j.application.command.content;
    exports nl.pop4j.application.command.conversation;
    exports nl.pop4j.application.command.feedback;
    exports nl.pop4j.application.command.form;
    exports nl.pop4j.application.command.library;
    exports nl.pop4j.application.command.part;
    exports nl.pop4j.application.command.privacy;
    exports nl.pop4j.application.command.profile;
    exports nl.pop4j.application.command.progress;
    exports nl.pop4j.application.command.rollout;
    exports nl.pop4j.application.command.survey;
    exports nl.pop4j.application.option;
    exports nl.pop4j.assessment;
    exports nl.pop4j.assessment.certificate;
    exports nl.pop4j.assessment.rollup;
    exports nl.pop4j.calendar;
    exports nl.pop4j.calendar.cadence;
    exports nl.pop4j.calendar.holiday;
    exports nl.pop4j.competence;
    exports nl.pop4j.competence.edition;
    exports nl.pop4j.conversation;
    exports nl.pop4j.conversation.invitation;
    exports nl.pop4j.conversation.planning;
    exports nl.pop4j.conversation.record;
    exports nl.pop4j.dossier;
    exports nl.pop4j.dossier.background;
    exports nl.pop4j.dossier.conversation;
    exports nl.pop4j.dossier.progress;
    exports nl.pop4j.dossier.team;
    exports nl.pop4j.feedback;
    exports nl.pop4j.feedback.culture;
    exports nl.pop4j.form;
    exports nl.pop4j.gap;
    exports nl.pop4j.gap.disclosure;
    exports nl.pop4j.gap.needs;
    exports nl.pop4j.gap.population;
    exports nl.pop4j.gap.role;
    exports nl.pop4j.goal;
    exports nl.pop4j.goal.funding;
    exports nl.pop4j.json;
    exports nl.pop4j.json.badge;
    exports nl.pop4j.memory;
    exports nl.pop4j.method;
    exports nl.pop4j.organisation;
    exports nl.pop4j.organisation.possibility;
    exports nl.pop4j.plan;
    exports nl.pop4j.plan.comment;
    exports nl.pop4j.plan.content;
    exports nl.pop4j.plan.demand;
    exports nl.pop4j.plan.execution;
    exports nl.pop4j.plan.guidance;
    exports nl.pop4j.plan.library;
    exports nl.pop4j.plan.lifecycle;
    exports nl.pop4j.plan.revision;
    exports nl.pop4j.plan.rule;
    exports nl.pop4j.plan.template;
    exports nl.pop4j.plan.training;
    exports nl.pop4j.port;
    exports nl.pop4j.privacy;
    exports nl.pop4j.privacy.retention;
    exports nl.pop4j.privacy.statement;
    exports nl.pop4j.profile;
    exports nl.pop4j.review;
    exports nl.pop4j.review.notice;
    exports nl.pop4j.review.progress;
    exports nl.pop4j.rollout;
    exports nl.pop4j.rollout.basis;
    exports nl.pop4j.rollout.engagement;
    exports nl.pop4j.rollout.report;
    exports nl.pop4j.rollout.rule;
    exports nl.pop4j.rollout.wave;
    exports nl.pop4j.shared;
    exports nl.pop4j.shared.actor;
    exports nl.pop4j.shared.error;
    exports nl.pop4j.shared.finding;
    exports nl.pop4j.shared.id;
    exports nl.pop4j.smart;
    exports nl.pop4j.succession;
    exports nl.pop4j.text.health;
    exports nl.pop4j.text.lexicon;
    exports nl.pop4j.text.number;
    exports nl.pop4j.text.readability;
    exports nl.pop4j.text.time;
    exports nl.pop4j.text.time.grammar;
    exports nl.pop4j.text.token;

    // It reads the fields of commands by reflection.
    opens nl.pop4j.application.command to
            org.hibernate.validator;
    opens nl.pop4j.application.command.adjustment to
            org.hibernate.validator;
    opens nl.pop4j.application.command.agreement to
            org.hibernate.validator;
    opens nl.pop4j.application.command.conversation to
            org.hibernate.validator;
    opens nl.pop4j.application.command.cohort to
            org.hibernate.validator;
    opens nl.pop4j.application.command.comment to
            org.hibernate.validator;
    opens nl.pop4j.application.command.content to
            org.hibernate.validator;
    opens nl.pop4j.application.command.form to
            org.hibernate.validator;
    opens nl.pop4j.application.command.library to
            org.hibernate.validator;
    opens nl.pop4j.application.command.part to
            org.hibernate.validator;
    opens nl.pop4j.application.command.privacy to
            org.hibernate.validator;
    opens nl.pop4j.application.command.profile to
            org.hibernate.validator;
    opens nl.pop4j.application.command.progress to
            org.hibernate.validator;
    opens nl.pop4j.application.command.feedback to
            org.hibernate.validator;
    opens nl.pop4j.application.command.rollout to
            org.hibernate.validator;
    opens nl.pop4j.application.command.survey to
            org.hibernate.validator;
}
