package nl.gezondheidsplein.hub.web.api;

import java.util.Locale;
import nl.gezondheidsplein.protocol.Printer;
import nl.gezondheidsplein.protocol.Touch;
import nl.gezondheidsplein.protocol.Vitals;

/** What a kiosk's heartbeat may tell that somebody should look at. */
enum Trouble {
    OUTBOX_OLD,
    LOW_DISK,
    UNDERVOLTED,
    THROTTLED,
    CLOCK,
    CERTIFICATE,
    NOT_READ_ONLY,
    RESTARTS,
    PRINTER,
    TOUCH_SILENT,
    REFUSED_PACK;

    /** From where on it is trouble. */
    private static final class Limits {
        /** What was sealed one day travels in the night after it. */
        static final int FEW_DAYS = 2;

        static final int FEW_MEGABYTES = 500;

        /** Under-voltage at this moment, as the firmware has it. */
        static final int LOW_POWER = 0x1;

        /** A capped, throttled or heat-limited clock at this moment. */
        static final int SLOWED = 0xE;

        static final int CERTIFICATE_DAYS = 21;

        /** A power cut or two at one place is no fault of the program. */
        static final int RESTARTS = 5;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isTold(Vitals vitals) {
        return switch (this) {
            case OUTBOX_OLD -> vitals.backlog().oldestDays() > Limits.FEW_DAYS;
            case LOW_DISK -> vitals.machine().diskFreeMb() < Limits.FEW_MEGABYTES;
            case UNDERVOLTED -> (vitals.machine().throttled() & Limits.LOW_POWER) != 0;
            case THROTTLED -> (vitals.machine().throttled() & Limits.SLOWED) != 0;
            case CLOCK -> !vitals.clock().isTrusted();
            case CERTIFICATE -> vitals.certificateDays() < Limits.CERTIFICATE_DAYS;
            case NOT_READ_ONLY -> !vitals.machine().isOverlay();
            case RESTARTS -> vitals.machine().restarts() > Limits.RESTARTS;
            case PRINTER ->
                    vitals.machine().printer() == Printer.FAULT
                            || vitals.machine().printer() == Printer.PAPER_LOW;
            case TOUCH_SILENT -> vitals.touch() == Touch.SILENT;
            case REFUSED_PACK -> vitals.packRefused().isPresent();
        };
    }
}
