package nl.pop4j.examples.cli.readme;

import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import nl.pop4j.Pop;

/** The main class of a new JVM: says how many classes were loaded for a first plan, warmed up before or not. */
final class FirstUser {

    private FirstUser() {}

    public static void main(String[] how) {
        ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
        if (how[0].equals("warm")) {
            Pop.warmUp();
        }
        long before = classes.getTotalLoadedClassCount();
        FirstSteps.findings(FirstSteps.inMemory());
        System.out.println(classes.getTotalLoadedClassCount() - before);
    }
}
