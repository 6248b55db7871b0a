package nl.gezondheidsplein.hub.web.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gezondheidsplein.protocol.EventSheet.Spot;
import nl.gezondheidsplein.protocol.PictureChoice;

/** The plan of an event: cells as on a map of a town, {@code B2}. */
final class EventPlan {
    private static final Pattern CELL = Pattern.compile("([A-H])([1-6])");

    /** First the cells that leave room for each other, then those between them. */
    private static final int APART = 2;

    private static final int IN_A_ROW = Spot.COLUMNS / APART;
    private static final int APART_IN_ALL = IN_A_ROW * (Spot.ROWS / APART);

    private EventPlan() {}

    static String cell(Spot spot) {
        return (char) ('A' + spot.column() - 1) + Integer.toString(spot.row());
    }

    static Optional<Spot> read(String stand, String text) {
        Matcher cell = CELL.matcher(text.strip().toUpperCase(Locale.ROOT));
        return cell.matches()
                ? Optional.of(
                        new Spot(
                                stand,
                                cell.group(1).charAt(0) - 'A' + 1,
                                Integer.parseInt(cell.group(2))))
                : Optional.empty();
    }

    /** Spreads stands over the plan in their order, until somebody says where they are. */
    static List<Spot> spread(List<PictureChoice> stands) {
        List<Spot> spots = new ArrayList<>();
        for (PictureChoice stand : stands) {
            int index = spots.size();
            if (index >= APART * APART_IN_ALL) {
                break;
            }
            int shift = index / APART_IN_ALL;
            int place = index % APART_IN_ALL;
            spots.add(
                    new Spot(
                            stand.id(),
                            1 + shift + APART * (place % IN_A_ROW),
                            1 + shift + APART * (place / IN_A_ROW)));
        }
        return spots;
    }
}
