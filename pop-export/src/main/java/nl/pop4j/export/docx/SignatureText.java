package nl.pop4j.export.docx;

import java.util.ArrayList;
import java.util.List;
import nl.pop4j.dossier.SignatureLine;
import nl.pop4j.export.page.PlanPage;
import nl.pop4j.export.words.Words;
import nl.pop4j.shared.actor.Party;

/** Who signed, or where to sign. */
final class SignatureText {

    /** Stays on one page with what follows: nobody signs under a text that stands elsewhere. */
    private static final String KEPT = "Kept";

    private final PlanPage page;
    private final Words words;
    private final WordText text;

    SignatureText(PlanPage page, WordText text) {
        this.page = page;
        this.words = page.words();
        this.text = text;
    }

    void write() {
        if (page.isDraft()) {
            text.paragraph("Normal", words.of("signatures.draft"));
            return;
        }
        String number = Integer.toString(page.dossier().head().revision());
        text.paragraph(KEPT, words.of("signatures.intro", "number", number));
        text.labelled(
                KEPT,
                words.of("signature.digest", "number", number),
                page.dossier().head().digest());
        List<List<String>> rows = new ArrayList<>();
        for (Party party : Party.values()) {
            String side = words.of("signature.party", party);
            for (SignatureLine line : page.signaturesOf(party)) {
                rows.add(List.of(side, line.name(), words.of("signature.meaning", line.meaning()), signed(line)));
            }
            if (page.signaturesOf(party).isEmpty()) {
                rows.add(List.of(side, page.signerOf(party), words.of("signature.not-yet"), "\n\n"));
            }
        }
        text.keptTable(
                List.of(20, 20, 20, 40),
                List.of(
                        words.of("agreement.who"),
                        words.of("signature.name"),
                        words.of("signature.meaning"),
                        words.of("signature.sign")),
                rows);
    }

    private String signed(SignatureLine line) {
        boolean same = line.digest().equals(page.dossier().head().digest());
        String named = words.moment(line.at()) + "\n" + words.of(same ? "signature.same" : "signature.differs");
        return line.reaction().isBlank() ? named : named + "\n" + line.reaction();
    }
}
