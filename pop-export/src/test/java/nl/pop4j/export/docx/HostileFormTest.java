package nl.pop4j.export.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.pop4j.export.form.FilledDocx;
import nl.pop4j.shared.error.DocumentRefused;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form that somebody made to do harm is refused before it costs anything (RELIABILITY R15). */
@Tag("D2.10")
class HostileFormTest {

    private static final String HEAD =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private static final String TAIL = "</w:body></w:document>";

    @TempDir
    Path folder;

    @Test
    void refusesABombWhereverItIs() throws IOException {
        for (String name : new String[] {FilledDocx.DOCUMENT, "word/media/image1.png"}) {
            ByteArrayOutputStream bomb = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
                zip.putNextEntry(new ZipEntry(name));
                byte[] block = new byte[1 << 20];
                for (int i = 0; i < 200; i++) {
                    zip.write(block);
                }
            }
            refuses(bomb.toByteArray(), "unpacks to more");
        }
        refuses(new byte[FormFile.MOST_BYTES + 1], "larger than");
    }

    @Test
    void refusesADocumentTypeAndOpensNothingThatItNames() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "canary");
        try (ServerSocketChannel canary = ServerSocketChannel.open()) {
            canary.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                    .configureBlocking(false);
            String address = "http://127.0.0.1:" + canary.socket().getLocalPort() + "/x.dtd";
            for (String type : new String[] {
                "<!DOCTYPE w [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>",
                "<!DOCTYPE w SYSTEM \"" + address + "\">",
                "<!DOCTYPE w [<!ENTITY % x SYSTEM \"" + address + "\"> %x;]>",
                "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
            }) {
                refuses(docx(type + HEAD + field("x", "&x;&b;") + TAIL), "");
            }
            assertThat(canary.accept()).as("a connection").isNull();
        }
    }

    @Test
    void refusesDepthCountLengthAndDoubles() throws IOException {
        refuses(docx(HEAD + "<w:p>".repeat(200) + "</w:p>".repeat(200) + TAIL), "nested deeper");
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 600; i++) {
            many.append(field("t" + i, "x"));
        }
        refuses(docx(HEAD + many + TAIL), "too many fields");
        refuses(docx(HEAD + field("a", "x".repeat(8_001)) + TAIL), "longer than");
        refuses(docx(HEAD + field("a", "x") + field("a", "y") + TAIL), "twice");
        refuses(docx(HEAD + "<w:p>"), "well-formed");
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < 400; i++) {
            parts.put("part" + i, new byte[0]);
        }
        refuses(FilledDocx.zipped(parts), "too many parts");
    }

    @Test
    void readsTheSameFieldInTheFormsThatWordProcessorsWrite() throws IOException {
        String paragraphs =
                "<w:sdt><w:sdtPr><w:tag w:val=\"a\"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>een</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>tw</w:t></w:r><w:r><w:t>ee</w:t><w:tab/><w:t>drie</w:t></w:r></w:p></w:sdtContent></w:sdt>";
        String empty =
                "<w:sdt><w:sdtPr><w:tag w:val=\"b\"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Klik</w:t></w:r>"
                        + "</w:sdtContent></w:sdt>";
        assertThat(fields(docx(HEAD + paragraphs + empty + TAIL))).containsExactly(Map.entry("a", "een\ntwee\tdrie"));
    }

    @Test
    void findsAFieldByItsTitleWhereAProgramLostTheTag() throws IOException {
        String titled =
                "<w:sdt><w:sdtPr><w:alias w:val=\"Waarom [zo]? [goal.1.reason]\"/></w:sdtPr><w:sdtContent><w:r><w:t>een"
                        + "</w:t></w:r></w:sdtContent></w:sdt>";
        String others = "<w:sdt><w:sdtPr><w:alias w:val=\"Inhoud\"/></w:sdtPr><w:sdtContent><w:r><w:t>x</w:t></w:r>"
                + "</w:sdtContent></w:sdt>";
        assertThat(fields(docx(HEAD + titled + others + TAIL))).containsExactly(Map.entry("goal.1.reason", "een"));
    }

    private static String field(String tag, String text) {
        return "<w:sdt><w:sdtPr><w:tag w:val=\"" + tag + "\"/></w:sdtPr><w:sdtContent><w:r><w:t>" + text
                + "</w:t></w:r></w:sdtContent></w:sdt>";
    }

    private static byte[] docx(String document) throws IOException {
        return FilledDocx.zipped(Map.of(FilledDocx.DOCUMENT, document.getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, String> fields(byte[] docx) throws IOException {
        return FormFile.fields(new ByteArrayInputStream(docx));
    }

    private static void refuses(byte[] docx, String reason) {
        assertThatThrownBy(() -> fields(docx))
                .isInstanceOf(DocumentRefused.class)
                .hasMessageContaining(reason)
                .hasMessageNotContaining("canary");
    }
}
