package org.tracedesk.api.event;

/** It was said what tickets have to do with each other. */
public sealed interface LinkEvent extends TicketEvent permits TicketLinked, TicketUnlinked {}
