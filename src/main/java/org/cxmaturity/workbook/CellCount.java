package org.cxmaturity.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * How many rows and cells of sheets say something, and how much text that comes to; a text that many cells share counts for each.
 * Rows and cells in which nothing stands are counted by themselves.
 */
final class CellCount {
    static final int MOST_ROWS = 20_000;
    static final int MOST_CELLS = 200_000;
    private static final long MOST_TEXT = 30_000_000;
    private static final Set<String> OF_CELLS = Set.of("row", "c", "v", "is", "t", "f");

    private final Map<String, Long> uses = new HashMap<>();
    private final Map<String, Long> lengths = new HashMap<>();
    private String root = "";
    private long text;
    private long sharedText;
    private long cells;
    private long allCells;
    private long rows;
    private long allRows;
    private boolean rowSays;
    private boolean crowded;
    private boolean days;
    private boolean inCell;
    private boolean cellSays;
    private boolean shared;
    private final StringBuilder index = new StringBuilder();
    private int depth;

    /** Begins with another part. */
    void begin() {
        root = "";
        rows = 0;
        allRows = 0;
        inCell = false;
        depth = 0;
    }

    /** Whether elements called so, in the part that is read, are counted as cells or what is in them. */
    boolean counts(String element) {
        return root.equals("worksheet") && OF_CELLS.contains(element);
    }

    /** Takes note of what the part says next. */
    void event(int event, XMLStreamReader xml) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            root = depth++ == 0 ? xml.getLocalName() : root;
            start(xml.getLocalName(), xml);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
            end(xml.getLocalName());
        } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
            characters(xml);
        }
    }

    private void start(String name, XMLStreamReader xml) {
        if (root.equals("worksheet") && name.equals("row")) {
            allRows++;
            rowSays = false;
        } else if (root.equals("worksheet") && name.equals("c")) {
            allCells++;
            inCell = true;
            cellSays = false;
            days |= PlainXml.isDay(xml);
            shared = PlainXml.attribute(xml, "t").equals("s");
            index.setLength(0);
        } else if (inCell && name.equals("f")) {
            cellSays = true;
        } else if (root.equals("sst") && name.equals("si")) {
            sharedText = 0;
        }
    }

    private void end(String name) {
        if (inCell && name.equals("c")) {
            inCell = false;
            if (cellSays) {
                cells++;
                rows += rowSays ? 0 : 1;
                rowSays = true;
            }
            if (shared && cellSays) {
                uses.merge(index.toString().strip(), 1L, Long::sum);
            }
            crowded |= allRows > MOST_ROWS || allCells > MOST_CELLS;
        } else if (root.equals("worksheet") && name.equals("row")) {
            crowded |= allRows > MOST_ROWS;
        } else if (root.equals("sst") && name.equals("si")) {
            lengths.put(Integer.toString(lengths.size()), sharedText);
        }
    }

    private void characters(XMLStreamReader xml) {
        int length = xml.getTextLength();
        if (inCell) {
            cellSays |= length > 0;
            text += shared ? 0 : length;
            if (shared && index.length() < 20) {
                index.append(xml.getText(), 0, Math.min(length, 20));
            }
        } else if (root.equals("sst")) {
            sharedText += length;
            text += length;
        }
    }

    /** Whether so many rows or cells say something that no table has them, or more text than there may be was met already. */
    boolean tooMany() {
        return rows > MOST_ROWS || cells > MOST_CELLS || text > MOST_TEXT;
    }

    /** Whether there are too many rows or cells if those count in which nothing stands. */
    boolean crowded() {
        return crowded;
    }

    /** Whether a cell holds a day as text of a kind of its own. */
    boolean days() {
        return days;
    }

    /** Whether the cells come to more text than there may be, each by itself. */
    boolean tooMuchText() {
        long total = text;
        for (Map.Entry<String, Long> each : uses.entrySet()) {
            total += lengths.getOrDefault(each.getKey(), 0L) * each.getValue();
        }
        return total > MOST_TEXT;
    }
}
