package org.cxmaturity.publishing.charts;

import java.util.List;

/**
 * A picture made of shapes.
 *
 * @param width in CSS pixels
 * @param shapes the first lies at the bottom
 */
public record Drawing(double width, double height, List<Shape> shapes) implements Chart {
    public Drawing {
        shapes = List.copyOf(shapes);
    }

    @Override
    public Drawing drawing() {
        return this;
    }
}
