/**
 * The rows of the decision tables and catalogues as typed records, one record a table. Annotations on the record say everything
 * else: workbook, columns, what a condition compares, what a row concludes. May import {@code speech} and {@code model} only;
 * knows neither workbooks nor rule engine.
 */
@NullMarked
package org.cxmaturity.tables;

import org.jspecify.annotations.NullMarked;
