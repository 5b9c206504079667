package nl.pop4j.smart.reading;

import com.google.common.collect.ImmutableList;
import nl.pop4j.smart.reading.clause.Content;
import nl.pop4j.smart.reading.clause.Statement;
import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.lexicon.WordSet;
import nl.pop4j.text.number.Quantity;
import nl.pop4j.text.token.Span;

/** S: can a reader tell what will be done or reached, and on what? */
final class SpecificReader {

    private static final long ABOUT = WordClass.bits(
            WordClass.BROAD_NOUN, WordClass.TRAIT, WordClass.VAGUE_VERB, WordClass.INDICATOR, WordClass.GENERIC_NOUN);

    private static final WordSet UNNAMED = WordSet.of(
            "examen",
            "examens",
            "toets",
            "tentamen",
            "certificaat",
            "certificaten",
            "certificering",
            "certificeringen",
            "diploma",
            "exam",
            "exams",
            "test",
            "certificate",
            "certificates",
            "certification",
            "certifications",
            "diploma",
            "degree");

    private SpecificReader() {}

    static Sign read(Statement statement, Content content, Sign measurable) {
        String ground = ground(content, measurable, statement);
        if (!ground.isEmpty()) {
            return Sign.present(ground, ground.equals("named") ? 0.75 : 0.85, evidence(statement));
        }
        for (int i = 0; i < statement.size(); i++) {
            if (statement.isAny(i, ABOUT) && statement.isTarget(i) && !statement.isTime(i)) {
                return Sign.vague("broad", statement.span(i, statement.text().next(i)));
            }
        }
        return Sign.absent("no-object");
    }

    /** The rule by which the statement is specific; empty if it is not. */
    private static String ground(Content content, Sign measurable, Statement statement) {
        boolean figure = measurable.quantity() != null;
        boolean factor = measurable.ground().equals("factor") && content.concrete() + content.indicators() > 0;
        if (content.hasMeans()) {
            return "means";
        }
        if (isNamedOutcome(content, measurable, statement)) {
            return "outcome";
        }
        if (factor || (figure && isAboutSomething(content, measurable))) {
            return "figure";
        }
        boolean seen = content.concrete() + content.actions() + content.indicators() > 0
                || (content.lightActions() > 0 && content.broad() > 0);
        if (measurable.ground().equals("behaviour") && seen) {
            return "behaviour";
        }
        boolean made = content.concrete() + content.deliverables() > 0;
        if (measurable.ground().equals("product") && made && content.traits() == 0) {
            return "product";
        }
        if (content.isOnlyBetter() || SkillWishes.isOne(statement)) {
            return "";
        }
        if (content.learns() > 0) {
            return content.concrete() > 0 || (content.actions() > 0 && content.vagueVerbs() == 0) ? "learning" : "";
        }
        if (content.indicators() > 0 && content.directions() > 0 && content.concrete() > 0) {
            return "narrowed";
        }
        boolean vague = content.vagueVerbs() + content.traits() > 0;
        if (content.actions() > 0) {
            boolean mostly = content.vagueVerbs() < content.actions() && (content.traits() == 0 || content.broad() > 2);
            return content.concrete() > 0 || (mostly && content.broad() > 0) ? "action" : "";
        }
        if (content.lightActions() > 0) {
            return content.concrete() > 0 && !vague ? "action" : "";
        }
        boolean attained = content.attains() > 0 && content.concrete() > 0;
        return !vague && content.directions() == 0 && (content.concrete() > 1 || attained) ? "named" : "";
    }

    private static boolean isNamedOutcome(Content content, Sign measurable, Statement statement) {
        boolean outcome = measurable.ground().equals("outcome");
        if (!outcome) {
            return false;
        }
        for (int i = 0; i < statement.size(); i++) {
            boolean noun = statement.is(i, WordClass.OUTCOME)
                    && !statement.is(i, WordClass.ATTAIN_VERB)
                    && !statement.is(i, WordClass.COMPLETE_VERB)
                    && !statement.is(i, WordClass.DONE_STATE);
            boolean named = (noun && isNamed(statement, content, i))
                    || statement.is(i, WordClass.CREDENTIAL)
                    || statement.is(i, WordClass.ROLE);
            if (named && statement.isTarget(i) && !statement.isTime(i)) {
                return true;
            }
        }
        return content.broad() + content.concrete() > 0;
    }

    /** 'mijn certificaat halen' does not tell which. */
    private static boolean isNamed(Statement statement, Content content, int outcome) {
        boolean number = statement.text().tokens().isNumber(outcome - 1);
        boolean bare = UNNAMED.contains(statement.text().tokens().word(outcome)) && !number;
        return !bare || content.concrete() + content.broad() + content.credentials() + content.roles() > 0;
    }

    /** A value to reach needs something that has it. */
    private static boolean isAboutSomething(Content content, Sign measurable) {
        Quantity quantity = measurable.quantity();
        boolean measured = quantity != null && quantity.kind() == Quantity.Kind.MEASUREMENT && content.units() > 0;
        boolean money = quantity != null && quantity.kind() == Quantity.Kind.MONEY;
        boolean verb = content.actions() + content.lightActions() + content.directions() + content.attains() > 0;
        boolean zero = quantity != null && quantity.amount().signum() == 0;
        return content.concrete() + content.learns() > 0
                || (content.indicators() > 0 && !zero)
                || content.deliverables() > 0
                || content.outcomes() > 0
                || ((measured || money) && verb)
                || (content.actions() > 0 && (content.generics() == 0 || content.broad() > 0))
                || content.actions() > 1
                || (content.broad() > 0 && content.attains() + content.directions() + content.lightActions() > 0);
    }

    private static ImmutableList<Span> evidence(Statement statement) {
        ImmutableList.Builder<Span> spans = ImmutableList.builder();
        int found = 0;
        for (int i = 0; i < statement.size() && found < 4; i = statement.text().next(i)) {
            if (statement.isTarget(i) && !statement.isTime(i) && Content.tells(statement, i)) {
                spans.add(statement.span(i, statement.text().next(i)));
                found++;
            }
        }
        return spans.build();
    }
}
