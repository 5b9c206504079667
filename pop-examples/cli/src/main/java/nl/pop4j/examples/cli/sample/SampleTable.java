package nl.pop4j.examples.cli.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads a tab-separated file of the sample: a header, then one row a line. */
final class SampleTable {

    private SampleTable() {}

    /** The rows, each by column name. */
    static List<Map<String, String>> rows(String name) {
        try (InputStream in = open(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> header = cells(lines.readLine());
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(row(header, cells(line)));
            }
            return List.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the sample. */
    static InputStream open(String name) {
        InputStream in = SampleTable.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("no resource " + name);
        }
        return in;
    }

    private static Map<String, String> row(List<String> header, List<String> cells) {
        Map<String, String> row = new TreeMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), cells.get(i));
        }
        return row;
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\t", -1));
    }
}
