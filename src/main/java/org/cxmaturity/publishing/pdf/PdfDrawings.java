package org.cxmaturity.publishing.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cxmaturity.publishing.Colours;
import org.cxmaturity.publishing.Painter;
import org.cxmaturity.publishing.blocks.Block.Figure;
import org.cxmaturity.publishing.blocks.Document;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.charts.Drawing;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The drawings of a document, painted where its pages have room for them. */
public final class PdfDrawings implements FSObjectDrawer {
    /** As which kind of object a page names a drawing. */
    static final String TYPE = "cxm/drawing";

    private final List<Drawing> drawings;
    private final Painter painter;

    private PdfDrawings(List<Drawing> drawings, Painter painter) {
        this.drawings = drawings;
        this.painter = painter;
    }

    static PdfDrawings of(Document document, Colours colours) {
        List<Drawing> drawings = new ArrayList<>();
        document.sections().stream()
                .flatMap(PdfDrawings::sections)
                .flatMap(each -> each.blocks().stream())
                .filter(Figure.class::isInstance)
                .forEach(each -> drawings.add(((Figure) each).drawing()));
        return new PdfDrawings(drawings, Painter.of(colours, drawings));
    }

    private static Stream<DocumentSection> sections(DocumentSection section) {
        return Stream.concat(Stream.of(section), section.parts().stream().flatMap(PdfDrawings::sections));
    }

    /** Which of the drawings it is. */
    public int place(Drawing drawing) {
        return drawings.indexOf(drawing);
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Drawing drawing = drawings.get(Integer.parseInt(element.getAttribute("data")));
        device.drawWithGraphics((float) x, (float) y, (float) width, (float) height, graphics -> {
            Graphics2D scaled = (Graphics2D) graphics.create();
            double scale = width / dotsPerPixel / drawing.width();
            scaled.scale(scale, scale);
            painter.paint(drawing, scaled);
            scaled.dispose();
        });
        return null;
    }
}
