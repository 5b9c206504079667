package nl.pop4j.application.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.AssertTrue;
import java.util.Comparator;
import java.util.Map;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.RuleCode;
import org.hibernate.validator.HibernateValidator;

/**
 * Turns what is wrong with a command into findings. Thread-safe.
 *
 * <p>Example: a command without plan id gives the finding {@code INPUT-REQUIRED} at {@code /planId}.
 */
public final class Commands {

    private final Validator validator;

    private Commands(Validator validator) {
        this.validator = validator;
    }

    /** The one that all share: set up at its first use, without expression language, for some hundred milliseconds. */
    public static Commands standard() {
        return Standard.COMMANDS;
    }

    /** Whatever a host's {@code validation.xml} says of its own beans: commands are checked alike everywhere. */
    static Commands setUp() {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new CodesOnly())
                .buildValidatorFactory()) {
            return new Commands(factory.getValidator());
        }
    }

    /** All that is wrong with a command, by place; none if it can be carried out as far as its form goes. */
    public Findings check(Object command) {
        return new Findings(validator.validate(command).stream()
                .map(Commands::finding)
                .sorted(Comparator.comparing(Finding::pointer).thenComparing(Finding::code))
                .collect(ImmutableList.toImmutableList()));
    }

    private static Finding finding(ConstraintViolation<Object> violation) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        ImmutableMap.Builder<String, String> arguments = ImmutableMap.builder();
        for (String name : new String[] {"min", "max", "value"}) {
            Object value = attributes.get(name);
            if (value instanceof Number) {
                arguments.put(name, value.toString());
            }
        }
        return Finding.error(RuleCode.of(violation.getMessage()), pointer(violation), arguments.buildOrThrow());
    }

    /** A question about several fields at once ({@code isHorizonInOrder}) points at what holds them. */
    private static String pointer(ConstraintViolation<Object> violation) {
        boolean several = violation.getConstraintDescriptor().getAnnotation() instanceof AssertTrue;
        StringBuilder pointer = new StringBuilder();
        int end = 0;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            end = pointer.length();
            String name = node.getName();
            if (name != null && !name.startsWith("<")) {
                pointer.append('/').append(name);
            }
        }
        return several ? pointer.substring(0, end) : pointer.toString();
    }

    private static final class Standard {
        static final Commands COMMANDS = setUp();
    }
}
