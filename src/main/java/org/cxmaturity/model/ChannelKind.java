package org.cxmaturity.model;

/** A channel on which an organisation meets its customers. */
public enum ChannelKind {
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
