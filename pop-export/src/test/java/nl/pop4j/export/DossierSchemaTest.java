package nl.pop4j.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.json.JsonForm;
import nl.pop4j.json.PopJson;
import org.junit.jupiter.api.Test;

/** Dossiers of every size as JSON, held against the published schema by an independent validator. */
class DossierSchemaTest {

    private static final JsonForm<PlanDossier> FORM = PopJson.standard().dossier();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(FORM.schema(), InputFormat.JSON);

    @Test
    void everyDossierIsValidAndComesBackEqual() {
        for (PlanDossier dossier : List.of(
                SampleDossiers.normal(SampleDossiers.DUTCH),
                SampleDossiers.agreed(SampleDossiers.ENGLISH),
                SampleDossiers.empty(SampleDossiers.DUTCH),
                SampleDossiers.veryLong(SampleDossiers.ENGLISH, 40))) {
            String json = FORM.text(dossier);
            assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
            assertThat(FORM.parse(json)).isEqualTo(dossier);
        }
    }

    @Test
    void refusesWhatTheReaderRefuses() {
        String json = FORM.text(SampleDossiers.normal(SampleDossiers.DUTCH));
        assertThat(SCHEMA.validate(json.replace("\"remarks\":", "\"notes\":"), InputFormat.JSON))
                .isNotEmpty();
    }
}
