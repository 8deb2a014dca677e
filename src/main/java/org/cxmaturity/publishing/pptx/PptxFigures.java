package org.cxmaturity.publishing.pptx;

import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.cxmaturity.publishing.Raster;
import org.cxmaturity.publishing.SlideBox;
import org.cxmaturity.publishing.TextScripts;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.publishing.blocks.Block.Figure;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/** Pictures on slides. */
final class PptxFigures {
    private static final double PIXELS_PER_POINT = 200 / 72.0;

    private final XMLSlideShow show;
    private final Raster raster;

    PptxFigures(XMLSlideShow show, Theme theme) {
        this.show = show;
        this.raster = new Raster(theme);
    }

    /** A chart as large as the box allows, at its top. */
    void put(XSLFSlide slide, Figure figure, SlideBox box) {
        Raster.Picture chart = raster.fitted(figure, box.width(), box.height(), PIXELS_PER_POINT);
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
