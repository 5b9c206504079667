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
    WORKS_COUNCIL
}
