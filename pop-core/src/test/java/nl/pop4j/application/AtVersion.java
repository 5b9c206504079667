package nl.pop4j.application;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import nl.pop4j.application.command.Command;

/** A command as a form sends it again, with the version that its user sees now. */
final class AtVersion {

    private AtVersion() {}

    static Command of(Command command, long version) {
        RecordComponent[] components = command.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                values[i] = components[i].getName().equals("expectedVersion")
                        ? (Object) version
                        : components[i].getAccessor().invoke(command);
            }
            return command.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
