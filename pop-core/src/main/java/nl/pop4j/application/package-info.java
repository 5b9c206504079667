/**
 * One class for each group of use cases: check access, load, ask the domain, store, publish.
 *
 * <p>{@link nl.pop4j.application.Planning} carries a plan from its first line to two signatures;
 * {@link nl.pop4j.application.Assessing} collects ratings; {@link nl.pop4j.application.Reviewing} plans reviews;
 * {@link nl.pop4j.application.Maintaining} keeps frameworks and the organisation's needs. Commands
 * ({@code application.command}) are records of plain JDK types whose faults come back as findings. Only this package
 * knows actors.
 */
@NullMarked
package nl.pop4j.application;

import org.jspecify.annotations.NullMarked;
