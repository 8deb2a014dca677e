package org.cxmaturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramFilesTest {
    @TempDir
    Path directory;

    @Test
    void a_distribution_has_its_tables_beside_the_jar_even_where_others_stand_above() throws IOException {
        Path home = Files.createDirectories(directory.resolve("Werkzeuge für CX/cx-maturity"));
        Files.createDirectory(home.resolve("decision-tables"));
        Files.createDirectory(home.resolveSibling("decision-tables"));

        Path tables = ProgramFiles.decisionTablesOf(home.resolve("cx-maturity.jar"));

        assertThat(tables).isEqualTo(home.resolve("decision-tables"));
    }

    @Test
    void a_build_has_its_tables_beside_the_directory_of_the_jar_or_of_the_classes() throws IOException {
        Path target = Files.createDirectories(directory.resolve("project/target"));
        Path tables = Files.createDirectory(directory.resolve("project/decision-tables"));

        assertThat(ProgramFiles.decisionTablesOf(target.resolve("cx-maturity.jar")))
                .isEqualTo(tables);
        assertThat(ProgramFiles.decisionTablesOf(target.resolve("classes"))).isEqualTo(tables);
    }

    @Test
    void what_a_manifest_adds_to_the_class_path_is_found_from_where_the_jar_stands() throws IOException {
        Path home = Files.createDirectories(directory.resolve("für alle"));
        Path program = jar(home.resolve("cx-maturity.jar"), "lib/poi-5.4.1.jar lib/a%20b.jar");

        assertThat(ProgramFiles.namedByManifest(program))
                .containsExactly(home.resolve("lib/poi-5.4.1.jar"), home.resolve("lib/a b.jar"));
    }

    @Test
    void a_manifest_without_a_class_path_and_a_directory_of_classes_add_nothing() throws IOException {
        Path program = jar(directory.resolve("plain.jar"), "");

        assertThat(ProgramFiles.namedByManifest(program)).isEmpty();
        assertThat(ProgramFiles.namedByManifest(directory)).isEmpty();
    }

    private static Path jar(Path jar, String classPath) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        if (!classPath.isEmpty()) {
            manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
        }
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        return jar;
    }
}
