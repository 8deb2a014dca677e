package org.cxmaturity.service;

/** What an analyst asks of decision tables. */
public interface Workbench {}
