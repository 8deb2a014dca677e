package org.cxmaturity.service.workspace;

import org.cxmaturity.model.Problem;

/**
 * Something wrong with a field of a form.
 *
 * @param field the key of the field within the item; empty where it is the item as a whole, or something else in the profile
 */
public record FieldProblem(String field, Problem problem) {}
