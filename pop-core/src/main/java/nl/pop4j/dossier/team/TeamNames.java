package nl.pop4j.dossier.team;

import java.util.Locale;
import java.util.Optional;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.competence.RoleProfile;
import org.jspecify.annotations.Nullable;

/**
 * What competences and roles are called; a code that the framework does not know, or without a framework, stands for
 * itself.
 *
 * <p>Example: {@code new TeamNames(null, Locale.ENGLISH).competence(CompetenceCode.of("V1"))} is {@code "V1"}.
 *
 * @param framework who knows the names, or null
 * @param language the language of the names
 */
public record TeamNames(@Nullable CompetenceFramework framework, Locale language) {

    /** The label of a competence. */
    public String competence(CompetenceCode code) {
        return Optional.ofNullable(framework)
                .flatMap(known -> known.competence(code))
                .map(Competence::label)
                .map(label -> label.in(language))
                .orElse(code.value());
    }

    /** The title of a role. */
    public String role(RoleCode code) {
        return Optional.ofNullable(framework)
                .flatMap(known -> known.role(code))
                .map(RoleProfile::title)
                .map(title -> title.in(language))
                .orElse(code.value());
    }

    /** The language only. */
    @Override
    public String toString() {
        return "TeamNames[" + language + "]";
    }
}
