/**
 * Commands that are usually given for many plans at once: giving a template, reassigning, reminding. Each names one plan.
 */
@NullMarked
package nl.pop4j.application.command.cohort;

import org.jspecify.annotations.NullMarked;
