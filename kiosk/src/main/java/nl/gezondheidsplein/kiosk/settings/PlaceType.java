package nl.gezondheidsplein.kiosk.settings;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The kinds of place a kiosk is made for; the ids are those of the settings file and the packs. */
public enum PlaceType {
    BUURTHUIS("buurthuis"),
    MOSKEE("moskee"),
    SCHOOL("school"),
    HUISKAMER("huiskamer"),
    GEZONDHEIDSCENTRUM("gezondheidscentrum"),
    POP_UP("pop-up");

    private final String id;

    PlaceType(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    static PlaceType ofId(String id) {
        return Arrays.stream(values())
                .filter(type -> type.id.equals(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                new SettingsRefusedException(
                                        SettingsKeys.PLACE_TYPE,
                                        "must be one of "
                                                + Arrays.stream(values())
                                                        .map(PlaceType::id)
                                                        .collect(Collectors.joining(", "))));
    }
}
