package nl.gezondheidsplein.protocol;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The closed item ids beyond the fixed ones: what the kiosk's own screens and the signed packs add.
 * The hub reads tallies against the union of {@link #base()} and of the packs it has published.
 *
 * @param screens names of screens, for usage
 * @param languages codes of the languages a visitor can pick, for usage
 * @param themes ids of all themes, for wishes
 * @param openThemes the themes that are flagged as not sensitive: believers count without a floor
 * @param questions answer ids by vote question
 * @param offerCategories for usage
 * @param giveCategories for help offered and asked
 * @param events stand ids by event
 */
public record ItemCatalogue(
        SortedSet<String> screens,
        SortedSet<String> languages,
        SortedSet<String> themes,
        SortedSet<String> openThemes,
        SortedMap<String, SortedSet<String>> questions,
        SortedSet<String> offerCategories,
        SortedSet<String> giveCategories,
        SortedMap<String, SortedSet<String>> events)
        implements ItemNames {

    private static final ItemCatalogue EMPTY =
            new ItemCatalogue(
                    set(), set(), set(), set(), new TreeMap<>(), set(), set(), new TreeMap<>());

    private static final ItemCatalogue BASE =
            EMPTY.withScreens(
                            Set.of(
                                    "attract",
                                    "language",
                                    "home",
                                    "quick",
                                    "thanks",
                                    "today",
                                    "myself",
                                    "adult",
                                    "check",
                                    "plant",
                                    "clarify",
                                    "match",
                                    "offer",
                                    "take-away",
                                    "agenda",
                                    "map",
                                    "join",
                                    "season",
                                    "believers",
                                    "give",
                                    "idea",
                                    "circle",
                                    "week",
                                    "places",
                                    "heard",
                                    "feedback",
                                    "children",
                                    "help",
                                    "ask"))
                    .withLanguages(Set.of("nl", "tr", "ar", "pl", "en"));

    public ItemCatalogue {
        screens = names("screens", screens);
        languages = frozen(languages);
        languages.forEach(code -> Checks.form("a language", code, Checks.LANGUAGE));
        themes = names("themes", themes);
        openThemes = names("open themes", openThemes);
        questions = grouped("questions", questions);
        offerCategories = names("offer categories", offerCategories);
        giveCategories = names("give categories", giveCategories);
        events = grouped("events", events);
    }

    /** What every kiosk of this version has, with no pack. */
    public static ItemCatalogue base() {
        return BASE;
    }

    /** Nothing beyond the fixed ids. */
    public static ItemCatalogue empty() {
        return EMPTY;
    }

    /** All that either of the two knows. */
    public ItemCatalogue union(ItemCatalogue other) {
        return new ItemCatalogue(
                joined(screens, other.screens),
                joined(languages, other.languages),
                joined(themes, other.themes),
                joined(openThemes, other.openThemes),
                joined(questions, other.questions),
                joined(offerCategories, other.offerCategories),
                joined(giveCategories, other.giveCategories),
                joined(events, other.events));
    }

    /** The same with more screens. */
    public ItemCatalogue withScreens(Set<String> more) {
        return union(
                new ItemCatalogue(
                        new TreeSet<>(more),
                        set(),
                        set(),
                        set(),
                        new TreeMap<>(),
                        set(),
                        set(),
                        new TreeMap<>()));
    }

    /** The same with more languages. */
    public ItemCatalogue withLanguages(Set<String> more) {
        return union(
                new ItemCatalogue(
                        set(),
                        new TreeSet<>(more),
                        set(),
                        set(),
                        new TreeMap<>(),
                        set(),
                        set(),
                        new TreeMap<>()));
    }

    /** The same with more themes. */
    public ItemCatalogue withThemes(Set<String> more) {
        return union(
                new ItemCatalogue(
                        set(),
                        set(),
                        new TreeSet<>(more),
                        set(),
                        new TreeMap<>(),
                        set(),
                        set(),
                        new TreeMap<>()));
    }

    /** The same with more themes that are flagged as not sensitive. */
    public ItemCatalogue withOpenThemes(Set<String> more) {
        return union(
                new ItemCatalogue(
                        set(),
                        set(),
                        new TreeSet<>(more),
                        new TreeSet<>(more),
                        new TreeMap<>(),
                        set(),
                        set(),
                        new TreeMap<>()));
    }

    /** The same with one more vote question, or more answers to it. */
    public ItemCatalogue withQuestion(String question, Set<String> answers) {
        return union(
                new ItemCatalogue(
                        set(),
                        set(),
                        set(),
                        set(),
                        one(question, answers),
                        set(),
                        set(),
                        new TreeMap<>()));
    }

    /** The same with more categories of offers. */
    public ItemCatalogue withOfferCategories(Set<String> more) {
        return union(
                new ItemCatalogue(
                        set(),
                        set(),
                        set(),
                        set(),
                        new TreeMap<>(),
                        new TreeSet<>(more),
                        set(),
                        new TreeMap<>()));
    }

    /** The same with more categories of help. */
    public ItemCatalogue withGiveCategories(Set<String> more) {
        return union(
                new ItemCatalogue(
                        set(),
                        set(),
                        set(),
                        set(),
                        new TreeMap<>(),
                        set(),
                        new TreeSet<>(more),
                        new TreeMap<>()));
    }

    /** The same with one more event, or more stands at it. */
    public ItemCatalogue withEvent(String event, Set<String> stands) {
        return union(
                new ItemCatalogue(
                        set(),
                        set(),
                        set(),
                        set(),
                        new TreeMap<>(),
                        set(),
                        set(),
                        one(event, stands)));
    }

    /**
     * Holds every item id of the counts against this catalogue.
     *
     * @throws MalformedMessageException with {@link Reason#UNKNOWN_ITEM} for the first unknown one
     */
    public void requireKnown(Kind kind, Counts counts) {
        TallyRules.requireItems(kind, counts, this);
    }

    @Override
    public boolean hasTheme(String id) {
        return themes.contains(id);
    }

    @Override
    public boolean hasOpenTheme(String id) {
        return openThemes.contains(id);
    }

    @Override
    public boolean hasQuestion(String id) {
        return questions.containsKey(id);
    }

    @Override
    public boolean hasAnswer(String question, String id) {
        SortedSet<String> answers = questions.get(question);
        return answers != null && answers.contains(id);
    }

    @Override
    public boolean hasOfferCategory(String id) {
        return offerCategories.contains(id);
    }

    @Override
    public boolean hasGiveCategory(String id) {
        return giveCategories.contains(id);
    }

    @Override
    public boolean hasEvent(String id) {
        return events.containsKey(id);
    }

    @Override
    public boolean hasStand(String id) {
        return events.values().stream().anyMatch(stands -> stands.contains(id));
    }

    @Override
    public boolean hasScreen(String id) {
        return screens.contains(id);
    }

    @Override
    public boolean hasLanguage(String code) {
        return languages.contains(code);
    }

    private static SortedSet<String> set() {
        return new TreeSet<>();
    }

    private static SortedMap<String, SortedSet<String>> one(String id, Set<String> members) {
        SortedMap<String, SortedSet<String>> group = new TreeMap<>();
        group.put(id, new TreeSet<>(members));
        return group;
    }

    private static SortedSet<String> frozen(Set<String> ids) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(ids));
    }

    private static SortedSet<String> names(String what, Set<String> ids) {
        ids.forEach(id -> Checks.form(what, id, Checks.NAME));
        return frozen(ids);
    }

    private static SortedMap<String, SortedSet<String>> grouped(
            String what, Map<String, SortedSet<String>> groups) {
        names(what, groups.keySet());
        SortedMap<String, SortedSet<String>> copy = new TreeMap<>();
        groups.forEach((id, members) -> copy.put(id, names(what, members)));
        return Collections.unmodifiableSortedMap(copy);
    }

    private static SortedSet<String> joined(SortedSet<String> one, SortedSet<String> other) {
        var all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }

    private static SortedMap<String, SortedSet<String>> joined(
            SortedMap<String, SortedSet<String>> one, SortedMap<String, SortedSet<String>> other) {
        SortedMap<String, SortedSet<String>> all = new TreeMap<>(one);
        other.forEach((id, members) -> all.merge(id, members, ItemCatalogue::joined));
        return all;
    }
}
