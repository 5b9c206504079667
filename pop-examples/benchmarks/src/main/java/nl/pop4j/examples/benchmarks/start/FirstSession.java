package nl.pop4j.examples.benchmarks.start;

import java.util.Properties;
import nl.pop4j.examples.benchmarks.HibernateStore;
import org.hibernate.SessionFactory;

/** Opens a session factory of Hibernate ORM over three entities, without a database. */
public final class FirstSession {

    private FirstSession() {}

    /** Ends with 1 if the factory is not open. */
    public static void main(String[] none) {
        Properties settings = new Properties();
        settings.put("hibernate.dialect", "org.hibernate.dialect.PostgreSQLDialect");
        settings.put("hibernate.boot.allow_jdbc_metadata_access", "false");
        try (SessionFactory factory = HibernateStore.factory(settings)) {
            if (!factory.isOpen()) {
                System.exit(1);
            }
        }
    }
}
