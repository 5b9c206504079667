package nl.pop4j.export.docx;

import java.io.IOException;
import java.io.OutputStream;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.export.gate.InputGate;
import nl.pop4j.export.look.Look;
import nl.pop4j.export.page.PlanPage;
import nl.pop4j.export.paper.Paper;
import nl.pop4j.export.paper.PaperWriter;
import nl.pop4j.export.words.Words;
import nl.pop4j.port.DossierWriter;

/**
 * Plans and papers as DOCX, for who wants to go on writing in a word processor (ADR-0026).
 *
 * <p>A copy, not the record: what is signed is the canonical text, and the PDF is what belongs in a file.
 */
public final class DocxWriter implements DossierWriter, PaperWriter {

    private final Look look;

    /** In this look. */
    public DocxWriter(Look look) {
        this.look = look;
    }

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public void write(PlanDossier dossier, OutputStream out) throws IOException {
        PlanPage page = PlanPage.of(InputGate.admit(look.shown(dossier)), look);
        String foot = page.dossier().head().plan() + " · " + page.revisionNumber();
        out.write(new WordFile(
                        look, page.words(), page.title(), page.dossier().head().made(), foot)
                .bytes(new PlanText(page).xml()));
    }

    @Override
    public void write(Paper paper, OutputStream out) throws IOException {
        Paper admitted = InputGate.admit(look.dressed(paper));
        Words words = look.words(admitted.language());
        out.write(new WordFile(look, words, admitted.fullTitle(), admitted.made(), admitted.reference())
                .bytes(new PaperText(admitted, words).xml()));
    }
}
