package nl.gezondheidsplein.protocol;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What each kind of window may hold, and what must add up: the table of the wire, as code. */
final class TallyRules {
    private static final Set<String> STREAMS = Set.of("zorg", "gezondheid", "welbevinden");
    private static final Set<String> HEARD_THROUGH =
            Set.copyOf(SecondQuestion.HEARD_THROUGH.answers());
    private static final Set<String> DISTANCES = Set.copyOf(SecondQuestion.DISTANCE.answers());
    private static final Set<String> PARTIES = Set.of("p1", "p2", "p3", "p4", "p5", "p6");

    /** People who came as a class or by bus, and people counted on paper. */
    private static final Set<String> BESIDE_PARTIES = Set.of("group", "paper");

    private static final Set<String> DOMAINS =
            Set.copyOf(Arrays.stream(Domain.values()).map(Domain::id).toList());
    private static final Set<String> FIXED_USAGE =
            Set.of("aloud", "abandoned", "play", "discarded", "other");

    /** Faces 0 to 4 and skipped. */
    private static final int FACES = 6;

    /** More, same, less and skipped. */
    private static final int CHANGES = 4;

    private TallyRules() {}

    /** All that can be judged without a pack: label, floor, item forms and sums. */
    static void require(Kind kind, Window window, int n, Counts counts) {
        if (!window.fits(kind)) {
            throw Checks.refuse(Reason.WRONG_WINDOW, "the window label does not fit its kind");
        }
        Checks.count("n", n);
        requireItems(kind, counts, AnyItem.INSTANCE);
        if (kind.hasFloor() && n > 0 && n < Kind.FLOOR) {
            throw Checks.refuse(Reason.FLOOR, "n is above 0 and below the floor");
        }
        requireTotals(kind, n, counts);
    }

    static void requireItems(Kind kind, Counts counts, ItemNames names) {
        counts.entries().forEach((item, count) -> requireItem(kind, item, count, names));
    }

    private static void requireItem(Kind kind, String item, Count count, ItemNames names) {
        switch (kind) {
            case CHECK -> {
                known(item.matches("q[0-9]"));
                histogram(count, FACES);
            }
            case QUICK -> {
                if (item.equals("q0")) {
                    histogram(count, FACES);
                } else {
                    known(item.equals("choice"));
                    choices(count).forEach(id -> known(DOMAINS.contains(id)));
                }
            }
            case WISH -> {
                known(item.equals("offered") || item.equals("missing"));
                choices(count).forEach(id -> known(isWish(id, names)));
            }
            case VOTE -> {
                known(item.startsWith("vote."));
                String question = item.substring("vote.".length());
                known(names.hasQuestion(question));
                choices(count).forEach(id -> known(names.hasAnswer(question, id)));
            }
            case BELIEVER -> {
                known(item.startsWith("theme."));
                known(names.hasOpenTheme(item.substring("theme.".length())));
                single(count);
            }
            case GIVE -> {
                known(item.equals("offer") || item.equals("ask"));
                choices(count).forEach(id -> known(names.hasGiveCategory(id)));
            }
            case RIPPLE -> {
                known(HEARD_THROUGH.contains(item));
                single(count);
            }
            case CHANGE -> {
                known(DOMAINS.contains(item));
                histogram(count, CHANGES);
            }
            case USAGE -> {
                known(isUsage(item, names));
                single(count);
            }
            case ATTENDANCE -> requireAttendance(item, count, names);
            case ATTENDANCE_DETAIL -> requireDetail(item, count, names);
        }
    }

    private static void requireAttendance(String item, Count count, ItemNames names) {
        List<String> parts = List.of(item.split("\\.", -1));
        if (parts.size() == 3 && parts.get(0).equals("event") && parts.get(2).equals("party")) {
            known(names.hasEvent(parts.get(1)));
            choices(count).forEach(id -> known(PARTIES.contains(id)));
            return;
        }
        if (parts.size() == 3
                && parts.get(0).equals("event")
                && BESIDE_PARTIES.contains(parts.get(2))) {
            known(names.hasEvent(parts.get(1)));
            single(count);
            return;
        }
        known(
                item.equals("undone")
                        || (parts.size() == 2
                                && parts.get(0).equals("stand")
                                && names.hasStand(parts.get(1))));
        single(count);
    }

    private static void requireDetail(String item, Count count, ItemNames names) {
        List<String> parts = List.of(item.split("\\.", -1));
        if (parts.size() == 3 && parts.get(0).equals("event")) {
            known(names.hasEvent(parts.get(1)));
            Optional<SecondQuestion> question = question(parts.get(2));
            known(question.isPresent());
            known(question.filter(known -> known.isAnsweredBy(choices(count))).isPresent());
            return;
        }
        // Frozen messages name no event; their answers stand by themselves.
        known(DISTANCES.contains(item) || HEARD_THROUGH.contains(item));
        single(count);
    }

