/**
 * Commands on an organisation's library of ready goals: keep one, retire it, take it into a plan.
 */
@NullMarked
package nl.pop4j.application.command.library;

import org.jspecify.annotations.NullMarked;
