package org.cxmaturity.service.workspace;

/**
 * Somebody in a pasted list. What was not said is empty.
 *
 * @param line the line of the list that they stand on, from 1
 * @param department as the profile names it
 */
public record PastedPerson(int line, String name, String email, String role, String department) {}
