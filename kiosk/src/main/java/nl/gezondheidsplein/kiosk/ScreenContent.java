package nl.gezondheidsplein.kiosk;

import java.util.Optional;
import nl.gezondheidsplein.kiosk.content.Pack;
import nl.gezondheidsplein.kiosk.match.SocialMap;
import nl.gezondheidsplein.kiosk.match.Times;
import nl.gezondheidsplein.kiosk.ui.Content;
import nl.gezondheidsplein.kiosk.ui.text.Wordings;
import nl.gezondheidsplein.kiosk.visit.Guide;
import nl.gezondheidsplein.protocol.ClipSheet;
import nl.gezondheidsplein.protocol.FeedbackSheet;
import nl.gezondheidsplein.protocol.JoinSheet;
import nl.gezondheidsplein.protocol.MapSheet;
import nl.gezondheidsplein.protocol.NoticeSheet;
import nl.gezondheidsplein.protocol.PictureSheet;
import nl.gezondheidsplein.protocol.PlaceSheet;

/** Shows the screens what one content pack holds; the social map is made ready once. */
record ScreenContent(Pack pack, SocialMap socialMap, Wordings words) implements Content {
    static ScreenContent of(Pack pack, Times times) {
        return new ScreenContent(
                pack,
                new SocialMap(
                        pack.offers(),
                        pack.received(),
                        pack.placeSheet().flatMap(PlaceSheet::point),
                        times),
                Wordings.of(pack.texts()));
    }

    @Override
    public Optional<PlaceSheet> place() {
        return pack.placeSheet();
    }

    @Override
    public Optional<MapSheet> map() {
        return pack.map();
    }

    @Override
    public JoinSheet join() {
        return pack.join();
    }

    @Override
    public FeedbackSheet feedback() {
        return pack.feedback();
    }

    @Override
    public NoticeSheet notices() {
        return pack.notices();
    }

    @Override
    public ClipSheet clips() {
        return pack.clips();
    }

    @Override
    public PictureSheet pictures() {
        return pack.pictures();
    }

    @Override
    public Guide guide() {
        return Guide.of(pack);
    }

    @Override
    public String covenant() {
        return pack.covenant();
    }
}
