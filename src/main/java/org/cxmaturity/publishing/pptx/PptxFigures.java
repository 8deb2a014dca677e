package org.cxmaturity.publishing.pptx;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.cxmaturity.publishing.Raster;
import org.cxmaturity.publishing.SlideBox;
import org.cxmaturity.publishing.TextScripts;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.publishing.blocks.Block.Figure;
import org.cxmaturity.publishing.officecharts.ChartLook;
import org.cxmaturity.publishing.officecharts.ChartParts;
import org.cxmaturity.publishing.officecharts.OfficeChart;
import org.cxmaturity.speech.Speech;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/** Pictures on slides. */
final class PptxFigures {
    private static final double PIXELS_PER_POINT = 200 / 72.0;

    private static final double LETTERS = 11;
    private static final double GAP = 2;

    private final XMLSlideShow show;
    private final Raster raster;
    private final ChartLook look;

    PptxFigures(XMLSlideShow show, Theme theme, Speech speech) {
        this.show = show;
        this.raster = new Raster(theme);
        this.look = ChartLook.themed(theme, speech, LETTERS);
    }

    /** A figure as large as the box allows, at its top: what PowerPoint charts itself as charts, else a drawing. */
    void put(XSLFSlide slide, Figure figure, SlideBox box) {
        if (OfficeChart.suits(figure.chart())) {
            charts(slide, figure, box);
        } else {
            drawing(slide, figure, box);
        }
    }

    /** Charts fill the box: their letters stay as large as they are. */
    private void charts(XSLFSlide slide, Figure figure, SlideBox box) {
        List<OfficeChart> charts = OfficeChart.of(figure.chart(), look, box.width(), box.height());
        for (int at = 0; at < charts.size(); at++) {
            double width = box.width() / charts.size();
            SlideBox part = new SlideBox(box.x() + at * width, box.y(), width - GAP, box.height());
            try {
                XSLFChart chart = show.createChart();
                slide.addChart(chart, emus(part));
                ChartParts.fill(chart, charts.get(at));
            } catch (InvalidFormatException | IOException e) {
                throw new IllegalStateException(figure.caption() + ": the chart could not be added", e);
            }
            CTGroupShape shapes = slide.getXmlObject().getCSld().getSpTree();
            CTGraphicalObjectFrame frame = shapes.getGraphicFrameArray(shapes.sizeOfGraphicFrameArray() - 1);
            frame.getNvGraphicFramePr()
                    .getCNvPr()
                    .setDescr(TextScripts.written(
                            at == 0 ? figure.words() : charts.get(at).name()));
        }
    }

    private static Rectangle2D emus(SlideBox box) {
        return new Rectangle2D.Double(
                Units.toEMU(box.x()), Units.toEMU(box.y()), Units.toEMU(box.width()), Units.toEMU(box.height()));
    }

    private void drawing(XSLFSlide slide, Figure figure, SlideBox box) {
        Figure wide = new Figure(figure.caption(), figure.chart().wide(), figure.words());
        Raster.Picture chart = raster.fitted(wide, box.width(), box.height(), PIXELS_PER_POINT);
        SlideBox exact = new SlideBox(box.x(), box.y(), chart.width(), chart.height());
        XSLFPictureData pixels = show.addPicture(chart.pixels(), PictureType.PNG);
        picture(slide, pixels, exact, figure.words()).setSvgImage(show.addPicture(chart.svg(), PictureType.SVG));
    }

    static XSLFPictureShape picture(XSLFSlide slide, XSLFPictureData data, SlideBox box, String words) {
        XSLFPictureShape picture = slide.createPicture(data);
        picture.setAnchor(box.rectangle());
        ((CTPicture) picture.getXmlObject()).getNvPicPr().getCNvPr().setDescr(TextScripts.written(words));
        return picture;
    }
}
