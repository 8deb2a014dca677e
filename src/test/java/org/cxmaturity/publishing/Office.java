package org.cxmaturity.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;

/** What another hand makes of a file: an office program where one is installed, and what every package must keep to. */
public final class Office {
    private Office() {}

    /** The file as an office program converts it, as text. Without such a program the test is skipped. */
    public static String converted(Path directory, String name, byte[] file, String to)
            throws IOException, InterruptedException {
        Path source = Files.write(directory.resolve(name), file);
        String stem = name.substring(0, name.lastIndexOf('.'));
        boolean ran = run(List.of(
                "soffice",
                "-env:UserInstallation=" + directory.resolve("settings").toUri(),
                "--headless",
                "--convert-to",
                to.equals("csv") ? "csv:Text - txt - csv (StarCalc):44,34,76" : to,
                "--outdir",
                directory.toString(),
                source.toString()));
        Path made = directory.resolve(stem + "." + to);
        assumeTrue(ran && Files.exists(made), "no office program here that opens " + name);
        if (!to.equals("pdf")) {
            return Files.readString(made);
        }
        Path text = directory.resolve(stem + ".txt");
        assumeTrue(run(List.of("pdftotext", "-layout", made.toString(), text.toString())), "no pdftotext here");
        return Files.readString(text, StandardCharsets.UTF_8);
    }

    /** Files as an office program converts them into PDF, in one run, by their names. Without such a program the test is skipped. */
    public static Map<String, Path> pdfs(Path directory, Map<String, byte[]> files)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + directory.resolve("settings").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                directory.toString()));
        Map<String, Path> made = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            command.add(Files.write(directory.resolve(file.getKey() + ".docx"), file.getValue())
                    .toString());
            made.put(file.getKey(), directory.resolve(file.getKey() + ".pdf"));
        }
        assumeTrue(run(command), "LibreOffice (soffice) is not installed; Word files were not set in pages");
        return made;
    }

    /** Whether an office program wrote the file anew into another directory, in the format of its name. */
    public static boolean converted(Path directory, String name, byte[] file, Path to)
            throws IOException, InterruptedException {
        Path source = Files.write(directory.resolve(name), file);
        return run(List.of(
                        "soffice",
                        "-env:UserInstallation=" + directory.resolve("settings").toUri(),
                        "--headless",
                        "--convert-to",
                        name.substring(name.lastIndexOf('.') + 1),
                        "--outdir",
                        to.toString(),
                        source.toString()))
                && Files.exists(to.resolve(name));
    }

    private static boolean run(List<String> command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(120, TimeUnit.SECONDS);
            process.destroyForcibly();
            return ended && process.exitValue() == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    /** Nothing in the file points outside it, and nothing in it can run. */
    public static void assertClosed(byte[] file) throws IOException, InvalidFormatException {
        try (OPCPackage all = OPCPackage.open(new ByteArrayInputStream(file))) {
            for (PackagePart part : all.getParts()) {
                assertThat(part.getContentType())
                        .doesNotContain("macro")
                        .doesNotContain("vba")
                        .doesNotContain("ole");
                if (part.isRelationshipPart()) {
                    continue;
                }
                for (PackageRelationship relation : part.getRelationships()) {
                    assertThat(relation.getTargetMode()).as(part.toString()).isEqualTo(TargetMode.INTERNAL);
                }
            }
        }
    }

    /** The text of a part of the file. */
    public static String part(byte[] file, String name) throws IOException {
        try (var zip = new java.util.zip.ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no " + name);
    }
}
