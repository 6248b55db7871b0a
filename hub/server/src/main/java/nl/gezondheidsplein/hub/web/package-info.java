/**
 * The hub's web server: one table of routes, one gatekeeper in front of them, one place that turns
 * a failure into an answer. Pages and API handlers live in the packages below; nothing here knows
 * the database. Requests run on virtual threads, one each.
 */
@NullMarked
package nl.gezondheidsplein.hub.web;

import org.jspecify.annotations.NullMarked;
