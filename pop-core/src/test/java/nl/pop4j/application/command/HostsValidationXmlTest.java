package nl.pop4j.application.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.pop4j.application.command.cohort.RemindPlan;
import nl.pop4j.shared.finding.Finding;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host may have a {@code validation.xml} for beans of its own, even a wrong one. */
class HostsValidationXmlTest {

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    @TempDir
    private Path folder;

    @BeforeEach
    void haveAWrongOne() throws IOException {
        Files.createDirectory(folder.resolve("META-INF"));
        Files.writeString(folder.resolve("META-INF").resolve("validation.xml"), "<validation-config><nothing/>");
        Thread.currentThread()
                .setContextClassLoader(
                        new URLClassLoader(new URL[] {folder.toUri().toURL()}, before));
    }

    @AfterEach
    void takeItAway() throws IOException {
        ((URLClassLoader) Thread.currentThread().getContextClassLoader()).close();
        Thread.currentThread().setContextClassLoader(before);
    }

    @Test
    void itIsNotLookedAt() {
        assertThat(Commands.setUp().check(new RemindPlan(null, "p1", 0)).list())
                .extracting(Finding::pointer)
                .containsExactly("/commandId");
    }

    @Test
    void aValidatorThatLooksAtItFails() {
        assertThatThrownBy(() -> Validation.byDefaultProvider()
                        .configure()
                        .messageInterpolator(new ParameterMessageInterpolator())
                        .buildValidatorFactory()
                        .close())
                .isInstanceOf(ValidationException.class);
    }
}
