package nl.pop4j.application.command.form;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field of which nothing may stay that leads back to who gave the command, not even in the digest by which a repeated
 * command is known: of a few possible answers it could be found by trying.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Unlinkable {}
