package nl.gezondheidsplein.kiosk.ui.help;

import java.util.Arrays;
import java.util.Locale;
import nl.gezondheidsplein.kiosk.ui.help.HelpView.Kind;
import nl.gezondheidsplein.kiosk.ui.help.HelpView.Way;
import nl.gezondheidsplein.kiosk.ui.text.Wording;

/** Shows whom to call. It keeps nothing and tells nobody. */
public final class HelpPresenter {
    private final HelpView view;
    private final Wording wording;

    public HelpPresenter(HelpView view, Wording wording) {
        this.view = view;
        this.wording = wording;
    }

    public void show() {
        view.showHelp(
                wording.say("help.heading"),
                wording.say("help.sentence"),
                Arrays.stream(Kind.values()).map(this::way).toList(),
                wording.say("help.no-phone"));
    }

    private Way way(Kind kind) {
        String key = "help." + kind.name().toLowerCase(Locale.ROOT);
        return new Way(kind, wording.say(key), wording.say(key + ".line"));
    }
}
