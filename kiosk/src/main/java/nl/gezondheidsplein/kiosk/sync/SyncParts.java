package nl.gezondheidsplein.kiosk.sync;

import nl.gezondheidsplein.kiosk.outbox.Outbox;

/** What the sync loop stands between. */
public record SyncParts(Outbox outbox, HubLink link, KioskSide kiosk) {}
