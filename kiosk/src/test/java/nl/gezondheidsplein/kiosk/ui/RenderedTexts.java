package nl.gezondheidsplein.kiosk.ui;

import java.awt.Component;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.swing.AbstractButton;
import javax.swing.SwingUtilities;
import nl.gezondheidsplein.kiosk.content.Pack;
import nl.gezondheidsplein.kiosk.match.RuleTimes;
import nl.gezondheidsplein.kiosk.match.SocialMap;
import nl.gezondheidsplein.kiosk.ui.look.Lettered;
import nl.gezondheidsplein.kiosk.ui.text.Wordings;
import nl.gezondheidsplein.kiosk.visit.Guide;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.ClipSheet;
import nl.gezondheidsplein.protocol.FeedbackSheet;
import nl.gezondheidsplein.protocol.JoinSheet;
import nl.gezondheidsplein.protocol.MapSheet;
import nl.gezondheidsplein.protocol.NoticeSheet;
import nl.gezondheidsplein.protocol.PictureSheet;
import nl.gezondheidsplein.protocol.PlaceSheet;
import nl.gezondheidsplein.protocol.TimeTable;

/**
 * All that a kiosk with a given pack paints, found by somebody who touches everything once, in the
 * language they chose.
 */
public final class RenderedTexts {
    /** A screen more than this many touches away would be a fault of its own. */
    private static final int FARTHEST = 25;

    private final Content content;
    private final Language language;
    private final Set<String> known = new HashSet<>();
    private final Deque<List<String>> ways = new ArrayDeque<>();
    private final Map<String, List<String>> found = new TreeMap<>();

    private RenderedTexts(Content content, Language language) {
        this.content = content;
        this.language = language;
    }

    /** Returns the texts of a pack's screens, each with the touches that led to it first. */
    public static Map<String, List<String>> of(Pack pack, Language language)
            throws InterruptedException, InvocationTargetException {
        RenderedTexts texts = new RenderedTexts(new Packed(pack), language);
        SwingUtilities.invokeAndWait(texts::walk);
        return texts.found;
    }

    private void walk() {
        ways.add(List.of());
        while (!ways.isEmpty()) {
            follow(ways.removeFirst());
        }
    }

    /** Goes a way that is known, and on from there along what is new, until nothing is. */
    private void follow(List<String> way) {
        Resident resident = new Resident(ScreenSize.USUAL, content);
        resident.goesHome(language);
        List<String> gone = new ArrayList<>();
        for (String touch : way) {
            if (!resident.sees(touch)) {
                return;
            }
            resident.touches(touch);
            gone.add(touch);
        }
        while (gone.size() <= FARTHEST && speaks(resident)) {
            read(resident, gone);
            List<String> fresh = fresh(resident);
            if (fresh.isEmpty()) {
                return;
            }
            for (String later : fresh.subList(1, fresh.size())) {
                List<String> there = new ArrayList<>(gone);
                there.add(later);
                ways.add(there);
            }
            resident.touches(fresh.getFirst());
            gone.add(fresh.getFirst());
        }
    }

    /**
     * Before a language is chosen, the kiosk speaks all of them at once; the host's screen ends the
     * visit, and the language with it.
     */
    private static boolean speaks(Resident resident) {
        return !resident.sees("begin")
                && !resident.sees("language.nl")
                && !resident.sees("host.key.1");
    }

    private List<String> fresh(Resident resident) {
        return Parts.all(resident.stage).stream()
                .filter(AbstractButton.class::isInstance)
                .filter(part -> part.isVisible() && part.isEnabled())
                .map(Component::getName)
                .filter(name -> name != null && !name.startsWith("language."))
                .filter(known::add)
                .toList();
    }

    private void read(Resident resident, List<String> gone) {
        Parts.all(resident.stage).stream()
                .filter(Lettered.class::isInstance)
                .flatMap(part -> ((Lettered) part).letters().stream())
                .map(Lettered.Letters::text)
                .forEach(text -> found.putIfAbsent(text, List.copyOf(gone)));
    }

    /** What a pack tells the screens. */
    record Packed(Pack pack, SocialMap socialMap) implements Content {
        Packed(Pack pack) {
            this(
                    pack,
                    new SocialMap(
                            pack.offers(),
                            pack.received(),
                            pack.placeSheet().flatMap(PlaceSheet::point),
                            new RuleTimes(new TimeTable(Resident.MORNING.getZone()))));
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
        public ClipSheet clips() {
            return pack.clips();
        }

        @Override
        public PictureSheet pictures() {
            return pack.pictures();
        }

        @Override
        public NoticeSheet notices() {
            return pack.notices();
        }

        @Override
        public Wordings words() {
            return Wordings.of(pack.texts());
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
}
