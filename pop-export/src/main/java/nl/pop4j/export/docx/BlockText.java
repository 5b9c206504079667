package nl.pop4j.export.docx;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.pop4j.export.paper.Block;
import nl.pop4j.export.paper.Column;
import nl.pop4j.export.paper.Fact;
import nl.pop4j.export.paper.SigningPlace;
import nl.pop4j.export.paper.Tick;
import nl.pop4j.export.words.Words;

/** Blocks as Word text. Charts are left out: the table after each holds the same facts. */
final class BlockText {

    private final WordText text;
    private final Words words;

    BlockText(WordText text, Words words) {
        this.text = text;
        this.words = words;
    }

    /** Writes one block. */
    void write(Block block) {
        if (block instanceof Block.Text plain) {
            text.paragraph("Normal", plain.text());
        } else if (block instanceof Block.OwnWords own) {
            headed(own.label(), own.text());
        } else if (block instanceof Block.Subheading heading) {
            text.paragraph("Heading2", heading.text());
        } else if (block instanceof Block.Note note) {
            headed(note.heading(), note.text());
        } else if (block instanceof Block.Bullets bullets) {
            bullets.items().forEach(item -> text.paragraph("Remark", "– " + item));
        } else if (block instanceof Block.Ticks ticks) {
            ticks.items().forEach(this::tick);
        } else if (block instanceof Block.Facts facts) {
            facts.facts().forEach((Fact fact) -> text.labelled(fact.label(), fact.value()));
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Blank blank) {
            blank(blank);
        } else if (block instanceof Block.Signing signing) {
            signing(signing.places());
        }
    }

    private void headed(String heading, String words) {
        if (!heading.isBlank()) {
            text.paragraph("Heading2", heading);
        }
        text.paragraph("Normal", words);
    }

    private void tick(Tick tick) {
        text.paragraph("Remark", (tick.done() ? "\u2612 " : "\u2610 ") + tick.text());
    }

    private void table(Block.Table table) {
        text.paragraph("Caption", table.caption());
        text.table(
                table.columns().stream().map(Column::share).toList(),
                table.columns().stream().map(Column::head).toList(),
                table.rows());
    }

    private void blank(Block.Blank blank) {
        if (!blank.isLine()) {
            text.paragraph("Question", blank.label());
        }
        if (!blank.hint().isBlank()) {
            text.paragraph("Caption", blank.hint());
        }
        text.field(blank, words.of("field.empty"));
    }

    private void signing(List<SigningPlace> places) {
        text.keptTable(
                List.of(25, 30, 45),
                ImmutableList.of(words.of("agreement.who"), words.of("signature.name"), words.of("signature.sign")),
                places.stream()
                        .map(place -> List.of(
                                place.side(),
                                place.name(),
                                place.signed().isEmpty() ? words.of("signature.not-yet") + "\n\n" : place.signed()))
                        .toList());
    }
}
