/**
 * What a workspace keeps, in a database: one SQL for H2 and PostgreSQL, by Spring's {@code JdbcClient}. Owns the schema, and the ledger
 * as a table. Nothing is read back unchecked: contents are held against their hash, lines of the ledger against the chain by those who
 * read them. May import {@code model}, {@code audit}, {@code workspace}, {@code backup}, Spring's JDBC and Flyway.
 */
@NullMarked
package org.cxmaturity.store;

import org.jspecify.annotations.NullMarked;
