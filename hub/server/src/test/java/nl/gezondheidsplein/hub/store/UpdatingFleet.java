package nl.gezondheidsplein.hub.store;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.gezondheidsplein.hub.accounts.SettableClock;
import nl.gezondheidsplein.hub.fleet.KioskRegister;
import nl.gezondheidsplein.hub.fleet.NewKiosk;
import nl.gezondheidsplein.hub.fleet.Orders;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.Order;
import nl.gezondheidsplein.protocol.Outcome;
import nl.gezondheidsplein.protocol.Reply;
import nl.gezondheidsplein.protocol.ScreenMm;
import nl.gezondheidsplein.protocol.State;
import nl.gezondheidsplein.protocol.Versions;
import org.jspecify.annotations.Nullable;

/**
 * Kiosks that are told to update, each of which does with it what a test wants. Time goes by in
 * hours: kiosks speak, and those with a version waiting install it at two in the night.
 */
final class UpdatingFleet {
    static final String OLD = "1.0";
    static final String NEW = "2.0";

    private final Database database;
    private final SettableClock clock;
    final JdbcKioskRegister register;
    final Orders orders;

    /** Who was ordered to update, in that order. */
    final List<KioskId> asked = new CopyOnWriteArrayList<>();

    final Map<KioskId, Kiosk> kiosks = new LinkedHashMap<>();

    UpdatingFleet(Database database, SettableClock clock) {
        this.database = database;
        this.clock = clock;
        register = new JdbcKioskRegister(database);
        orders =
                new Orders(
                        new JdbcOrderBook(database),
                        register,
                        (to, order, rest) -> ask(to, order),
                        clock);
    }

    /** What a kiosk does with an order to update. */
    enum Way {
        /** Gets it ready, and runs it after the night. */
        INSTALLS,
        /** Says no, or that it did not work. */
        REFUSES,
        FAILS,
        /** Gets it ready and is switched off every night. */
        IS_OFF_AT_NIGHT,
        /** Is never heard again after the night. */
        FALLS_SILENT,
        /** Goes back before it told anything, and says so the next time. */
        GOES_BACK,
        /** Says nothing. */
        KEEPS_MUM
    }

    static final class Kiosk {
        final KioskId id;
        Way way = Way.INSTALLS;
        boolean isOn = true;
        @Nullable Order order;
        private boolean isWaiting;
        private boolean wentBack;
        private long session;

        private Kiosk(KioskId id) {
            this.id = id;
        }
    }

    void grow(int many) {
        for (int i = 0; i < many; i++) {
            add("k-%010d".formatted(kiosks.size()));
        }
    }

    Kiosk add(String id) {
        var kiosk = new Kiosk(new KioskId(id));
        Instant now = clock.instant();
        register.add(
                kiosk.id,
                new NewKiosk("Kiosk " + id, DemoAreas.DE_LUYK, null, true),
                now,
                new KioskRegister.Claim("claim of " + id, now.plusSeconds(60)));
        register.redeem(
                "claim of " + id,
                new KioskRegister.Enrolment(
                        now, "f".repeat(64), "123 456", "abc", now.plus(Duration.ofDays(90))));
        kiosks.put(kiosk.id, kiosk);
        born(kiosk, OLD);
        return kiosk;
    }

    /** It starts with this version, and says so. */
    void born(Kiosk kiosk, String version) {
        kiosk.session++;
        register.born(
                kiosk.id,
                new State.Online(
                        kiosk.session,
                        5,
                        new Versions(version, "de-luyk-3", "2026-1", 1),
                        "pi",
                        new ScreenMm(217, 136)),
                new KioskRegister.Hearing(clock.instant(), true));
    }

    private void ask(KioskId to, Order order) {
        asked.add(to);
        Kiosk kiosk = kiosks.get(to);
        if (kiosk != null) {
            kiosk.order = order;
        }
    }

    /** Time goes by; each hour the hub looks. */
    void hours(int many, Runnable look) {
        for (int i = 0; i < many; i++) {
            clock.forward(Duration.ofHours(1));
            if (clock.instant().atZone(ZoneOffset.UTC).getHour() == 2) {
                kiosks.values().forEach(this::spendNight);
            }
            List<Kiosk> on = kiosks.values().stream().filter(kiosk -> kiosk.isOn).toList();
            heard(on);
            on.forEach(this::speak);
            look.run();
        }
    }

    /** All at once: weeks of heartbeats, each for itself, would take weeks. */
    private void heard(List<Kiosk> on) {
        database.change(
                handle ->
                        handle.createUpdate(
                                        "UPDATE kiosk SET last_seen = :now WHERE id IN" + " (<on>)")
                                .bind("now", clock.instant().toEpochMilli())
                                .bindList("on", on.stream().map(one -> one.id.value()).toList())
                                .execute());
    }

    private void spendNight(Kiosk kiosk) {
        if (!kiosk.isWaiting || !kiosk.isOn) {
            return;
        }
        switch (kiosk.way) {
            case INSTALLS -> born(kiosk, NEW);
            case FALLS_SILENT -> kiosk.isOn = false;
            case GOES_BACK -> kiosk.wentBack = true;
            case REFUSES, FAILS, IS_OFF_AT_NIGHT, KEEPS_MUM -> {}
        }
        kiosk.isWaiting = kiosk.way == Way.IS_OFF_AT_NIGHT;
    }

    private void speak(Kiosk kiosk) {
        Order order = kiosk.order;
        if (order == null) {
            return;
        }
        kiosk.order = null;
        switch (kiosk.way) {
            case REFUSES -> answer(kiosk, order, Outcome.REFUSED, "Er is geen bron.");
            case FAILS -> answer(kiosk, order, Outcome.FAILED, "De bron is niet bereikbaar.");
            case KEEPS_MUM -> {}
            case INSTALLS, IS_OFF_AT_NIGHT, FALLS_SILENT, GOES_BACK -> {
                if (kiosk.wentBack) {
                    answer(kiosk, order, Outcome.REFUSED, "Hij is al teruggegaan.");
                } else {
                    kiosk.isWaiting = true;
                    answer(kiosk, order, Outcome.DONE, "Versie 2.0 staat klaar.");
                }
            }
        }
    }

    private void answer(Kiosk kiosk, Order order, Outcome outcome, String detail) {
        orders.answered(kiosk.id, new Reply(order.id(), outcome, detail));
    }
}
