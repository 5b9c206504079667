package nl.pop4j.examples.benchmarks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The peer: a target, goal, activity, signature, gap, command or event: one row with its texts. */
@Entity
@Table(name = "orm_part")
@SuppressWarnings("NullAway.Init") // the mapper fills it
class PartEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @Column(length = 20)
    String kind;

    @Column(length = 64)
    String code;

    @Column(columnDefinition = "text")
    String text;

    /** For the mapper. */
    PartEntity() {}

    PartEntity(String kind, String code, String text) {
        this.kind = kind;
        this.code = code;
        this.text = text;
    }
}
