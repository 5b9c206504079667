package nl.pop4j.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody else's checker of accessibility, axe-core, on pages in a browser without a screen. */
final class AxePage {

    private static final String DONE = "<pre id=\"axe\">";
    private static final long MINUTES = 2;

    private final Path browser;
    private final Path folder;

    private AxePage(Path browser, Path folder) {
        this.browser = browser;
        this.folder = folder;
    }

    /** The browser of this machine, if it has one. */
    static Stream<Path> browsers() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable);
    }

    static AxePage in(Path browser, Path folder) {
        return new AxePage(browser, folder);
    }

    /** What axe finds on a page, and how many of its rules the page passes. */
    JsonNode check(String name, byte[] html) throws IOException, InterruptedException {
        String page = new String(html, StandardCharsets.UTF_8).replace("</body>", script() + "</body>");
        Path file = Files.writeString(folder.resolve(name + ".html"), page);
        Path out = folder.resolve("result.txt");
        Process started = new ProcessBuilder(
                        browser.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + folder.resolve("browser"),
                        "--virtual-time-budget=60000",
                        "--dump-dom",
                        file.toUri().toString())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!started.waitFor(MINUTES, TimeUnit.MINUTES)) {
            started.destroyForcibly();
            throw new IOException("the browser gives no answer for " + name);
        }
        return result(Files.readString(out));
    }

    private static JsonNode result(String dom) throws IOException {
        int from = dom.indexOf(DONE);
        if (from < 0) {
            throw new IOException("axe gave no result");
        }
        String hex = dom.substring(from + DONE.length(), dom.indexOf('<', from + DONE.length()));
        return JsonMapper.shared().readTree(HexFormat.of().parseHex(hex));
    }

    /** Puts the result in the place of the page, as hexadecimal, which no text of the page can break. */
    private static String script() throws IOException {
        try (InputStream in = AxePage.class.getClassLoader().getResourceAsStream("axe.min.js")) {
            String axe = new String(Objects.requireNonNull(in, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
            return "<script>" + axe.replace("</script", "<\\/script") + """
                    </script><script>
                    axe.run(document).then(found => {
                      const said = {
                        passes: found.passes.length,
                        violations: found.violations.map(one => one.id + ' ' + one.nodes[0].html.slice(0, 200))
                      }
                      const done = document.createElement('pre')
                      done.id = 'axe'
                      done.textContent = Array.from(new TextEncoder().encode(JSON.stringify(said)),
                        one => one.toString(16).padStart(2, '0')).join('')
                      document.body.replaceChildren(done)
                    })
                    </script>
                    """;
        }
    }
}
