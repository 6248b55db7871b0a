package nl.gezondheidsplein.kiosk.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.TextSheet;
import nl.gezondheidsplein.protocol.words.Direction;
import nl.gezondheidsplein.protocol.words.ScreenTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class WordingsTest {
    private static final String HELP = "help.suicide.line";
    private static final String DUTCH_HELP =
            "\u2068Ik denk aan zelfmoord. Ook 0800-0113, gratis.\u2069";

    /** What a promise about who stands there is made of, in Dutch. */
    private static final Pattern PROMISE =
            Pattern.compile(
                    "anoniem\\b|zonder naam|uw naam|gewist|wissen we|bewaren wij|wij bewaren|nooit");

    @ParameterizedTest
    @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "DUTCH")
    void saysHelpAndPromisesInDutchUntilSomebodyReviewedThem(Language language) {
        Wording asItCame = Wordings.ofTheProgram().in(language);
        Wording reviewed = ReviewedWords.all().in(language);
        Wording dutch = Wordings.ofTheProgram().in(Language.DUTCH);

        for (String key : dutch.keys()) {
            String said = asItCame.say(key, WordingTest.VALUES);
            if (ScreenTexts.isReviewedOnly(key)) {
                assertThat(Direction.withoutIsolates(said))
                        .as(key)
                        .isEqualTo(Direction.withoutIsolates(dutch.say(key, WordingTest.VALUES)));
                assertThat(Direction.isIsolated(said)).as(key).isTrue();
                assertThat(reviewed.isInDutch(key)).as(key).isFalse();
            } else {
                assertThat(said).as(key).isEqualTo(reviewed.say(key, WordingTest.VALUES));
            }
        }
    }

    @Test
    void knowsEveryTextOfHelpAndEveryPromise() {
        ScreenTexts.in("nl")
                .byKey()
                .forEach(
                        (key, dutch) -> {
                            if (key.startsWith("help.")
                                    || PROMISE.matcher(dutch.toLowerCase(Locale.ROOT)).find()) {
                                assertThat(ScreenTexts.isReviewedOnly(key)).as(key).isTrue();
                            }
                        });
    }

    @Test
    void saysWhatAReaderMadeOfIt() {
        Wordings words = with(HELP, source(HELP), "Türkçe yardım.", false);

        assertThat(words.in(Language.TURKISH).say(HELP)).isEqualTo("Türkçe yardım.");
        assertThat(words.in(Language.POLISH).say(HELP)).isEqualTo(DUTCH_HELP);
    }

    @Test
    void keepsAMendedTextOfHelpBackUntilItIsReviewed() {
        Wordings words = with(HELP, source(HELP), "Türkçe yardım.", true);

        assertThat(words.in(Language.TURKISH).say(HELP)).isEqualTo(DUTCH_HELP);
    }

    @Test
    void showsAMendedTextOfAnythingElseWhileItIsADraft() {
        Wordings words = with("page.next", source("page.next"), "İleri", true);

        assertThat(words.in(Language.TURKISH).say("page.next")).isEqualTo("İleri");
    }

    @Test
    void leavesAReviewOfOtherDutchAside() {
        Wordings words = with(HELP, TextSheet.source("Iets anders."), "Başka bir şey.", false);

        assertThat(words.in(Language.TURKISH).say(HELP)).isEqualTo(DUTCH_HELP);
    }

    @Test
    void tellsWhichLanguagesWaitForAReader() {
        assertThat(Wordings.ofTheProgram().drafts())
                .containsExactlyInAnyOrder(
                        Language.TURKISH, Language.ARABIC, Language.POLISH, Language.ENGLISH);
        assertThat(ReviewedWords.all().drafts()).isEmpty();
    }

    @Test
    void countsTheContentThatNobodyReviewed() {
        TextSheet.Language turkish = ReviewedWords.sheet().of("tr").orElseThrow();
        Wordings words =
                Wordings.of(
                        new TextSheet(List.of(new TextSheet.Language("tr", 3, turkish.lines()))));

        assertThat(words.in(Language.TURKISH).isDraft()).isTrue();
    }

    @Test
    void fillsInWhatIsSaidInDutchAsDutchDoes() {
        assertThat(
                        Wordings.ofTheProgram()
                                .in(Language.ARABIC)
                                .say("still.sentence", Map.of("seconds", 12)))
                .isEqualTo("\u2068Over 12 seconden wissen we alles.\u2069");
    }

    private static String source(String key) {
        return TextSheet.source(String.valueOf(ScreenTexts.in("nl").byKey().get(key)));
    }

    private static Wordings with(String key, String source, String text, boolean isDraft) {
        return Wordings.of(
                new TextSheet(
                        List.of(
                                new TextSheet.Language(
                                        "tr",
                                        0,
                                        List.of(new TextSheet.Line(key, source, text, isDraft))))));
    }
}
