package org.cxmaturity.publishing.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;
import org.cxmaturity.publishing.TextScripts;
import org.cxmaturity.speech.Sentence;
import org.cxmaturity.speech.SheetSentence;
import org.cxmaturity.speech.Speech;

/** Names that Excel takes for sheets: of 31 letters at most, without those it forbids, each once in a workbook. */
final class SheetNames {
    private static final int LONGEST = 31;

    private final Speech speech;
    private final Set<String> given = new HashSet<>();

    SheetNames(Speech speech) {
        this.speech = speech;
    }

    String of(Sentence wanted) {
        return of(speech.say(wanted));
    }

    String of(String wanted) {
        String written = TextScripts.written(wanted).strip();
        String name =
                WorkbookUtil.createSafeSheetName(written.isEmpty() ? speech.say(SheetSentence.UNNAMED) : written, ' ');
        String free = name;
        for (int next = 2; !given.add(free.toLowerCase(Locale.ROOT)); next++) {
            String end = " " + next;
            free = name.substring(0, Math.min(name.length(), LONGEST - end.length())) + end;
        }
        return free;
    }
}
