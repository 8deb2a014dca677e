package org.cxmaturity.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cxmaturity.publishing.charts.HeatMap;
import org.cxmaturity.publishing.charts.HeatMap.Group;
import org.cxmaturity.publishing.charts.HeatMap.Row;
import org.cxmaturity.publishing.charts.Shape.Box;
import org.junit.jupiter.api.Test;

/** Levels of several scales in one chart. */
class HeatMapTest {
    @Test
    void each_thing_has_as_many_steps_as_its_own_scale() {
        HeatMap map = new HeatMap(
                List.of(new Group("All", List.of(new Row("Of five", 5, 5, 5), new Row("Of three", null, 0, 3)))),
                "Today",
                "",
                "Not known");

        assertThat(map.drawing().shapes()).filteredOn(Box.class::isInstance).hasSize(5 + 3 + 2);
    }
}
