package nl.pop4j.port;

import java.util.List;
import java.util.Optional;
import nl.pop4j.rollout.RolloutProgramme;
import nl.pop4j.shared.id.ProgrammeId;
import nl.pop4j.shared.id.TenantId;

/**
 * The rollout programmes of a tenant; most have one.
 *
 * <p>Example: {@code save} of a new programme gives it at version 1; {@code list} then holds its id.
 */
public interface RolloutProgrammes {

    /** The whole programme, resistance included, or empty if there is none. */
    Optional<RolloutProgramme> find(TenantId tenant, ProgrammeId programme);

    /** The ids of the tenant's programmes, ascending. */
    List<ProgrammeId> list(TenantId tenant);

    /**
     * Stores a programme if the store still has the version that it carries.
     *
     * @return the programme at its next version
     * @throws nl.pop4j.shared.error.StaleVersion if the store has another version; nothing was written
     */
    RolloutProgramme save(TenantId tenant, RolloutProgramme programme);
}
