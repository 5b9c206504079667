package nl.pop4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.shared.error.CorruptRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PopJsonFrameworkTest {

    private static final String SMALL =
            "{'type':'competence-framework','format':1,'id':'f','edition':'','title':{'nl':'F'},"
                    + "'scales':[{'id':'s','label':{'nl':'S'},'kind':'NUMERIC','minimum':0,'maximum':5,'levels':[]}],"
                    + "'competences':[{'code':'c','kind':'SKILL','label':{'nl':'C'},'scale':'s','indicators':[]}],"
                    + "'roles':[{'code':'r','title':{'nl':'R'},'requirements':["
                    + "{'competence':'c','level':4.12,'weight':2,'essential':true}]}]}";

    @Test
    void readsAFrameworkWrittenByHand() {
        CompetenceFramework framework = read(SMALL);
        assertThat(framework.roles().get(0).requirements().get(0).level()).hasToString("4.12");
        assertThat(framework.competences().get(0).definition()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            'format':1 > 'format':2 > newer
            'format':1 > 'format':0 > whole number
            'format':1 > 'format':99999999999 > whole number
            'format':1, > '' > required
            competence-framework > plan > another type
            'weight':2, > '' > missing
            'weight':2 > 'weight':null > null
            'weight':2 > 'weight':'2' > kind
            'weight':2 > 'weight':-2 > level must be
            'weight':2 > 'weight':2,'weight':3 > duplicate
            'weight':2 > 'weight':2,'wieght':3 > unknown member
            'kind':'SKILL' > 'kind':'JUGGLING' > form
            'kind':'SKILL' > 'kind':1 > form
            'essential':true > 'essential':'true' > kind
            'competence':'c' > 'competence':'d' > unknown competence
            'code':'c', > 'code':5, > kind
            'title':{'nl':'R'} > 'title':{'nl':null} > null
            'title':{'nl':'R'} > 'title':{} > byLanguage
            'indicators':[] > 'indicators':[null] > null
            'edition':'' > 'edition':'','edition':'x' > duplicate
            'edition':'' > 'edition':null > required
            'edition':'' > 'colour':'' > unknown member
            'scale':'s', > 'scale':'t', > unknown scale
            """)
    void refusesWhatIsNotOfTheForm(String old, String broken, String reason) {
        String json = SMALL.replace(old, broken == null ? "" : broken);
        assertThat(json).isNotEqualTo(SMALL);
        assertThatThrownBy(() -> read(json))
                .isInstanceOfSatisfying(
                        CorruptRecord.class, e -> assertThat(e.reason()).contains(reason));
    }

    @Test
    void namesThePlaceOfWhatIsWrong() {
        assertThatThrownBy(() -> read(SMALL.replace("'weight':2", "'weight':2,'wieght':2")))
                .isInstanceOfSatisfying(
                        CorruptRecord.class,
                        e -> assertThat(e.where())
                                .contains("/roles/0/requirements/0/wieght")
                                .startsWith("line 1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "[]", "null", "5", "{", "{'type'", "nonsense", "{}"})
    void refusesWhatIsNoDocument(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(CorruptRecord.class);
    }

    @Test
    void refusesAnythingAfterTheDocument() {
        assertThatThrownBy(() -> read(SMALL + "{}"))
                .isInstanceOfSatisfying(
                        CorruptRecord.class, e -> assertThat(e.reason()).contains("follow"));
    }

    @Test
    void refusesDeepNestingQuickly() {
        assertThatThrownBy(() -> read("{'title':" + "[".repeat(100_000))).isInstanceOf(CorruptRecord.class);
        assertThatThrownBy(() -> read("{'colour':" + "[".repeat(100_000))).isInstanceOf(CorruptRecord.class);
    }

    @Test
    void refusesADocumentBeyondItsLimits() {
        PopJson strict = PopJson.withFrameworkLimits(new JsonLimits(100, 10, 20));
        assertThatThrownBy(() -> strict.readFramework(stream(SMALL + " ".repeat(100_000), StandardCharsets.UTF_8)))
                .isInstanceOf(CorruptRecord.class);
    }

    @Test
    void readsEveryUnicodeEncodingWithOrWithoutByteOrderMark() {
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE}) {
            for (String mark : new String[] {"", "\uFEFF"}) {
                assertThat(PopJson.standard().readFramework(stream(mark + SMALL, charset)))
                        .isEqualTo(read(SMALL));
            }
        }
    }

    @Test
    void passesOnWhatTheStreamSays() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> PopJson.standard().readFramework(broken)).isInstanceOf(UncheckedIOException.class);
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        assertThatThrownBy(() -> PopJson.standard().writeFramework(read(SMALL), full))
                .isInstanceOf(UncheckedIOException.class);
    }

    private static CompetenceFramework read(String json) {
        return PopJson.standard().readFramework(stream(json, StandardCharsets.UTF_8));
    }

    private static InputStream stream(String json, Charset charset) {
        return new ByteArrayInputStream(json.replace('\'', '"').getBytes(charset));
    }
}
