package nl.gezondheidsplein.kiosk.content;

import java.util.Optional;
import nl.gezondheidsplein.protocol.AgendaSheet;
import nl.gezondheidsplein.protocol.PackIndex;
import nl.gezondheidsplein.protocol.PlaceSheet;

/** A content pack, checked and read. Immutable; a visit keeps the one it began with. */
public sealed interface Pack {

    /** No pack ever came: the kiosk shows what every place has. */
    record None() implements Pack {
        @Override
        public String version() {
            return "none";
        }

        @Override
        public String covenant() {
            return "none";
        }

        @Override
        public Optional<PlaceSheet> placeSheet() {
            return Optional.empty();
        }

        @Override
        public Optional<AgendaSheet> agendaSheet() {
            return Optional.empty();
        }
    }

    /** A pack of the hub. */
    record Published(PackIndex index, PlaceSheet place, AgendaSheet agenda) implements Pack {
        @Override
        public String version() {
            return index.version();
        }

        @Override
        public String covenant() {
            return index.covenant();
        }

        @Override
        public Optional<PlaceSheet> placeSheet() {
            return Optional.of(place);
        }

        @Override
        public Optional<AgendaSheet> agendaSheet() {
            return Optional.of(agenda);
        }
    }

    /** Label of the pack, as windows carry it. */
    String version();

    /** Label of the covenant under which visits count. */
    String covenant();

    Optional<PlaceSheet> placeSheet();

    Optional<AgendaSheet> agendaSheet();
}
