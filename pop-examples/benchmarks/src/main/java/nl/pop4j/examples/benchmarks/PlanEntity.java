package nl.pop4j.examples.benchmarks;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/** The peer: a plan as an object-relational mapper keeps it, each part a row of its own. */
@Entity
@Table(name = "orm_plan")
@SuppressWarnings("NullAway.Init") // the mapper fills it
class PlanEntity {

    @Id
    @Column(length = 64)
    String id;

    @Column(length = 64)
    String employee;

    @Column(length = 20)
    String status;

    LocalDate first;
    LocalDate last;
    LocalDate nextReview;

    @Column(columnDefinition = "text")
    String perspective;

    @Version
    long version;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    Set<PartEntity> parts = new LinkedHashSet<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    Set<RevisionEntity> revisions = new LinkedHashSet<>();
}
