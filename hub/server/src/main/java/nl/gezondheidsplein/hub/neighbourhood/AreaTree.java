package nl.gezondheidsplein.hub.neighbourhood;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which area lies in which. Immutable. */
public final class AreaTree {
    private final Map<String, Area> byId;

    private AreaTree(Map<String, Area> byId) {
        this.byId = byId;
    }

    /** Returns the tree of these areas. */
    public static AreaTree of(Collection<Area> areas) {
        return new AreaTree(
                areas.stream()
                        .collect(Collectors.toUnmodifiableMap(Area::id, Function.identity())));
    }

    /** Returns the area of this id. */
    public Optional<Area> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns an area and all it lies in, from the smallest up; nothing for an unknown one. */
    public Set<String> around(String id) {
        Set<String> ids = new LinkedHashSet<>();
        Optional<Area> area = find(id);
        while (area.isPresent() && ids.add(area.get().id())) {
            area = Optional.ofNullable(area.get().parent()).flatMap(this::find);
        }
        return ids;
    }

    /** Returns whether an area is another one or lies in it. */
    public boolean isWithin(String id, String other) {
        return around(id).contains(other);
    }

    /** Returns the neighbourhoods in an area, by id; a neighbourhood holds itself. */
    public List<Area> neighbourhoodsIn(String id) {
        return byId.values().stream()
                .filter(area -> area.kind() == AreaKind.NEIGHBOURHOOD && isWithin(area.id(), id))
                .sorted(Comparator.comparing(Area::id))
                .toList();
    }
}
