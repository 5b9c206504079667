package nl.pop4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.shared.error.CorruptRecord;
import nl.pop4j.testkit.Frameworks;

class PopJsonProperties {

    @Property(tries = 300)
    void whatWasWrittenReadsBackEqual(@ForAll long seed) {
        CompetenceFramework framework = Frameworks.framework(seed);
        byte[] json = written(framework);
        CompetenceFramework back = PopJson.standard().readFramework(new ByteArrayInputStream(json));
        assertThat(back).isEqualTo(framework);
        assertThat(written(back)).isEqualTo(json);
    }

    @Property(tries = 500)
    void aMangledDocumentIsReadOrRefusedAndNothingElse(@ForAll long seed, @ForAll int where, @ForAll byte what) {
        byte[] json = written(Frameworks.framework(seed));
        json[Math.floorMod(where, json.length)] = what;
        try {
            PopJson.standard().readFramework(new ByteArrayInputStream(json));
        } catch (CorruptRecord e) {
            assertThat(e.where()).startsWith("line ");
        }
    }

    @Property(tries = 200)
    void aCutDocumentIsRefused(@ForAll long seed, @ForAll int where) {
        byte[] json = written(Frameworks.framework(seed));
        int end = Math.floorMod(where, json.length - 1);
        try {
            PopJson.standard().readFramework(new ByteArrayInputStream(json, 0, end));
        } catch (CorruptRecord e) {
            return;
        }
        throw new AssertionError("read a document that was cut at " + end + " of " + json.length);
    }

    static byte[] written(CompetenceFramework framework) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PopJson.standard().writeFramework(framework, out);
        return out.toByteArray();
    }
}
