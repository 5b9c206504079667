package nl.pop4j.examples.cli.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrontEndTest {

    private static final Page PAGE = Page.of("docs/front-end.md");

    @Test
    void showsCodeThatIsCompiledAndRunHere() throws IOException {
        Snippets code = Snippets.of("FrontEnd");
        assertThat(PAGE.blocks("java"))
                .containsExactlyElementsOf(
                        code.names().stream().map(name -> code.snippet(name)).toList());
    }

    @Test
    void saysWhatComesOut() {
        FrontEnd frontEnd = new FrontEnd();
        frontEnd.walk();
        assertThat(PAGE.blocks("text").stream().flatMap(List::stream)).containsExactlyElementsOf(frontEnd.said());
    }

    @Test
    void pointsOnlyAtFilesThatAreThere() {
        assertThat(PAGE.targets())
                .isNotEmpty()
                .allSatisfy(target -> assertThat(target).exists());
    }
}
