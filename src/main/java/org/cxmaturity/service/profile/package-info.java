/**
 * What a consultant asks of a profile: assess, explain, plan, suppose, report.
 */
@NullMarked
package org.cxmaturity.service.profile;

import org.jspecify.annotations.NullMarked;
