package org.cxmaturity.service.tables;

import java.util.Optional;
import java.util.function.Function;
import org.cxmaturity.model.NamedContent;

/**
 * A workbook of tests, and the profiles that its cases may name.
 *
 * @param name as results name it: on a command line, the file's path
 * @param workbook its content under the file's name
 * @param profiles the profile that a case calls by the path from the workbook to it, if there is one
 */
public record TestsDocument(String name, NamedContent workbook, Function<String, Optional<NamedContent>> profiles) {}
