package org.cxmaturity.service.audit;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.cxmaturity.model.NamedContent;

/**
 * A ledger's head that somebody wants to publish.
 *
 * @param on the day, in that person's word
 * @param now by the machine's clock, in the zone of that person's days
 * @param signKey an Ed25519 private key (PKCS#8, PEM) to sign it with
 */
public record HeadToPublish(LocalDate on, ZonedDateTime now, Optional<NamedContent> signKey) {}
