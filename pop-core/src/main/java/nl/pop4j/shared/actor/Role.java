package nl.pop4j.shared.actor;

/** In what capacity someone acts. {@code AccessPolicy} says what each may see and do. */
public enum Role {
    /** The person whose plan it is. */
    EMPLOYEE,
    /** The employee's manager on the day. */
    MANAGER,
    /** HR adviser. */
    HR_ADVISER,
    /** Coach of the employee. */
    COACH,
    /** Trusted person (vertrouwenspersoon, jobcoach) whom the employee brings. */
    TRUSTED_PERSON,
    /** Management (directie): needs, feasibility, aggregates. */
    MANAGEMENT,
    /** A colleague who gives feedback. */
    PEER,
    /** May see succession. */
    SUCCESSION_VIEWER,
    /** Leads the introduction of the POP. */
    ROLLOUT_LEAD,
    /** Works council (ondernemingsraad): aggregates only. */
    WORKS_COUNCIL;

    /**
     * Whether the role is a relation to one employee, so that only the person directory can say who has it towards whom.
     *
     * <p>Example: {@code MANAGER.isRelation()} is true, {@code HR_ADVISER.isRelation()} is false.
     */
    public boolean isRelation() {
        return this == EMPLOYEE || this == MANAGER || this == COACH || this == TRUSTED_PERSON || this == PEER;
    }
}
