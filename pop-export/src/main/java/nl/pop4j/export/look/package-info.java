/**
 * How the documents of one vendor look: name, logo, colours, words of one's own, and what is left out.
 *
 * <p>A {@link nl.pop4j.export.look.Look} holds all of it and gives makers their words; a
 * {@link nl.pop4j.export.look.Logo} is an image that was taken apart and checked;
 * {@link nl.pop4j.export.look.Colours} can be read by everyone, or are refused. Formats put it on the page: this
 * package knows none of them. The standard look changes nothing.
 */
@NullMarked
package nl.pop4j.export.look;

import org.jspecify.annotations.NullMarked;
