/**
 * The one JSON form of every aggregate, its limits on hostile input, and its older formats.
 *
 * <p>{@link nl.pop4j.json.PopJson} is the whole of it for callers. Inside, one strict mapper serves every aggregate,
 * mix-ins say how values look, and domain types carry no annotation (ADR-0004). Unknown members, duplicate members,
 * missing members and nulls are refused with their place. The package knows neither use cases nor adapters.
 */
@NullMarked
package nl.pop4j.json;

import org.jspecify.annotations.NullMarked;
