/**
 * The use cases that make a profile of what people filled in: merge files, check what there is. May import {@code service}, {@code
 * service.profile}, {@code model}, {@code tables}, {@code rulebase}, {@code intake}, {@code gathering}, {@code questionnaire} and {@code
 * survey}.
 */
@NullMarked
package org.cxmaturity.service.gathering;

import org.jspecify.annotations.NullMarked;
