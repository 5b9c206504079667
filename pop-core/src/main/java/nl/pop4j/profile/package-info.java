/**
 * Who the employee is at work, and what he or she wants.
 *
 * <p>A {@link nl.pop4j.profile.PersonalProfile} collects {@link nl.pop4j.profile.ProfileEntry entries}, each with source
 * and date: what someone brings (education, experience, talents), what someone wants (direction, ambitions, what to
 * learn) and under which working conditions. {@link nl.pop4j.profile.ProfileQuestions} turn the answers to a
 * questionnaire into entries. An {@link nl.pop4j.profile.Insight} joins an ambition with a need of the organisation.
 * Nothing about health belongs here, and the package knows no plan.
 */
@NullMarked
package nl.pop4j.profile;

import org.jspecify.annotations.NullMarked;
