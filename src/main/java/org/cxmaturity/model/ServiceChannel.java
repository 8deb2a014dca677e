package org.cxmaturity.model;

/** The channel that service figures are about, or all of them together. */
public enum ServiceChannel {
    ALL_CHANNELS,
    WEBSITE,
    MOBILE_SITE,
    APP,
    EMAIL,
    SOCIAL,
    STORE,
    PHONE,
    CHAT,
    POST
}
