/**
 * What is asked, what was answered.
 *
 * <p>A {@link nl.pop4j.form.Questionnaire} asks, {@link nl.pop4j.form.Answers} answer it, a
 * {@link nl.pop4j.form.Checklist} reminds. All texts are in every language of the library; a host replaces whole
 * questionnaires. The package does not know what the answers are used for.
 */
@NullMarked
package nl.pop4j.form;

import org.jspecify.annotations.NullMarked;
