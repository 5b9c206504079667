package com.example.acme.boot;

import javax.sql.DataSource;
import nl.pop4j.Pop;
import nl.pop4j.export.Documents;
import nl.pop4j.jdbc.JdbcPersistence;
import nl.pop4j.memory.InMemoryPeople;
import nl.pop4j.port.PersonCard;
import nl.pop4j.port.PersonDirectory;
import nl.pop4j.shared.id.PersonId;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All that a Spring application has to say about pop4j. */
@Configuration
class PopConfiguration {

    /** The application's own Flyway goes first: it wants an empty schema to begin with, and pop4j does not mind. */
    @Bean
    @DependsOnDatabaseInitialization
    Pop pop(DataSource dataSource, PersonDirectory people) {
        JdbcPersistence persistence = JdbcPersistence.on(dataSource).migrate();
        return Pop.builder()
                .store(new SpringUnitOfWork(dataSource, persistence))
                .people(people)
                .build();
    }

    @Bean
    Documents documents() {
        return Documents.standard();
    }

    /** Acme's people; a real application asks its own tables. */
    @Bean
    PersonDirectory people() {
        PersonId noor = PersonId.of("noor");
        PersonId ahmed = PersonId.of("ahmed");
        return InMemoryPeople.none()
                .with(new PersonCard(noor, "Noor de Wit", "Verpleegkundige"))
                .with(new PersonCard(ahmed, "Ahmed Bakker", "Teamleider"))
                .managing(ahmed, noor);
    }
}
