package nl.pop4j.examples.benchmarks.start;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import nl.pop4j.examples.benchmarks.PlanBean;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validates a first bean of the shape of a plan with Hibernate Validator, and nothing else. */
public final class FirstBean {

    private FirstBean() {}

    /** Ends with 1 if the check finds nothing. */
    public static void main(String[] none) {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            if (factory.getValidator().validate(PlanBean.incomplete()).isEmpty()) {
                System.exit(1);
            }
        }
    }
}
