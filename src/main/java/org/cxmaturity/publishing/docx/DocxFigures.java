package org.cxmaturity.publishing.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.cxmaturity.publishing.Raster;
import org.cxmaturity.publishing.TextScripts;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.publishing.blocks.Block.Figure;
import org.cxmaturity.publishing.charts.Drawing;
import org.cxmaturity.publishing.officecharts.ChartLook;
import org.cxmaturity.publishing.officecharts.ChartParts;
import org.cxmaturity.publishing.officecharts.OfficeChart;
import org.cxmaturity.speech.PageSentence;
import org.cxmaturity.speech.Speech;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBlip;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** Pictures in a Word file. Lengths are in points. */
final class DocxFigures {
    private static final double TEXT_WIDTH = 470.6;
    private static final double PAGE_HEIGHT = 560;
    private static final double PIXELS_PER_POINT = 250 / 72.0;
    private static final double LEAST_CHART = 180;
    private static final double LETTERS = 8;
    private static final double LOGO_WIDTH = 170;
    private static final double LOGO_HEIGHT = 70;

    private final XWPFDocument file;
    private final Raster raster;
    private final Speech speech;
    private final ChartLook look;

    DocxFigures(XWPFDocument file, Theme theme, Speech speech) {
        this.speech = speech;
        this.file = file;
        this.raster = new Raster(theme);
        this.look = ChartLook.plain(theme, speech, LETTERS);
    }

    /** A figure at the end of a paragraph: what Word charts itself as charts side by side, else a drawing. */
    void put(Figure figure, int number, XWPFParagraph paragraph) {
        if (OfficeChart.suits(figure.chart())) {
            charts(figure, number, paragraph);
        } else {
            drawing(figure, number, paragraph);
        }
    }

    private void charts(Figure figure, int number, XWPFParagraph paragraph) {
        Drawing drawn = figure.drawing();
        double least = Math.max(LEAST_CHART, OfficeChart.least(figure.chart(), look, TEXT_WIDTH));
        double height = Math.min(PAGE_HEIGHT, Math.max(least, TEXT_WIDTH * drawn.height() / drawn.width()));
        List<OfficeChart> charts = OfficeChart.of(figure.chart(), look, TEXT_WIDTH, height);
        double width = TEXT_WIDTH / charts.size();
        for (OfficeChart each : charts) {
            try {
                XWPFRun run = paragraph.createRun();
                XWPFChart chart = file.createChart(run, Units.toEMU(width - 1), Units.toEMU(height));
                ChartParts.fill(chart, each);
                describe(
                        run,
                        speech.say(PageSentence.FIGURE) + " " + number,
                        each == charts.get(0) ? figure.words() : each.name());
            } catch (InvalidFormatException | IOException e) {
                throw new IllegalStateException(figure.caption() + ": the chart could not be added", e);
            }
        }
    }

    private void drawing(Figure figure, int number, XWPFParagraph paragraph) {
        Raster.Picture chart = raster.fitted(figure, TEXT_WIDTH, PAGE_HEIGHT, PIXELS_PER_POINT);
        try {
            XWPFPicture picture = picture(
                    paragraph, chart.pixels(), PictureType.PNG, "figure-" + number, chart.width(), chart.height());
            describe(paragraph.getRuns().get(0), speech.say(PageSentence.FIGURE) + " " + number, figure.words());
            String svg = file.addPictureData(chart.svg(), PictureType.SVG);
            CTBlip blip = picture.getCTPicture().getBlipFill().getBlip();
            SvgBlip.add(blip, svg);
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException(figure.caption() + ": the picture could not be added", e);
        }
    }

    void logo(Theme.Logo logo, XWPFParagraph paragraph) {
        double scale = Math.min(LOGO_WIDTH / logo.width(), LOGO_HEIGHT / logo.height());
        PictureType type = logo.type().equals("image/png") ? PictureType.PNG : PictureType.JPEG;
        try {
            picture(paragraph, logo.bytes(), type, "logo", logo.width() * scale, logo.height() * scale);
            describe(paragraph.getRuns().get(0), "Logo", logo.name());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XWPFPicture picture(
            XWPFParagraph paragraph, byte[] bytes, PictureType type, String name, double width, double height)
            throws InvalidFormatException, IOException {
        return paragraph
                .createRun()
                .addPicture(
                        new ByteArrayInputStream(bytes),
                        type,
                        name + type.getExtension(),
                        Units.toEMU(width),
                        Units.toEMU(height));
    }

    private static void describe(XWPFRun run, String name, String words) {
        CTNonVisualDrawingProps properties =
                run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        properties.setName(name);
        properties.setDescr(TextScripts.written(words));
    }
}
