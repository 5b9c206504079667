package nl.pop4j.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what may still change, or go, in any minor version: it works and is tested, but too few have used it yet to
 * promise its shape. What is stored through it is promised as all else is: it migrates and loads.
 *
 * <p>Example: a type that carries it can get another method in 1.3, without having been deprecated in 1.2; the changelog
 * says so. Everything without it follows semantic versioning; {@code docs/upgrading.md} lists what carries it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.FIELD})
public @interface Experimental {}
