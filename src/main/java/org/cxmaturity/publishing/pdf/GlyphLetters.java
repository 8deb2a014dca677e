package org.cxmaturity.publishing.pdf;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/**
 * Which letters a font's glyphs stand for. Where one glyph stands for several, as for a closing quotation mark and for a modifier
 * letter of the same shape, a reader of the file is told the one that the page has: what is copied out of it is what was written.
 */
final class GlyphLetters extends CmapSubtable {
    private final CmapSubtable font;
    private final String page;

    private GlyphLetters(CmapSubtable font, String page) {
        this.font = font;
        this.page = page;
        setPlatformId(font.getPlatformId());
        setPlatformEncodingId(font.getPlatformEncodingId());
    }

    /** Makes a font tell the letters of a page. */
    static void put(TrueTypeFont font, String page) throws IOException {
        CmapTable letters = font.getCmap();
        letters.setCmaps(Stream.of(letters.getCmaps())
                .map(each -> new GlyphLetters(each, page))
                .toArray(CmapSubtable[]::new));
    }

    @Override
    public int getGlyphId(int letter) {
        return font.getGlyphId(letter);
    }

    @Override
    public @Nullable List<Integer> getCharCodes(int glyph) {
        List<Integer> letters = font.getCharCodes(glyph);
        return letters == null || letters.size() < 2
                ? letters
                : letters.stream()
                        .sorted(Comparator.comparing(letter -> page.indexOf(letter) < 0))
                        .toList();
    }
}
