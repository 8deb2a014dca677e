package org.cxmaturity.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.tables.RestoredWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A directory that workbooks are brought back to as they were shipped. What stands in their place is put aside and never lost.
 *
 * @param tables whether its workbooks are tables in use, of which one that stands there is put aside; it is refused otherwise
 */
public record RestoredDirectory(Path directory, boolean tables) {
    private static final String ASIDE = ".before-restore";

    /** Brings back workbooks by file name: all of them, or none. */
    public Result<List<RestoredWorkbook>> write(SortedMap<String, byte[]> shipped) {
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            return Result.refused(Fault.USAGE, new Problem(directory.toString(), "a file", "a directory", null));
        }
        List<Problem> problems = new ArrayList<>();
        List<RestoredWorkbook> restored = new ArrayList<>();
        try {
            for (Map.Entry<String, byte[]> each : shipped.entrySet()) {
                restored.add(planned(each.getKey(), each.getValue(), problems));
            }
            if (problems.isEmpty()) {
                Files.createDirectories(directory);
                for (RestoredWorkbook each : restored) {
                    carryOut(each, shipped.get(each.file()));
                }
            }
            return Result.unless(Fault.USAGE, problems, restored);
        } catch (IOException e) {
            return Result.refused(Fault.USAGE, NewWorkbooks.unwritten(directory, e));
        }
    }

    /** Says beforehand what is going to be done about a workbook, so that all of it can be done or none. */
    private RestoredWorkbook planned(String file, byte[] content, List<Problem> problems) throws IOException {
        Path target = directory.resolve(file);
        if (!Files.exists(target)) {
            return new RestoredWorkbook(file, target.toString(), null, true);
        }
        if (Files.isRegularFile(target) && Arrays.equals(Files.readAllBytes(target), content)) {
            return new RestoredWorkbook(file, target.toString(), null, false);
        }
        Path aside = directory.resolve(file + ASIDE);
        if (!tables) {
            problems.add(new Problem(Input.OUTPUT, file + " in it, which differs", "a directory without it", null)
                    .at(directory.toString()));
        } else if (Files.exists(aside)) {
            problems.add(new Problem(
                    aside.toString(),
                    "a workbook that an earlier restore put aside",
                    "nothing there: move it away or delete it first",
                    null));
        }
        return new RestoredWorkbook(file, target.toString(), aside.toString(), true);
    }

    private void carryOut(RestoredWorkbook plan, byte @Nullable [] content) throws IOException {
        Path target = directory.resolve(plan.file());
        if (plan.aside() != null) {
            Files.move(target, directory.resolve(plan.file() + ASIDE));
        }
        if (plan.written() && content != null) {
            DurableFile.write(target, content);
        }
    }
}
