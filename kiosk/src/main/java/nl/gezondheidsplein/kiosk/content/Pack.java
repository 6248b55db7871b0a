package nl.gezondheidsplein.kiosk.content;

import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.protocol.CheckSheet;
import nl.gezondheidsplein.protocol.ClarifySheet;
import nl.gezondheidsplein.protocol.ClipSheet;
import nl.gezondheidsplein.protocol.EventSheet;
import nl.gezondheidsplein.protocol.FeedbackSheet;
import nl.gezondheidsplein.protocol.GeoPoint;
import nl.gezondheidsplein.protocol.JoinSheet;
import nl.gezondheidsplein.protocol.MapSheet;
import nl.gezondheidsplein.protocol.NoticeSheet;
import nl.gezondheidsplein.protocol.Offer;
import nl.gezondheidsplein.protocol.PackIndex;
import nl.gezondheidsplein.protocol.PictureSheet;
import nl.gezondheidsplein.protocol.PlaceSheet;
import nl.gezondheidsplein.protocol.ReceivedSheet;
import nl.gezondheidsplein.protocol.TextSheet;

/** A content pack, checked and read. Immutable; a visit keeps the one it began with. */
public sealed interface Pack {

    /** No pack ever came: the kiosk shows what every place has. */
    record None() implements Pack {
        @Override
        public String version() {
            return "none";
        }

        @Override
        public String covenant() {
            return "none";
        }

        @Override
        public Optional<PlaceSheet> placeSheet() {
            return Optional.empty();
        }

        @Override
        public Sheets sheets() {
            return Sheets.EMPTY;
        }
    }

    /** A pack of the hub. */
    record Published(PackIndex index, PlaceSheet place, Sheets sheets) implements Pack {
        @Override
        public String version() {
            return index.version();
        }

        @Override
        public String covenant() {
            return index.covenant();
        }

        @Override
        public Optional<PlaceSheet> placeSheet() {
            return Optional.of(place);
        }
    }

    /** What a pack may hold beside its place; what it does not hold is empty. */
    record Sheets(
            List<Offer> offers,
            ReceivedSheet received,
            Optional<CheckSheet> check,
            ClarifySheet clarify,
            JoinSheet join,
            FeedbackSheet feedback,
            EventSheet events,
            NoticeSheet notices,
            Optional<MapSheet> map,
            TextSheet texts,
            ClipSheet clips,
            PictureSheet pictures) {
        static final Sheets EMPTY =
                new Sheets(
                        List.of(),
                        ReceivedSheet.EMPTY,
                        Optional.empty(),
                        ClarifySheet.EMPTY,
                        JoinSheet.EMPTY,
                        FeedbackSheet.EMPTY,
                        EventSheet.EMPTY,
                        NoticeSheet.EMPTY,
                        Optional.empty(),
                        TextSheet.EMPTY,
                        ClipSheet.EMPTY,
                        PictureSheet.EMPTY);

        public Sheets {
            offers = List.copyOf(offers);
        }
    }

    /** Label of the pack, as windows carry it. */
    String version();

    /** Label of the covenant under which visits count. */
    String covenant();

    Optional<PlaceSheet> placeSheet();

    Sheets sheets();

    /** The social map around this place, in the order of their ids. */
    default List<Offer> offers() {
        return sheets().offers();
    }

    /** When those came in that nobody ever verified; a hub of an older version does not say. */
    default ReceivedSheet received() {
        return sheets().received();
    }

    /** The statements of the check, if the hub publishes any. */
    default Optional<CheckSheet> check() {
        return sheets().check();
    }

    /** The question behind the question. */
    default ClarifySheet clarify() {
        return sheets().clarify();
    }

    /** What one can take part in. */
    default JoinSheet join() {
        return sheets().join();
    }

    /** What residents said and what became of it. */
    default FeedbackSheet feedback() {
        return sheets().feedback();
    }

    /** What lies around this place; empty when nobody brought a map, or it is of another point. */
    default Optional<MapSheet> map() {
        Optional<GeoPoint> here = placeSheet().flatMap(PlaceSheet::point);
        return sheets().map().filter(map -> here.filter(map.middle()::equals).isPresent());
    }

    /** The recordings of people from the neighbourhood. */
    default ClipSheet clips() {
        return sheets().clips();
    }

    /** The pictures of offers. */
    default PictureSheet pictures() {
        return sheets().pictures();
    }

    /** What readers of each language made of the words of the screens. */
    default TextSheet texts() {
        return sheets().texts();
    }

    /** What organisations let the neighbourhood know. */
    default NoticeSheet notices() {
        return sheets().notices();
    }

    /** Events at which this kiosk counts heads. */
    default EventSheet events() {
        return sheets().events();
    }
}
