package nl.pop4j.examples.cli.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TourTest {

    private static final Page PAGE = Page.of("docs/tour.md");

    @Test
    void showsCodeThatIsCompiledAndRunHere() throws IOException {
        Snippets code = Snippets.of("Tour");
        assertThat(PAGE.blocks("java"))
                .containsExactlyElementsOf(
                        code.names().stream().map(name -> code.snippet(name)).toList());
    }

    @Test
    void saysWhatComesOut(@TempDir Path folder) throws IOException {
        Tour tour = new Tour();
        tour.take(folder);
        assertThat(PAGE.blocks("text").stream().flatMap(List::stream)).containsExactlyElementsOf(tour.said());
    }

    @Test
    void pointsOnlyAtFilesThatAreThere() {
        assertThat(PAGE.targets())
                .isNotEmpty()
                .allSatisfy(target -> assertThat(target).exists());
    }
}
