package nl.gezondheidsplein.kiosk.ui;

import java.time.Clock;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import nl.gezondheidsplein.kiosk.content.OfferImages;
import nl.gezondheidsplein.kiosk.event.EventPort;
import nl.gezondheidsplein.kiosk.hardware.KioskHardware;
import nl.gezondheidsplein.kiosk.host.HostDesk;
import nl.gezondheidsplein.kiosk.speech.Voice;
import nl.gezondheidsplein.kiosk.takeaway.TakeHome;

/**
 * All that the window needs of the rest of the kiosk.
 *
 * @param newest the newest content, which the resting screen shows and the next visit keeps
 * @param notice what a steward has to say on the resting screen, often nothing; from memory, called
 *     a few times a second on the event dispatch thread
 * @param glassTouched hears of every touch on the glass, on the event dispatch thread; a key is
 *     none
 * @param placeClock the time on the wall of the place, in its zone, for the plan of the day
 * @param clockTrusted whether that time can be believed; asked a few times a second on the event
 *     dispatch thread
 * @param steadyTime the time that idle rule and pace are measured with, which no wall clock can
 *     move
 * @param takeHome makes what residents take along
 * @param images the pictures of offers
 * @param host what the host screen asks of the kiosk
 * @param voice says aloud what is on the screen, to who asks
 * @param events the event that is on, and what counts there
 */
public record KioskPorts(
        Recorder recorder,
        Supplier<Content> newest,
        Pairing pairing,
        Supplier<String> notice,
        Runnable glassTouched,
        KioskHardware hardware,
        Clock placeClock,
        BooleanSupplier clockTrusted,
        InstantSource steadyTime,
        TakeHome takeHome,
        OfferImages images,
        HostDesk host,
        Voice voice,
        EventPort events) {}
