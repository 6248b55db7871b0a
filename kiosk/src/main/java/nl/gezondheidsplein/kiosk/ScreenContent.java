package nl.gezondheidsplein.kiosk;

import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.content.ContentStore;
import nl.gezondheidsplein.kiosk.ui.Content;
import nl.gezondheidsplein.protocol.AgendaEntry;
import nl.gezondheidsplein.protocol.AgendaSheet;
import nl.gezondheidsplein.protocol.PlaceSheet;

/** Shows the screens what the content pack holds. */
record ScreenContent(ContentStore store) implements Content {
    @Override
    public Optional<PlaceSheet> place() {
        return store.current().placeSheet();
    }

    @Override
    public List<AgendaEntry> agenda() {
        return store.current().agendaSheet().map(AgendaSheet::entries).orElse(List.of());
    }
}
