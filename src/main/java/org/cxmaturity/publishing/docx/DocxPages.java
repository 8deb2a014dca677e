package org.cxmaturity.publishing.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.cxmaturity.publishing.docx.DocxHeights.Piece;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/**
 * On which page each bookmark stands, as a program breaks pages that sets Arial. A program with another font may come to another page;
 * the numbers are fields, which it sets right when it updates them.
 */
final class DocxPages {
    /** Of a page's text, in points. */
    private static final double HEIGHT = (16838 - 2 * 1304) / 20.0;

    private final Map<String, Integer> pages = new HashMap<>();
    private int page = 1;
    private double used;
    private double below;

    private DocxPages() {}

    /**
     * The pages.
     *
     * @param contents the paragraphs of the contents, which stand before the first bookmark
     */
    static Map<String, Integer> of(XWPFDocument file, List<XWPFParagraph> contents) {
        List<Piece> pieces = pieces(file, contents);
        DocxPages pages = new DocxPages();
        for (int at = 0; at < pieces.size(); at++) {
            pages.put(pieces, at);
        }
        return pages.pages;
    }

    private static List<Piece> pieces(XWPFDocument file, List<XWPFParagraph> contents) {
        DocxHeights heights = new DocxHeights(file.getStyles());
        List<Piece> pieces = new ArrayList<>();
        boolean listed = false;
        for (IBodyElement element : file.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                Piece piece = heights.of(paragraph);
                if (!listed && !piece.bookmarks().isEmpty()) {
                    contents.forEach(entry -> pieces.add(heights.of(entry)));
                    listed = true;
                }
                pieces.add(piece);
            } else if (element instanceof XWPFTable table) {
                pieces.addAll(heights.of(table));
            }
        }
        return pieces;
    }

    private void put(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        boolean chained = at > 0 && pieces.get(at - 1).keepsNext();
        boolean whole = piece.lines() < 2 && start(piece) + piece.height() > HEIGHT;
        if (used > 0 && (piece.breaksBefore() || whole || !chained && end(pieces, at) > HEIGHT)) {
            page++;
            used = piece.heading();
            below = 0;
        }
        piece.bookmarks().forEach(name -> pages.put(name, page));
        double start = start(piece);
        if (piece.lines() > 1 && start + piece.height() > HEIGHT) {
            int fit = (int) ((HEIGHT - start) / piece.line());
            page++;
            used = (piece.lines() - fit) * piece.line();
        } else {
            used = start + piece.height();
        }
        below = piece.after();
    }

    /** Where a piece begins: the larger of the spaces below the last one and above it lies between; none at a page's top. */
    private double start(Piece piece) {
        return used == 0 ? 0 : used + Math.max(below, piece.before());
    }

    /** Where that ends which has to stand with a piece: all that keeps the next with it, and the least of the last. */
    private double end(List<Piece> pieces, int at) {
        double end = start(pieces.get(at));
        int next = at;
        while (next < pieces.size() - 1 && pieces.get(next).keepsNext()) {
            Piece piece = pieces.get(next);
            end += piece.height() + Math.max(piece.after(), pieces.get(next + 1).before());
            next++;
        }
        end += pieces.get(next).least();
        return end - start(pieces.get(at)) > HEIGHT ? 0 : end;
    }

    static List<String> bookmarks(XWPFParagraph paragraph) {
        return paragraph.getCTP().getBookmarkStartList().stream()
                .map(CTBookmark::getName)
                .toList();
    }
}
