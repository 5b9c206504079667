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
    /**
     * Management (directie): needs and aggregates for who has the role; one plan for those whom the directory names
     * towards its employee, because it is presented to them.
     */
    MANAGEMENT,
    /** A colleague who gives feedback. */
    PEER,
    /** May see succession. */
    SUCCESSION_VIEWER,
    /** Leads the introduction of the POP. */
    ROLLOUT_LEAD,
    /** Works council (ondernemingsraad): aggregates only. */
    WORKS_COUNCIL,
    /** Answers for privacy (privacy officer, functionaris gegevensbescherming): shows and erases what is kept. */
    PRIVACY_OFFICER;

    /**
     * Whether the role is a relation to one employee, so that only the person directory can say who has it towards whom.
     *
     * <p>Example: {@code MANAGER.isRelation()} is true, {@code HR_ADVISER.isRelation()} is false.
     */
    public boolean isRelation() {
        return this == EMPLOYEE || this == MANAGER || this == COACH || this == TRUSTED_PERSON || this == PEER;
    }

    /**
     * Whether the host's word that someone has this role holds towards each employee of the tenant. For all other roles
     * the person directory has to name someone towards one employee.
     *
     * <p>Example: true for {@code HR_ADVISER}; false for {@code MANAGER}, {@code MANAGEMENT} and {@code WORKS_COUNCIL}.
     */
    public boolean reachesEachEmployee() {
        return this == HR_ADVISER || this == SUCCESSION_VIEWER || this == PRIVACY_OFFICER;
    }
}
