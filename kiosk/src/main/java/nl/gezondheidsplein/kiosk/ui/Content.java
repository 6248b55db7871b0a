package nl.gezondheidsplein.kiosk.ui;

import java.util.Optional;
import nl.gezondheidsplein.kiosk.match.SocialMap;
import nl.gezondheidsplein.kiosk.ui.text.Wordings;
import nl.gezondheidsplein.kiosk.visit.Guide;
import nl.gezondheidsplein.protocol.ClipSheet;
import nl.gezondheidsplein.protocol.FeedbackSheet;
import nl.gezondheidsplein.protocol.JoinSheet;
import nl.gezondheidsplein.protocol.MapSheet;
import nl.gezondheidsplein.protocol.NoticeSheet;
import nl.gezondheidsplein.protocol.PictureSheet;
import nl.gezondheidsplein.protocol.PlaceSheet;

/**
 * What one content pack tells the screens; a visit keeps the one it began with. Called a few times
 * a second on the event dispatch thread, so the answers come from memory and never change.
 */
public interface Content {
    /** The place the kiosk stands in; empty until a first pack arrived. */
    Optional<PlaceSheet> place();

    /** The social map as this place sees it; empty until a first pack arrived. */
    SocialMap socialMap();

    /** What lies around the place, to be drawn under the walking map. */
    Optional<MapSheet> map();

    /** What the screens say, in every language. */
    Wordings words();

    /** What one can take part in. */
    JoinSheet join();

    /** What became of what residents said. */
    FeedbackSheet feedback();

    /** What organisations let the neighbourhood know. */
    NoticeSheet notices();

    /** What people from the neighbourhood recorded. */
    ClipSheet clips();

    /** The pictures of offers. */
    PictureSheet pictures();

    /** What decides which ways a visit can go. */
    Guide guide();

    /** Label of the covenant under which a resident answers who sees this. */
    String covenant();
}
