package org.cxmaturity.model;

/** A technology and how far it is adopted. */
@ProfileItem(one = "A technology.", all = "Technologies and their adoption.")
public record Technology(
        @ProfileKey(
                value =
                        "Its kind. CRM: any system in which customers' records are worked with, the customer part of an ERP, a booking, transport, ticket or patient system included. MARKETING_AUTOMATION: sends e-mails, and other messages besides, to customers who agreed, and shows who opens and clicks them; what sends push messages or confirmations only is none.",
                required = true,
                terms = TermList.TECHNOLOGY_KINDS)
        String kind,

        @ProfileKey(
                value =
                        "How far it is in use, not whether it is owned. NONE: nobody uses it. PILOT: on trial, or installed and used now and then. PARTIAL: in regular use for part of the work it is meant for, or by some of the teams; web analytics: for the main site. FULL: in regular use for all of that work and by all of those teams.",
                required = true)
        Adoption adoption,

        boolean evidenced,
        Backing backing)
        implements Given {
    @Override
    public <R> R by(Cases<R> cases) {
        return cases.technology(this);
    }

    @Override
    public String key() {
        return "technologies#" + kind;
    }
}
