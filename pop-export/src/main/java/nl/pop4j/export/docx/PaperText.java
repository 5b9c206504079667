package nl.pop4j.export.docx;

import nl.pop4j.export.paper.Chapter;
import nl.pop4j.export.paper.Paper;
import nl.pop4j.export.words.Words;

/** What stands on a paper, chapter by chapter. */
final class PaperText {

    private final Paper paper;
    private final Words words;
    private final WordText text = new WordText();

    PaperText(Paper paper, Words words) {
        this.paper = paper;
        this.words = words;
    }

    /** The body of the document. */
    String xml() {
        text.paragraph("Title", paper.fullTitle());
        text.labelled(words.of("organisation"), paper.organisation());
        paper.facts().forEach(fact -> text.labelled(fact.label(), fact.value()));
        text.labelled(words.of("made"), words.date(paper.made()));
        int number = 1;
        BlockText blocks = new BlockText(text, words);
        for (Chapter chapter : paper.chapters()) {
            text.paragraph("Heading1", number++ + ". " + chapter.heading());
            chapter.blocks().forEach(blocks::write);
        }
        return text.xml();
    }
}
