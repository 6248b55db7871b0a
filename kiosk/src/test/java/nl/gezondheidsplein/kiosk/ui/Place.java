package nl.gezondheidsplein.kiosk.ui;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.match.SocialMap;
import nl.gezondheidsplein.kiosk.ui.text.ReviewedWords;
import nl.gezondheidsplein.kiosk.ui.text.Wordings;
import nl.gezondheidsplein.kiosk.visit.Guide;
import nl.gezondheidsplein.protocol.ClipSheet;
import nl.gezondheidsplein.protocol.FeedbackSheet;
import nl.gezondheidsplein.protocol.JoinSheet;
import nl.gezondheidsplein.protocol.MapSheet;
import nl.gezondheidsplein.protocol.NoticeSheet;
import nl.gezondheidsplein.protocol.PictureSheet;
import nl.gezondheidsplein.protocol.PlaceId;
import nl.gezondheidsplein.protocol.PlaceProfile;
import nl.gezondheidsplein.protocol.PlaceSheet;
import nl.gezondheidsplein.protocol.TextSheet;
import nl.gezondheidsplein.protocol.Texts;
import nl.gezondheidsplein.protocol.words.HeardLanguage;

/**
 * A place with a full day, in the longest words we know of.
 *
 * @param isForChildren whether it is a place where children come too
 * @param words what the screens say
 * @param join what one can take part in
 * @param profile how the kiosk behaves there
 * @param pictures the pictures of its offers
 * @param clips what was recorded there
 */
record Place(
        boolean isForChildren,
        Wordings words,
        JoinSheet join,
        PlaceProfile profile,
        PictureSheet pictures,
        ClipSheet clips)
        implements Content {
    static final String DUTCH_NAME = "Buurtkamer De Luyk";

    private static final PlaceProfile USUAL = PlaceProfile.of("buurthuis");

    private static final SocialMap MAP = FullSquare.socialMap();

    Place() {
        this(false);
    }

    /** Readers of every language reviewed what this place says. */
    Place(boolean isForChildren) {
        this(
                isForChildren,
                ReviewedWords.all(),
                FullSquare.join(),
                USUAL,
                PictureSheet.EMPTY,
                ClipSheet.EMPTY);
    }

    /** Nobody reviewed anything. */
    static Place unreviewed() {
        return new Place(
                false,
                Wordings.ofTheProgram(),
                FullSquare.join(),
                USUAL,
                PictureSheet.EMPTY,
                ClipSheet.EMPTY);
    }

    /** Its neighbourhood asks for no ideas and no stories. */
    static Place askingNothing() {
        return new Place(
                false,
                ReviewedWords.all(),
                JoinSheet.EMPTY,
                USUAL,
                PictureSheet.EMPTY,
                ClipSheet.EMPTY);
    }

    /** A place that wants the kiosk to behave like this. */
    static Place wanting(PlaceProfile profile) {
        return new Place(
                false,
                ReviewedWords.all(),
                FullSquare.join(),
                profile,
                PictureSheet.EMPTY,
                ClipSheet.EMPTY);
    }

    /** Every offer has a picture of its own. */
    static Place withPictures() {
        return new Place(
                false,
                ReviewedWords.all(),
                FullSquare.join(),
                USUAL,
                FullSquare.pictures(),
                ClipSheet.EMPTY);
    }

    /** Somebody says these words in every language that is only heard. */
    static Place hearing(String... words) {
        return new Place(
                false,
                ReviewedWords.all(),
                FullSquare.join(),
                USUAL,
                PictureSheet.EMPTY,
                new ClipSheet(
                        Arrays.stream(HeardLanguage.values())
                                .flatMap(
                                        language ->
                                                Arrays.stream(words)
                                                        .map(said -> clip(language, said)))
                                .toList()));
    }

    private static ClipSheet.Clip clip(HeardLanguage language, String words) {
        return new ClipSheet.Clip(
                language.id(),
                TextSheet.source(words),
                "clips/" + TextSheet.source(language.id() + words) + ".wav");
    }

    @Override
    public Optional<PlaceSheet> place() {
        return Optional.of(
                new PlaceSheet(
                        new PlaceId("de-luyk"),
                        "buurthuis",
                        texts(
                                DUTCH_NAME,
                                "De Luyk mahalle salonu",
                                "غرفة الحي دي لاوك",
                                "Sala sąsiedzka De Luyk",
                                "De Luyk community room"),
                        texts(
                                "Samen eten, samen sterk.",
                                "Birlikte yeriz, birlikte güçlüyüz.",
                                "نأكل معًا فنقوى معًا.",
                                "Razem jemy, razem mamy siłę.",
                                "Eating together makes us strong."),
                        texts(
                                "Vraag het de gastheer of gastvrouw in de zaal.",
                                "Buradaki ev sahibine sorun.",
                                "اسأل المضيف أو المضيفة هنا في القاعة.",
                                "Zapytaj gospodarza tutaj w sali.",
                                "Ask the host, here in the room."),
                        Optional.empty(),
                        profile,
                        Optional.empty(),
                        false));
    }

    @Override
    public Guide guide() {
        return FullContent.guide(isForChildren);
    }

    @Override
    public String covenant() {
        return "2026-1";
    }

    @Override
    public SocialMap socialMap() {
        return MAP;
    }

    @Override
    public Optional<MapSheet> map() {
        return Optional.of(FullSquare.map());
    }

    @Override
    public FeedbackSheet feedback() {
        return FullSquare.feedback();
    }

    @Override
    public NoticeSheet notices() {
        return FullSquare.notices();
    }

    private static Texts texts(String nl, String tr, String ar, String pl, String en) {
        return Texts.of(Map.of("nl", nl, "tr", tr, "ar", ar, "pl", pl, "en", en));
    }
}
