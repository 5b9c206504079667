/**
 * From levels of competences to figures of what they lie below.
 *
 * <p>A {@link nl.pop4j.assessment.rollup.RollUpRule} says how figures of parts make one of the whole, and
 * {@link nl.pop4j.assessment.rollup.RollUp} applies it over the hierarchy of a framework. What nobody rated is named as
 * missing, never counted as zero; levels on different scales are refused as findings unless somebody mapped the scales.
 */
@NullMarked
package nl.pop4j.assessment.rollup;

import org.jspecify.annotations.NullMarked;
