/**
 * What someone can do now, says who, on what evidence (IST).
 *
 * <p>A {@link nl.pop4j.assessment.CompetenceAssessment} collects ratings of one person against one framework. Ratings
 * are never overwritten, only succeeded, so that levels can be had as of any date. A
 * {@link nl.pop4j.assessment.RatingPolicy} says which rating counts where raters differ. The package knows no target.
 */
@NullMarked
package nl.pop4j.assessment;

import org.jspecify.annotations.NullMarked;
