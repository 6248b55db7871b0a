package nl.gezondheidsplein.kiosk;

import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.content.Pack;
import nl.gezondheidsplein.kiosk.match.SocialMap;
import nl.gezondheidsplein.kiosk.ui.Content;
import nl.gezondheidsplein.kiosk.visit.Guide;
import nl.gezondheidsplein.protocol.FeedbackSheet;
import nl.gezondheidsplein.protocol.JoinSheet;
import nl.gezondheidsplein.protocol.PlaceSheet;

/** Shows the screens what one content pack holds. */
record ScreenContent(Pack pack) implements Content {
    @Override
    public Optional<PlaceSheet> place() {
        return pack.placeSheet();
    }

    @Override
    public SocialMap socialMap() {
        return new SocialMap(List.of(), Optional.empty(), (_, _, _) -> List.of());
    }

    @Override
    public JoinSheet join() {
        return JoinSheet.EMPTY;
    }

    @Override
    public FeedbackSheet feedback() {
        return FeedbackSheet.EMPTY;
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
