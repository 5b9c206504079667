package nl.pop4j.shared;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Opens a resource of a module by name, such as {@code Texts.class::getResourceAsStream}.
 *
 * <p>Example: {@code Texts.load(AcmeTexts.class::getResourceAsStream, "nl", "en")} reads the texts that lie beside the
 * host's own class.
 */
@FunctionalInterface
public interface ResourceOpener {

    /** The resource, or null if there is none; the caller closes it. */
    @Nullable InputStream open(String name);
}
