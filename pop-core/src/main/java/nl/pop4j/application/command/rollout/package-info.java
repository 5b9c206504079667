/**
 * What users ask for around a rollout: its foundation, communication, support, resistance, waves and effects.
 *
 * <p>As all commands these are records of plain JDK types that may hold anything a form can send; what is wrong with one
 * becomes findings. Texts of the organisation come in several languages ({@code TextInput}).
 */
@NullMarked
package nl.pop4j.application.command.rollout;

import org.jspecify.annotations.NullMarked;
