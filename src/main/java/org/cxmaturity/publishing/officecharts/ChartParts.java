package org.cxmaturity.publishing.officecharts;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTExternalData;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;

/**
 * Puts charts into the parts that POI makes for them. Their XML is written as text, since POI's small schema has no class for the
 * label of a single point and since loading the classes of its other elements takes longer than a report.
 */
public final class ChartParts {
    private static final String PACKAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/package";

    private ChartParts() {}

    /** The chart, and behind it the workbook with its data. */
    public static void fill(XDDFChart part, OfficeChart chart) throws InvalidFormatException, IOException {
        draw(part, chart);
        CTExternalData behind = part.getCTChartSpace().addNewExternalData();
        behind.setId(workbook(part.getPackagePart(), chart.workbook()));
        behind.addNewAutoUpdate().setVal(false);
    }

    /** The chart alone, whose data stand in the file itself. */
    public static void draw(XDDFChart part, OfficeChart chart) {
        try {
            part.getCTChartSpace()
                    .set(ChartSpaceDocument.Factory.parse(chart.xml()).getChartSpace());
        } catch (XmlException e) {
            throw new IllegalStateException(chart.xml(), e);
        }
    }

    /** Adds the workbook under the chart's own number, and says by which relation the chart knows it. */
    private static String workbook(PackagePart chart, byte[] workbook) throws InvalidFormatException, IOException {
        String path = chart.getPartName().getName();
        String folder = path.substring(0, path.lastIndexOf("/charts/"));
        String number = path.replaceAll("\\D", "");
        PackagePartName name = PackagingURIHelper.createPartName(folder + "/embeddings/chart" + number + ".xlsx");
        PackagePart behind = chart.getPackage().createPart(name, XSSFRelation.WORKBOOK.getContentType());
        try (OutputStream out = behind.getOutputStream()) {
            out.write(workbook);
        }
        return chart.addRelationship(name, TargetMode.INTERNAL, PACKAGE).getId();
    }
}
