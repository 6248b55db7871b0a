package nl.gezondheidsplein.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.SwingUtilities;
import nl.gezondheidsplein.kiosk.event.Desk;
import nl.gezondheidsplein.kiosk.ui.look.Lettered;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.SecondQuestion;
import nl.gezondheidsplein.protocol.words.Direction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A host who helps reads along in Dutch, under the resident's own words, until the visit ends. */
final class AssistedVisitTest {
    /** The bar stands in the same places whatever its words are. */
    private static final String BAR = "control.";

    /** What stands over a screen, and the walking times on the little map. */
    private static final Set<Walk> ONE_LANGUAGE = Set.of(Walk.STILL_THERE, Walk.MAP_AROUND);

    /** Where what fits depends on the language of who asks. */
    private static final Set<Walk> BY_LANGUAGE =
            Set.of(
                    Walk.MATCH,
                    Walk.MATCH_OTHERS,
                    Walk.MATCH_STEP_FREE,
                    Walk.MATCH_CALM,
                    Walk.MATCH_CONNECTOR,
                    Walk.TAKE_AWAY_ALL);

    /** One screen of each shape, and a list that was turned. */
    private static final List<Walk> SAMPLE =
            List.of(
                    Walk.HOME,
                    Walk.CHECK,
                    Walk.PLANT,
                    Walk.CLARIFY_PEOPLE,
                    Walk.MATCH,
                    Walk.OFFER,
                    Walk.OFFER_MORE,
                    Walk.TAKE_AWAY,
                    Walk.AGENDA_NEXT,
                    Walk.MAP_AROUND,
                    Walk.FEEDBACK_RESULTS,
                    Walk.HELP,
                    Walk.ASK,
                    Walk.THANKS);

    private Resident resident = new Resident(ScreenSize.USUAL);

    private interface Scene {
        void play();
    }

