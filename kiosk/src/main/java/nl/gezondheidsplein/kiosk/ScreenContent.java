package nl.gezondheidsplein.kiosk;

import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.content.Pack;
import nl.gezondheidsplein.kiosk.ui.Content;
import nl.gezondheidsplein.kiosk.visit.Guide;
import nl.gezondheidsplein.protocol.AgendaEntry;
import nl.gezondheidsplein.protocol.AgendaSheet;
import nl.gezondheidsplein.protocol.PlaceSheet;

/** Shows the screens what one content pack holds. */
record ScreenContent(Pack pack) implements Content {
    @Override
    public Optional<PlaceSheet> place() {
        return pack.placeSheet();
    }

    @Override
    public List<AgendaEntry> agenda() {
        return pack.agendaSheet().map(AgendaSheet::entries).orElse(List.of());
    }

    @Override
    public Guide guide() {
        return Guide.NONE;
    }

    @Override
    public String covenant() {
        return pack.covenant();
    }
}