    private static Optional<SecondQuestion> question(String id) {
        return Arrays.stream(SecondQuestion.values())
                .filter(question -> question.id().equals(id))
                .findFirst();
    }

    private static boolean isWish(String id, ItemNames names) {
        List<String> parts = List.of(id.split("\\.", -1));
        return parts.size() == 3
                && STREAMS.contains(parts.get(0))
                && DOMAINS.contains(parts.get(1))
                && names.hasTheme(parts.get(2));
    }

    private static boolean isUsage(String item, ItemNames names) {
        List<String> parts = List.of(item.split("\\.", -1));
        return switch (parts.size()) {
            case 1 -> FIXED_USAGE.contains(item);
            case 2 ->
                    (parts.get(0).equals("screen") && names.hasScreen(parts.get(1)))
                            || (parts.get(0).equals("language") && names.hasLanguage(parts.get(1)));
            case 3 ->
                    parts.get(0).equals("offer")
                            && names.hasOfferCategory(parts.get(1))
                            && (parts.get(2).equals("shown") || parts.get(2).equals("taken"));
            default -> false;
        };
    }

    private static void requireTotals(Kind kind, int n, Counts counts) {
        switch (kind) {
            case CHECK, CHANGE -> {
                adds(n == 0 || !counts.isEmpty());
                counts.entries().values().forEach(count -> adds(count.sum() == n));
            }
            case QUICK -> {
                adds(counts.get("q0").map(Count::sum).orElse(0L) == n);
                adds(counts.get("choice").map(Count::sum).orElse(0L) <= n);
            }
            case VOTE -> {
                atMostOne(counts.entries().size());
                adds(total(counts) == n);
            }
            case ATTENDANCE_DETAIL -> {
                var items = counts.entries().keySet();
                boolean isOfAnEvent =
                        counts.entries().values().stream()
                                .anyMatch(Count.Choices.class::isInstance);
                if (isOfAnEvent) {
                    atMostOne(items.size());
                } else {
                    known(DISTANCES.containsAll(items) || HEARD_THROUGH.containsAll(items));
                }
                adds(total(counts) == n);
            }
            case WISH, GIVE, RIPPLE, BELIEVER -> adds(total(counts) == n);
            case ATTENDANCE -> {
                List<Count> parties =
                        counts.entries().values().stream()
                                .filter(Count.Choices.class::isInstance)
                                .toList();
                atMostOne(parties.size());
                atMostOne(events(counts).size());
                adds(parties.stream().mapToLong(Count::sum).sum() == n);
            }
            case USAGE -> {
                // Taps and screens have no relation to the number of visits.
            }
        }
    }

    /** The events whose parties, groups and paper counts a slot holds. */
    private static Set<String> events(Counts counts) {
        return counts.entries().keySet().stream()
                .filter(item -> item.startsWith("event."))
                .map(item -> item.substring(0, item.lastIndexOf('.')))
                .collect(Collectors.toSet());
    }

    private static long total(Counts counts) {
        return counts.entries().values().stream().mapToLong(Count::sum).sum();
    }

    private static void histogram(Count count, int length) {
        if (!(count instanceof Count.Histogram(List<Integer> answers))) {
            throw Checks.refuse(Reason.WRONG_TYPE, "an item is not an array of counts");
        }
        if (answers.size() != length) {
            throw Checks.refuse(Reason.WRONG_LENGTH, "an array does not hold " + length);
        }
    }

    private static Set<String> choices(Count count) {
        if (count instanceof Count.Choices choices) {
            return choices.byId().keySet();
        }
        throw Checks.refuse(Reason.WRONG_TYPE, "an item is not a map of counts");
    }

    private static void single(Count count) {
        if (!(count instanceof Count.Single)) {
            throw Checks.refuse(Reason.WRONG_TYPE, "an item is not one count");
        }
    }

    private static void known(boolean isKnown) {
        if (!isKnown) {
            throw Checks.refuse(Reason.UNKNOWN_ITEM, "an item is outside the closed list");
        }
    }

    private static void atMostOne(int subjects) {
        if (subjects > 1) {
            throw Checks.refuse(Reason.WRONG_LENGTH, "a window holds one question or event");
        }
    }

    private static void adds(boolean isRight) {
        if (!isRight) {
            throw Checks.refuse(Reason.SUM, "the counts do not add up to n");
        }
    }
}
