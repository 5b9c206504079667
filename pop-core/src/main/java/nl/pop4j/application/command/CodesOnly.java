package nl.pop4j.application.command;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Leaves messages as they are: each is the code of a rule, whose words stand among the texts. */
final class CodesOnly implements MessageInterpolator {

    @Override
    public String interpolate(String messageTemplate, Context context) {
        return messageTemplate;
    }

    @Override
    public String interpolate(String messageTemplate, Context context, Locale locale) {
        return messageTemplate;
    }
}
