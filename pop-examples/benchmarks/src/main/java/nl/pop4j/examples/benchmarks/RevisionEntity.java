package nl.pop4j.examples.benchmarks;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.LinkedHashSet;
import java.util.Set;

/** The peer: a frozen revision with copies of all that it says. */
@Entity
@Table(name = "orm_revision")
@SuppressWarnings("NullAway.Init") // the mapper fills it
class RevisionEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    int number;
    byte[] canonical;

    @Column(length = 64)
    String digest;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    Set<PartEntity> parts = new LinkedHashSet<>();
}
