package nl.gezondheidsplein.kiosk.ui.drawing;

import java.util.Arrays;
import java.util.Map;
import nl.gezondheidsplein.kiosk.ui.look.Picture;

/** Finds the drawing that content names by an id; what nobody drew yet becomes a leaf. */
public final class Pictures {
    /** What the social map and the square call by words of their own. */
    private static final Map<String, Picture> BY_OTHER_NAMES =
            Map.ofEntries(
                    Map.entry("zorg", Joining.CARE),
                    Map.entry("gezondheid", Joining.VIGOUR),
                    Map.entry("welbevinden", Life.TOGETHER),
                    Map.entry("samen-eten", Life.EAT),
                    Map.entry("bewegen", Life.MOVE),
                    Map.entry("ontmoeten", Life.PEOPLE),
                    Map.entry("praten", Sign.TALK),
                    Map.entry("geld-en-papieren", Life.MONEY),
                    Map.entry("meedoen", Joining.HANDS),
                    Map.entry("opvoeden", Life.CHILDREN),
                    Map.entry("groen-en-buiten", Life.GARDEN),
                    Map.entry("zorg-vinden", Joining.CARE),
                    Map.entry("results", Scenery.HOW_AM_I),
                    Map.entry("change", Life.CHANGE),
                    Map.entry("all", Joining.MORE),
                    Map.entry("bench", Joining.PLACES),
                    Map.entry("heard-neighbour", Sign.TALK),
                    Map.entry("heard-school", Life.CHILDREN),
                    Map.entry("heard-mosque", Life.CALM),
                    Map.entry("heard-online", Joining.WEEK),
                    Map.entry("heard-other", Joining.MORE));

    private Pictures() {}

    /** The drawing with this id. */
    public static Picture named(String id) {
        if (id.startsWith("day-")) {
            return Joining.DAY;
        }
        if (id.startsWith("filter-")) {
            return named(id.substring("filter-".length()));
        }
        Picture other = BY_OTHER_NAMES.get(id);
        return other != null
                ? other
                : Arrays.stream(Joining.values())
                        .filter(joining -> joining.id().equals(id))
                        .<Picture>map(joining -> joining)
                        .findFirst()
                        .orElseGet(() -> Life.named(id));
    }
}
