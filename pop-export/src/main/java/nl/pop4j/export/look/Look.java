package nl.pop4j.export.look;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.export.paper.Paper;
import nl.pop4j.export.words.Words;
import nl.pop4j.shared.Texts;
import nl.pop4j.shared.UserText;
import nl.pop4j.shared.error.DocumentRefused;
import org.jspecify.annotations.Nullable;

/**
 * How documents look (<em>huisstijl</em>), and which parts of a plan they leave out.
 *
 * <p>Example: {@code Documents.with(Look.standard().colours(new Colours("#5b2a86", "#8a3d00")).logo(logo))} writes
 * documents with purple headings and a logo. What a reader may not see has been left out of a dossier before it comes
 * here; a look can leave out more, never less, and special-category data is in no dossier at all.
 *
 * <p>Immutable. {@link #standard()} changes nothing: documents are equal byte for byte to those without a look.
 */
public final class Look {

    private static final Look STANDARD =
            new Look("", null, Colours.STANDARD, Words.texts(), ImmutableMap.of(), ImmutableSet.of());

    private final String organisation;
    private final @Nullable Logo logo;
    private final Colours colours;
    private final Texts texts;
    private final ImmutableMap<String, String> own;
    private final Set<FieldGroup> leftOut;

    private Look(
            String organisation,
            @Nullable Logo logo,
            Colours colours,
            Texts texts,
            ImmutableMap<String, String> own,
            Set<FieldGroup> leftOut) {
        this.organisation = organisation;
        this.logo = logo;
        this.colours = colours;
        this.texts = texts;
        this.own = own;
        this.leftOut = leftOut;
    }

    /** The library's own look, with nothing left out. */
    public static Look standard() {
        return STANDARD;
    }

    /**
     * The same with this name at the head of documents.
     *
     * @param name what the organisation calls itself; blank for the name that the dossier has
     * @throws DocumentRefused at {@code /organisation} if it holds control characters or is longer than
     *     {@link UserText#SHORT}
     */
    public Look organisation(String name) {
        if (name.length() > UserText.SHORT || !UserText.isClean(name)) {
            throw new DocumentRefused("/organisation", "too long, or with control characters");
        }
        return new Look(name, logo, colours, texts, own, leftOut);
    }

    /** The same with this logo. */
    public Look logo(Logo picture) {
        return new Look(organisation, picture, colours, texts, own, leftOut);
    }

    /** The same in these colours. */
    public Look colours(Colours pair) {
        return new Look(organisation, logo, pair, texts, own, leftOut);
    }

    /**
     * The same with words of one's own in the place of the library's.
     *
     * @param language the language of the words
     * @param sentences texts by key, as {@code nl/pop4j/export/words/texts_nl.properties} names them; with the same
     *     {@code {places}}
     * @throws DocumentRefused at {@code /texts} if the library has no such key, or a sentence is blank or too long
     */
    public Look texts(Locale language, Map<String, String> sentences) {
        ImmutableMap.Builder<String, String> all =
                ImmutableMap.<String, String>builder().putAll(this.own);
        sentences.forEach((key, sentence) -> {
            if (!Words.texts().has(key)) {
                throw new DocumentRefused("/texts", "documents have no text of one of these names");
            }
            if (sentence.isBlank() || sentence.length() > UserText.LONG || !UserText.isClean(sentence)) {
                throw new DocumentRefused("/texts/" + key, "blank, too long, or with control characters");
            }
            all.put("/texts/" + key, sentence);
        });
        return new Look(organisation, logo, colours, texts.with(language, sentences), all.buildKeepingLast(), leftOut);
    }

    /**
     * The same without these parts of a plan; documents say that they are extracts, and of what.
     *
     * @param parts of {@link PlanDossier#parts()}
     * @throws DocumentRefused at {@code /leftOut} if one cannot be left out
     */
    public Look leavingOut(Set<FieldGroup> parts) {
        for (FieldGroup part : parts) {
            if (!PlanDossier.parts().contains(part)) {
                throw new DocumentRefused("/leftOut", part + " cannot be left out of a plan");
            }
        }
        return new Look(organisation, logo, colours, texts, own, Sets.immutableEnumSet(parts));
    }

    /** The logo, if there is one. */
    public Optional<Logo> logo() {
        return Optional.ofNullable(logo);
    }

    /** In which colours. */
    public Colours colours() {
        return colours;
    }

    /** The words of a language. */
    public Words words(Locale language) {
        return Words.in(language, texts);
    }

    /** The words of one's own, by where they stand in this look: {@code /texts/title}. */
    public ImmutableMap<String, String> own() {
        return own;
    }

    /** What a plan's document shows: the dossier under this look's name, without what it leaves out. */
    public PlanDossier shown(PlanDossier dossier) {
        PlanDossier named = organisation.isBlank() ? dossier : dossier.under(organisation);
        return leftOut.isEmpty() ? named : named.without(leftOut);
    }

    /** A paper in this look: its name and the colours of its charts. */
    public Paper dressed(Paper paper) {
        return paper.with(organisation.isBlank() ? paper.organisation() : organisation, colours::of);
    }
}
