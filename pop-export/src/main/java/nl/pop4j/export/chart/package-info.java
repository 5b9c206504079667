/**
 * Charts as plain marks: a radar or bars of the competences, a timeline of the activities.
 *
 * <p>{@link nl.pop4j.export.chart.Charts} makes each {@link nl.pop4j.export.chart.Drawing}; a format shows it in its
 * own way. Shape, dash and pattern say all that colour says, and each drawing carries its facts in words. It knows no
 * format and no font.
 */
@NullMarked
package nl.pop4j.export.chart;

import org.jspecify.annotations.NullMarked;
