/**
 * Where someone stands against where they want to be.
 *
 * <p>A {@link nl.pop4j.gap.TargetProfile} (SOLL) and levels as of a day (IST) make a {@link nl.pop4j.gap.GapAnalysis};
 * its gaps, weighed, are what needs and goals start from. Unknown is not zero, and more than was asked is shown, not
 * thrown away. The package knows no plan and no person.
 */
@NullMarked
package nl.pop4j.gap;

import org.jspecify.annotations.NullMarked;
