package org.cxmaturity.publishing.docx;

import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBlip;
import org.openxmlformats.schemas.drawingml.x2006.main.CTOfficeArtExtension;

/** Names the drawing that a picture in pixels stands for, to programs that can show drawings. */
final class SvgBlip {
    private static final String EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

    private SvgBlip() {}

    static void add(CTBlip blip, String relation) {
        try {
            CTOfficeArtExtension extension = CTOfficeArtExtension.Factory.parse("<xml-fragment uri=\"" + EXTENSION
                    + "\"><asvg:svgBlip xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:embed=\""
                    + relation + "\"/></xml-fragment>");
            (blip.isSetExtLst() ? blip.getExtLst() : blip.addNewExtLst())
                    .addNewExt()
                    .set(extension);
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }
}
