package nl.pop4j.export.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.export.interchange.source.Imported;
import nl.pop4j.testkit.Frameworks;

/** Whatever a file holds, an importer gives a framework and warnings. */
class ImporterProperties {

    private static final String[] NASTY = {
        "\"",
        ",",
        ";",
        "\t",
        "\n",
        "\r",
        "\u0000",
        "\uFEFF",
        "{",
        "[",
        "}",
        "]",
        "\\",
        "-1",
        "1e999",
        "NaN",
        "\uD800",
        "Y",
        "n/a",
        "null",
        "http://x",
        "..",
        ".",
        "'",
        "=1",
        "1",
        "99999999999999999999",
        " "
    };

    private static final Map<FrameworkFormat, List<String>> SEEDS = Map.of(
            FrameworkFormat.ONET,
            List.of(
                    "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tRecommend Suppress\tNot Relevant\n"
                            + "11-1\t2.A.1\tReading\tIM\t4.12\tN\t\n11-1\t2.A.1\tReading\tLV\t4.62\tN\tY\n",
                    "Element ID\tElement Name\tDescription\n2.A\tSkills\tx\n2.A.1\tReading\ty\n"),
            FrameworkFormat.ESCO,
            List.of(
                    "conceptType,conceptUri,skillType,preferredLabel,description\n"
                            + "KnowledgeSkillCompetence,http://a,knowledge,Haskell,\"x\ny\"\nSkillGroup,http://g,,Group,z\n",
                    "occupationUri,occupationLabel_en,relationType,skillType,skillUri,skillLabel_en\n"
                            + "http://o,cook,essential,knowledge,http://a,Haskell\nhttp://o,cook,optional,,,frying\n",
                    "conceptType,conceptUri,broaderType,broaderUri\nSkillGroup,http://a,SkillGroup,http://g\n"),
            FrameworkFormat.CASE,
            List.of("{\"CFDocument\":{\"identifier\":\"d\",\"title\":\"T\"},\"CFItems\":[{\"identifier\":\"a\","
                    + "\"fullStatement\":\"A\"},{\"identifier\":\"b\",\"fullStatement\":\"B\"}],\"CFAssociations\":["
                    + "{\"associationType\":\"isChildOf\",\"originNodeURI\":{\"identifier\":\"a\"},"
                    + "\"destinationNodeURI\":{\"identifier\":\"b\"}}],\"CFRubrics\":[{\"identifier\":\"r\","
                    + "\"CFRubricCriteria\":[{\"CFItemURI\":{\"identifier\":\"a\"},\"CFRubricCriterionLevels\":["
                    + "{\"quality\":\"q\",\"score\":1},{\"quality\":\"w\",\"score\":2,\"description\":\"d\"}]}]}]}"),
            FrameworkFormat.MOODLE,
            List.of("p,i,s,d,f,v,c,r,o,g,x,e,Is framework,t\n"
                    + ",F,Frame,<p>x</p>,1,\"No,Yes\",\"[{\"\"scaleid\"\":\"\"2\"\"}]\",,,,,,1,\n"
                    + "1,1.1,Child,,1,,,0,,,1,,,\n,1,Top,,1,\"a,b,c\",,0,,,,,,\n"),
            FrameworkFormat.DIGCOMP,
            List.of("location,context,source,target\ndigcomp.area.1.label,x,Area,Gebied\n"
                    + "digcomp.competence.1.1.label,x,One,Een\ndigcomp.outcome.LO1.1.01,x,Do,Doe\n"
                    + "digcomp.level.1.four_level_name,x,Basic,Basis\ndigcomp.level.2.four_level_name,x,Basic,Basis\n"),
            FrameworkFormat.DDAT,
            List.of("Role,Role Level,Skill Name,Skill Level,Skill Level Description\n"
                    + "Analyst,Senior,Maths,Expert,\"a\nb\"\nAnalyst,Senior,Ethics,NOT IN USE,\n"),
            FrameworkFormat.CSV,
            List.of(
                    "code;naam;ouder;toelichting\n1;Een;;x\n2;Twee;1;y\n",
                    "role,competence,level,weight\ncook,frying,3,1\n"));

    @Property(tries = 400)
    void aMangledFileGivesAFrameworkAndWarnings(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        FrameworkFormat format = FrameworkFormat.values()[random.nextInt(FrameworkFormat.values().length)];
        Path folder = Files.createTempDirectory("mangled");
        try {
            int number = 0;
            for (String text : SEEDS.getOrDefault(format, List.of())) {
                Files.write(folder.resolve("f" + number++ + ending(format)), mangled(text, random));
            }
            Imported imported = format.read(List.of(folder));
            assertThat(imported.framework()).isNotNull();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            FrameworkExport.toCsv(imported.framework(), out);
            Path back = Files.write(folder.resolve("back.csv"), out.toByteArray());
            assertThat(FrameworkFormat.CSV.read(List.of(back)).framework()).isEqualTo(imported.framework());
        } finally {
            delete(folder);
        }
    }

    @Property(tries = 200)
    void csvComesBackEqual(@ForAll long seed) throws IOException {
        CompetenceFramework framework = Frameworks.framework(seed);
        Path file = Files.createTempFile("framework", ".csv");
        try {
            try (var out = Files.newOutputStream(file)) {
                FrameworkExport.toCsv(framework, out);
            }
            assertThat(FrameworkFormat.CSV.read(List.of(file)).framework()).isEqualTo(framework);
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] mangled(String text, Random random) {
        StringBuilder mangled = new StringBuilder(text);
        for (int i = random.nextInt(6); i > 0; i--) {
            int at = random.nextInt(mangled.length() + 1);
            int end = Math.min(mangled.length(), at + random.nextInt(3));
            mangled.replace(at, end, NASTY[random.nextInt(NASTY.length)]);
        }
        return switch (random.nextInt(8)) {
            case 0 -> mangled.toString().getBytes(StandardCharsets.UTF_16);
            case 1 -> mangled.toString().getBytes(StandardCharsets.ISO_8859_1);
            case 2 -> mangled.substring(0, random.nextInt(mangled.length() + 1)).getBytes(StandardCharsets.UTF_8);
            default -> mangled.toString().getBytes(StandardCharsets.UTF_8);
        };
    }

    private static String ending(FrameworkFormat format) {
        return switch (format) {
            case ONET -> ".txt";
            case CASE -> ".json";
            default -> "_nl.csv";
        };
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
