package nl.pop4j.organisation;

import java.time.LocalDate;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.shared.LocalizedText;

/**
 * A position that comes free (management or specialist succession).
 *
 * @param title what it is called
 * @param role the role profile that it asks for
 * @param from the first day on which it is free
 */
public record Position(LocalizedText title, RoleCode role, LocalDate from) {}
