package org.cxmaturity.web;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.springframework.http.ContentDisposition;
import org.springframework.web.multipart.MultipartFile;

/** Names of files that go up and down. They are words to people; nothing is ever looked up or kept by them. */
final class FileNames {
    private static final int LONGEST = 120;

    private FileNames() {}

    /** What a file that came up is called, without a path, and of one spelling. */
    static String of(MultipartFile file) {
        String given = String.valueOf(file.getOriginalFilename());
        String name = Normalizer.normalize(
                        given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1),
                        Normalizer.Form.NFC)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        String shortened = name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name;
        return shortened.isEmpty() ? "file" : shortened;
    }

    /** The header under which a file goes down, whatever letters its name has. */
    static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name.replaceAll("[\\p{Cntrl}/\\\\]", " "), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
