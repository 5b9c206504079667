package nl.pop4j.application.command.part;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * The file that belongs to a piece of evidence, as a reference: the host keeps the bytes.
 *
 * <p>Example: {@code new AttachmentInput("9f86d081...", "application/pdf", 48_213)}.
 *
 * @param sha256 SHA-256 of the bytes, 64 hexadecimal digits in lower case
 * @param mediaType such as {@code application/pdf}
 * @param size in bytes
 */
public record AttachmentInput(
        @Required @Pattern(regexp = "[0-9a-f]{64}", message = Codes.FORM) @Nullable String sha256,

        @Required
        @Pattern(regexp = "[!-.0-~]+/[!-~]+", message = Codes.FORM) @Size(max = UserText.SHORT, message = Codes.TOO_LONG) @Nullable String mediaType,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long size) {}
