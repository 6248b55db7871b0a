package nl.gezondheidsplein.kiosk.ui.drawing;

import java.util.Arrays;
import java.util.Map;
import nl.gezondheidsplein.kiosk.ui.look.Picture;
import nl.gezondheidsplein.protocol.Domain;

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
                    Map.entry("gezin", Life.CHILDREN),
                    Map.entry("groen", Life.GARDEN),
                    Map.entry("geld", Life.MONEY),
                    Map.entry("meal", Life.EAT),
                    Map.entry("plant", Life.GARDEN),
                    Map.entry("samen", Life.TOGETHER),
                    Map.entry("walk", Life.MOVE),
                    Map.entry("child", Life.CHILDREN),
                    Map.entry("handen", Joining.HANDS),
                    Map.entry("tools", Life.HOME),
                    Map.entry("talk", Sign.TALK),
                    Map.entry("straat", Joining.LAMP),
                    Map.entry("alleen", Life.ALONE),
                    Map.entry("bloem", Joining.BLOOM),
                    Map.entry("water", Joining.WATER),
                    Map.entry("taal", Life.LANGUAGE),
                    Map.entry("wonen", Life.HOME),
                    Map.entry("bank", Joining.PLACES),
                    Map.entry("licht", Joining.LAMP),
                    Map.entry("dichtbij", Life.NEARBY),
                    Map.entry("swim", Joining.WATER),
                    Map.entry("coins", Life.MONEY),
                    Map.entry("square", Joining.PLACES),
                    Map.entry("house", Life.HOME),
                    Map.entry("street", Joining.LAMP),
                    Map.entry("light", Joining.LAMP),
                    Map.entry("oor", Sign.TALK),
                    Map.entry("idee", Joining.IDEA),
                    Map.entry("stem", Joining.SEASON),
                    Map.entry("schommel", Joining.SWING),
                    Map.entry("voetbal", Life.BALL),
                    Map.entry("boodschappen", Joining.BRING),
                    Map.entry("vervoer", Joining.WHEELS),
                    Map.entry("school", Life.CHILDREN),
                    Map.entry("muziek", Joining.MUSIC),
                    Map.entry("werk", Life.WORK),
                    Map.entry("vrouwen", Life.WOMEN),
                    Map.entry("snel", Life.SOON),
                    Map.entry("blad", Life.LEAF),
                    Map.entry("drinken", Stall.DRINK),
                    Map.entry("informatie", Stall.INFORMATION),
                    Map.entry("near", Life.HOME),
                    Map.entry("far", Joining.WHEELS),
                    Map.entry("event-skip", Sign.SKIP),
                    Map.entry("event-group", Life.TOGETHER),
                    Map.entry("event-programme", Joining.MAP),
                    Map.entry("event-done", Sign.DONE),
                    Map.entry("heard-neighbour", Sign.TALK),
                    Map.entry("heard-school", Life.CHILDREN),
                    Map.entry("heard-mosque", Life.CALM),
                    Map.entry("heard-online", Joining.WEEK),
                    Map.entry("heard-other", Joining.MORE),
                    Map.entry("domain-lichaam", new DomainPicture(Domain.LICHAAM)),
                    Map.entry("domain-geest", new DomainPicture(Domain.GEEST)),
                    Map.entry("domain-sociaal", new DomainPicture(Domain.SOCIAAL)),
                    Map.entry("domain-maatschappelijk", new DomainPicture(Domain.MAATSCHAPPELIJK)),
                    Map.entry("then-check", Scenery.HOW_AM_I),
                    Map.entry("then-plant", Life.GARDEN),
                    Map.entry("then-on", Sign.BACK),
                    Map.entry("then-done", Sign.DONE),
                    Map.entry("young", Life.BALL),
                    Map.entry("step-free", Joining.STEP_FREE));

    private Pictures() {}

    /** Whether there is a drawing for an id, and not only a leaf. */
    public static boolean knows(String id) {
        return id.equals(Life.LEAF.id()) || id.equals("blad") || named(id) != Life.LEAF;
    }

    /** The drawing with this id. */
    public static Picture named(String id) {
        if (id.startsWith("day-")) {
            return Joining.DAY;
        }
        if (id.matches("party-[1-6]")) {
            return new Party(id.charAt(id.length() - 1) - '0');
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