    private void onEdt(Scene scene) throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    resident = new Resident(ScreenSize.USUAL);
                    resident.isHelped = true;
                    scene.play();
                });
    }

    @Test
    void isBegunByTheHostWhoThenLeavesTheHostsScreen() throws Exception {
        onEdt(
                () -> {
                    Walk.HOST.walk(resident, Language.DUTCH);
                    resident.touches("host.assist");
                    assertThat(resident.sees("language.ar")).isTrue();
                    resident.presenter.host();

                    assertThat(resident.sees("host.key.1")).isTrue();
                    assertThat(resident.sees("host.state")).isFalse();
                });
    }

    @Test
    void endsWithTheVisit() throws Exception {
        onEdt(
                () -> {
                    resident.goesHome(Language.TURKISH);
                    assertThat(under()).contains("Meedoen");
                    resident.touches("control.stop");
                    resident.isHelped = false;
                    resident.goesHome(Language.TURKISH);

                    assertThat(under()).isEmpty();
                });
    }

    @Test
    void saysDutchOnceToWhoReadsDutch() throws Exception {
        onEdt(
                () -> {
                    resident.goesHome(Language.DUTCH);

                    assertThat(under()).isEmpty();
                });
    }

    @Test
    void readsTheResidentsOwnWordsAloudAlone() throws Exception {
        onEdt(
                () -> {
                    resident.goesHome(Language.TURKISH);

                    assertThat(resident.stage.spoken())
                            .isNotEmpty()
                            .noneMatch(phrase -> phrase.words().contains("Meedoen"));
                });
    }

    @Test
    void countsAsAnyVisitAndTellsNothingOfTheHelp() throws Exception {
        onEdt(
                () -> {
                    Walk.THANKS.walk(resident, Language.POLISH);
                    resident.touches("control.stop");
                    List<Object> helped = List.of(resident.counted, resident.recorded);
                    resident = new Resident(ScreenSize.USUAL);
                    Walk.THANKS.walk(resident, Language.POLISH);
                    resident.touches("control.stop");

                    assertThat(helped).isEqualTo(List.of(resident.counted, resident.recorded));
                });
    }

    @Test
    void isNotOfferedWhileAnEventCoversHome() throws Exception {
        onEdt(
                () -> {
                    resident.event.turnOn(Desk.DOOR, SecondQuestion.DISTANCE, 212);
                    Walk.HOST.walk(resident, Language.DUTCH);

                    assertThat(resident.sees("host.event")).isTrue();
                    assertThat(resident.sees("host.assist")).isFalse();
                });
    }

    @Test
    void saysEverySentenceInDutchUnderArabic() throws Exception {
        saysEverySentenceInDutchUnder(Language.ARABIC, SAMPLE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DUTCH"})
    @Tag("deep")
    void saysEverySentenceInDutchUnderTheOwn(Language language) throws Exception {
        saysEverySentenceInDutchUnder(
                language, Arrays.stream(Walk.values()).filter(Walk::isOfAVisit).toList());
    }

    private static void saysEverySentenceInDutchUnder(Language language, List<Walk> walks)
            throws Exception {
        Map<Walk, Set<String>> inDutch = new EnumMap<>(Walk.class);
        Map<Walk, Set<String>> alone = new EnumMap<>(Walk.class);
        Map<Walk, Set<String>> under = new EnumMap<>(Walk.class);
        List<String> broken = new ArrayList<>();
        SwingUtilities.invokeAndWait(
                () -> {
                    for (Walk walk : walks) {
                        Resident dutch = new Resident(ScreenSize.USUAL);
                        walk.walk(dutch, Language.DUTCH);
                        inDutch.put(walk, texts(dutch).collect(Collectors.toSet()));
                        walk.helped(
                                ScreenSize.USUAL,
                                language,
                                false,
                                stop -> {
                                    sort(stop, alone, under);
                                    addBroken(stop, broken);
                                });
                    }
                });

        // With one language more of an offer stands on its first page.
        Set<String> anyDutch =
                inDutch.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Set<String> leftOut = new TreeSet<>();
        Set<String> foreign = new TreeSet<>();
        inDutch.forEach(
                (walk, dutch) -> {
                    alone.getOrDefault(walk, Set.of()).stream()
                            .filter(text -> !text.isEmpty() && !dutch.contains(text))
                            .filter(_ -> !ONE_LANGUAGE.contains(walk))
                            .forEach(text -> leftOut.add(walk + ": " + text));
                    under.getOrDefault(walk, Set.of()).stream()
                            .filter(text -> !BY_LANGUAGE.contains(walk))
                            .filter(text -> !anyDutch.contains(text))
                            .forEach(text -> foreign.add(walk + ": " + text));
                });
        assertThat(under).hasSameSizeAs(walks);
        assertThat(leftOut).isEmpty();
        assertThat(foreign).isEmpty();
        assertThat(broken).isEmpty();
    }

    private static void sort(
            Walk.Stop stop, Map<Walk, Set<String>> alone, Map<Walk, Set<String>> under) {
        for (Component part : parts(stop.resident())) {
            List<String> said = lines(part).toList();
            for (int i = 0; i < said.size(); i++) {
                boolean isFollowed = i + 1 < said.size() && isUnder(part, i + 1);
                if (isUnder(part, i)) {
                    under.computeIfAbsent(stop.walk(), _ -> new HashSet<>()).add(said.get(i));
                } else if (!isFollowed) {
                    alone.computeIfAbsent(stop.walk(), _ -> new HashSet<>()).add(said.get(i));
                }
            }
        }
    }

    /** Whether a line is the Dutch of the line above it. */
    private static boolean isUnder(Component part, int line) {
        List<Lettered.Letters> letters = ((Lettered) part).letters();
        return letters.get(line).isUnder();
    }

    private static Stream<String> texts(Resident seen) {
        return parts(seen).stream().flatMap(AssistedVisitTest::lines);
    }

    private static Stream<String> lines(Component part) {
        return ((Lettered) part)
                .letters().stream().map(letters -> Direction.withoutIsolates(letters.text()));
    }

    private static List<Component> parts(Resident seen) {
        return Parts.all(seen.stage).stream()
                .filter(part -> part instanceof Lettered && part.isVisible())
                .filter(part -> !String.valueOf(part.getName()).startsWith(BAR))
                .toList();
    }

    private List<String> under() {
        return Parts.all(resident.stage).stream()
                .filter(Lettered.class::isInstance)
                .flatMap(part -> ((Lettered) part).letters().stream())
                .filter(Lettered.Letters::isUnder)
                .map(Lettered.Letters::text)
                .toList();
    }

    private static void addBroken(Walk.Stop stop, List<String> broken) {
        ScreenRules.broken(stop.resident().stage, stop.size().pxPerMm())
                .forEach(rule -> broken.add(stop + ": " + rule));
    }

    @ParameterizedTest
    @EnumSource(ScreenSize.class)
    @Tag("deep")
    void fitsOnEveryScreenInEveryLanguage(ScreenSize size) throws Exception {
        assertThat(brokenOn(size, false, foreign())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ScreenSize.class)
    @Tag("deep")
    void fitsInLargeLettersOnEveryScreenInEveryLanguage(ScreenSize size) throws Exception {
        assertThat(brokenOn(size, true, foreign())).isEmpty();
    }

    private static List<Language> foreign() {
        return Arrays.stream(Language.values())
                .filter(language -> language != Language.DUTCH)
                .toList();
    }

    private static List<String> brokenOn(
            ScreenSize size, boolean isLarger, List<Language> languages) throws Exception {
        List<String> broken = new ArrayList<>();
        SwingUtilities.invokeAndWait(
                () ->
                        Walk.everywhereHelpedOn(
                                size, languages, isLarger, stop -> addBroken(stop, broken)));
        return broken;
    }
}
