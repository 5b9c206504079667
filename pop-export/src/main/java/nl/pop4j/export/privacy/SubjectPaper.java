package nl.pop4j.export.privacy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.pop4j.dossier.SubjectDossier;
import nl.pop4j.export.look.Look;
import nl.pop4j.export.paper.Column;
import nl.pop4j.export.paper.Fact;
import nl.pop4j.export.paper.Paper;
import nl.pop4j.export.paper.PaperBuilder;
import nl.pop4j.export.words.Words;
import nl.pop4j.privacy.Reading;
import nl.pop4j.privacy.RecordKind;
import nl.pop4j.privacy.SubjectAccess;
import nl.pop4j.privacy.SubjectRecord;

/** What is kept about one person, record by record and field by field, with why, how long and who looked. */
public final class SubjectPaper {

    private final SubjectAccess access;
    private final SubjectDossier dossier;
    private final Words words;
    private final SubjectWords own;

    private SubjectPaper(SubjectDossier dossier, Look look) {
        this.dossier = dossier;
        this.access = dossier.access();
        this.words = look.words(dossier.language());
        this.own = new SubjectWords(words, access.person(), dossier.zone());
    }

    /** The paper of a person, in the dossier's language. */
    public static Paper of(SubjectDossier dossier, Look look) {
        return new SubjectPaper(dossier, look).paper();
    }

    private Paper paper() {
        PaperBuilder paper = Paper.builder(
                        words.language(),
                        own.text("title." + access.purpose()),
                        access.at().atZone(dossier.zone()).toLocalDate())
                .organisation(dossier.organisation())
                .subtitle(dossier.person().name())
                .reference(own.text("title." + access.purpose()))
                .fact(own.text("for"), dossier.person().name())
                .fact(own.text("function"), dossier.person().function())
                .fact(own.text("put-together"), words.moment(access.at().atZone(dossier.zone())));
        about(paper);
        Map<RecordKind, Integer> numbers = new LinkedHashMap<>();
        access.records().stream()
                .filter(SubjectRecord::own)
                .forEach(record -> own(paper, record, numbers.merge(record.kind(), 1, Integer::sum)));
        others(paper);
        readings(paper);
        return paper.build();
    }

    private void about(PaperBuilder paper) {
        paper.chapter(own.text("about"))
                .text(own.text("about." + access.purpose()))
                .text(own.text("about.others"))
                .text(own.text("about.rights"))
                .text(own.text("about.decisions"));
        if (access.records().isEmpty()) {
            paper.note(own.text("about"), own.text("nothing"));
        }
        paper.chapter(own.text("retention"));
        FieldTables.facts(
                paper,
                own,
                own.text("retention.caption"),
                dossier.retention().rules().stream()
                        .map(rule -> new Fact(
                                own.text("retention." + rule.category()),
                                own.text("retention.after." + rule.event(), "period", own.period(rule.period()))))
                        .collect(ImmutableList.toImmutableList()));
    }

    private void own(PaperBuilder paper, SubjectRecord record, int number) {
        boolean isOnly = access.records().stream()
                        .filter(one -> one.own() && one.kind() == record.kind())
                        .count()
                == 1;
        String kind = own.text("kind." + record.kind());
        paper.chapter(isOnly ? kind : kind + " " + number).text(own.text("purpose." + record.kind()));
        new FieldTables(record, own).addTo(paper, own.text("continued", "kind", kind));
    }

    private void others(PaperBuilder paper) {
        List<SubjectRecord> others =
                access.records().stream().filter(record -> !record.own()).toList();
        if (others.isEmpty()) {
            return;
        }
        paper.chapter(own.text("others")).text(own.text("others.intro"));
        for (SubjectRecord record : others) {
            FieldTables.facts(
                    paper,
                    own,
                    own.text("kind." + record.kind()),
                    record.fields().stream()
                            .map(field -> {
                                FieldPath path = FieldPath.of(field.pointer(), record.kind());
                                return new Fact(own.label(path.whole(), "head"), own.value(field, path));
                            })
                            .collect(ImmutableList.toImmutableList()));
        }
    }

    private void readings(PaperBuilder paper) {
        paper.chapter(own.text("readings"));
        if (!access.readings().isEmpty()) {
            paper.text(own.text("readings.intro"));
        }
        Map<List<String>, Integer> days = new LinkedHashMap<>();
        access.readings().forEach(reading -> days.merge(line(reading), 1, Integer::sum));
        for (List<Map.Entry<List<String>, Integer>> part :
                Lists.partition(ImmutableList.copyOf(days.entrySet()), FieldTables.MOST)) {
            paper.table(
                    own.text("readings.caption"),
                    ImmutableList.of(
                            new Column(own.text("reading.when"), 4),
                            new Column(own.text("reading.what"), 4),
                            new Column(own.text("reading.who"), 3),
                            new Column(own.text("reading.times"), 2)),
                    part.stream().map(this::row).collect(ImmutableList.toImmutableList()));
        }
    }

    private List<String> row(Map.Entry<List<String>, Integer> day) {
        return ImmutableList.<String>builder()
                .addAll(day.getKey())
                .add(words.number(BigDecimal.valueOf(day.getValue())))
                .build();
    }

    /** Readings of one day, of one thing, by the same side are one line; each moment stands in the JSON form. */
    private List<String> line(Reading reading) {
        return List.of(
                words.date(reading.at().atZone(dossier.zone()).toLocalDate()),
                own.textOr("reading." + reading.operation(), "reading.other-use"),
                own.text(reading.byThePerson() ? "reading.you" : "reading.other"));
    }
}
