package nl.pop4j.jdbc.store;

import java.util.List;
import java.util.Optional;
import nl.pop4j.feedback.culture.CultureSurvey;
import nl.pop4j.json.PopJson;
import nl.pop4j.port.CultureSurveys;
import nl.pop4j.shared.id.SurveyId;
import nl.pop4j.shared.id.TenantId;

/** Culture surveys in {@code pop_culture_survey}. */
final class JdbcCultureSurveys implements CultureSurveys {

    private static final String LIST =
            "select version, content from pop_culture_survey where tenant_id = ? order by survey_id";

    private final TenantSession unit;
    private final DocumentTable table = new DocumentTable(
            "pop_culture_survey",
            new DocumentTable.Statements(
                    "select version, content from pop_culture_survey where tenant_id = ? and survey_id = ?",
                    "insert into pop_culture_survey (tenant_id, survey_id, version, content) values (?, ?, ?, ?)",
                    """
                    update pop_culture_survey set version = ?, content = ?
                    where tenant_id = ? and survey_id = ? and version = ?"""));

    JdbcCultureSurveys(TenantSession unit) {
        this.unit = unit;
    }

    @Override
    public Optional<CultureSurvey> find(TenantId tenant, SurveyId survey) {
        return table.find(unit.of(tenant), PopJson.standard().cultureSurvey()::parse, tenant.value(), survey.value())
                .map(stored -> stored.value().at(stored.version()));
    }

    @Override
    public List<CultureSurvey> list(TenantId tenant) {
        return unit.of(tenant)
                .list(
                        "pop_culture_survey",
                        LIST,
                        row -> row.as("content", PopJson.standard().cultureSurvey()::parse)
                                .at(row.version("version")),
                        tenant.value());
    }

    @Override
    public CultureSurvey save(TenantId tenant, CultureSurvey survey) {
        CultureSurvey next = survey.at(survey.version().next());
        table.save(
                unit.of(tenant),
                survey.version(),
                PopJson.standard().cultureSurvey().text(next),
                tenant.value(),
                survey.id().value());
        return next;
    }
}
