/**
 * What stands on the page: which parts are printed, in which order, in which words.
 *
 * <p>{@link nl.pop4j.export.page.PlanPage} is what the template reads. It decides content, never style: nothing here
 * knows HTML or PDF.
 */
@NullMarked
package nl.pop4j.export.page;

import org.jspecify.annotations.NullMarked;
