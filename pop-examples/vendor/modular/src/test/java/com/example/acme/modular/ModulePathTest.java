package com.example.acme.modular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModulePathTest {

    @Test
    void runsOnTheModulePathAlone(@TempDir Path folder) throws IOException, InterruptedException {
        Path complaints = folder.resolve("complaints");
        Process process = new ProcessBuilder(command(folder))
                .redirectError(complaints.toFile())
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(0, process.waitFor(), () -> read(complaints));
        String[] words = said.strip().split(" ");
        assertEquals(List.of("nl.pop4j.core", "2"), List.of(words[0], words[1]));
        assertTrue(Integer.parseInt(words[2]) > 0, said);
        assertTrue(Files.size(folder.resolve(words[3])) > 0, said);
    }

    private static List<String> command(Path folder) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-p");
        command.add(System.getProperty("acme.classes") + File.pathSeparator + System.getProperty("acme.modules"));
        command.add("-m");
        command.add("com.example.acme.modular/com.example.acme.modular.Main");
        command.add(folder.toString());
        return command;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
