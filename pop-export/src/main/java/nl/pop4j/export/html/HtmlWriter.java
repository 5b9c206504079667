package nl.pop4j.export.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.export.gate.InputGate;
import nl.pop4j.export.look.Look;
import nl.pop4j.export.page.PlanPage;
import nl.pop4j.export.paper.Paper;
import nl.pop4j.export.paper.PaperWriter;
import nl.pop4j.export.template.PaperMarkup;
import nl.pop4j.export.template.PlanMarkup;
import nl.pop4j.port.DossierWriter;

/** One HTML file with everything in it: no script, no address, no second file. */
public final class HtmlWriter implements DossierWriter, PaperWriter {

    private final Look look;

    /** In this look. */
    public HtmlWriter(Look look) {
        this.look = look;
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public void write(PlanDossier dossier, OutputStream out) throws IOException {
        put(PlanMarkup.forScreen(PlanPage.of(InputGate.admit(look.shown(dossier)), look)), out);
    }

    @Override
    public void write(Paper paper, OutputStream out) throws IOException {
        put(PaperMarkup.forScreen(InputGate.admit(look.dressed(paper)), look), out);
    }

    private static void put(String markup, OutputStream out) throws IOException {
        out.write(("<!DOCTYPE html>\n" + markup.strip() + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
