package nl.gezondheidsplein.hub.web.admin;

import nl.gezondheidsplein.hub.voices.VoiceRefusedException;

/** What to tell somebody whose form was refused. */
final class Sentences {
    private Sentences() {}

    static String of(RuntimeException e) {
        return e instanceof VoiceRefusedException refused
                ? refused.sentence()
                : "Een korte naam heeft 2 tot 40 kleine letters, cijfers en streepjes.";
    }
}
