package nl.pop4j.application.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.metadata.BeanDescriptor;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.RuleCode;

/** What Hibernate Validator finds wrong with a command, as a host sees it that checks commands by {@code @Valid}. */
final class HibernateFindings {

    private final Validator validator;

    HibernateFindings() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new CodesOnly())
                .buildValidatorFactory()) {
            validator = factory.getValidator();
        }
    }

    Findings of(Object command) {
        return new Findings(validator.validate(command).stream()
                .map(HibernateFindings::finding)
                .sorted(Comparator.comparing(Finding::pointer).thenComparing(Finding::code))
                .collect(ImmutableList.toImmutableList()));
    }

    /** Where a type carries constraints: the names of fields and questions, its own or inherited, and "" for the whole. */
    Set<String> places(Class<?> type) {
        BeanDescriptor constrained = validator.getConstraintsForClass(type);
        Set<String> places = new TreeSet<>();
        constrained.getConstrainedProperties().forEach(property -> places.add(property.getPropertyName()));
        if (!constrained.getConstraintDescriptors().isEmpty()) {
            places.add("");
        }
        return places;
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

    /** Messages are codes: nothing in them is replaced. */
    private static final class CodesOnly implements MessageInterpolator {

        @Override
        public String interpolate(String messageTemplate, Context context) {
            return messageTemplate;
        }

        @Override
        public String interpolate(String messageTemplate, Context context, Locale locale) {
            return messageTemplate;
        }
    }
}
