/**
 * The hub's HTTP interface for programs, as the OpenAPI document beside it tells: kiosks and their
 * enrolment, released results, content packs, health and figures. Handlers translate between JSON
 * and the packages that know; they decide nothing.
 */
@NullMarked
package nl.gezondheidsplein.hub.web.api;

import org.jspecify.annotations.NullMarked;
