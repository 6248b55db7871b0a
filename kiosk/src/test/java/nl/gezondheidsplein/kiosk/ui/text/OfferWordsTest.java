package nl.gezondheidsplein.kiosk.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.Texts;
import org.junit.jupiter.api.Test;

final class OfferWordsTest {
    private static final Texts DUTCH = Texts.of(Map.of("nl", "Neem uw brief mee."));
    private static final Texts ARABIC =
            Texts.of(Map.of("nl", "أحضر رسالتك.", "ar", "أحضر رسالتك."));

    @Test
    void saysInTheReadersLanguageThatANoteIsDutch() {
        assertThat(note(Language.DUTCH, DUTCH)).isEqualTo("Neem uw brief mee.");
        assertThat(note(Language.TURKISH, DUTCH))
                .isEqualTo("Hollandaca: \u2068Neem uw brief mee.\u2069");
        assertThat(note(Language.ARABIC, DUTCH)).startsWith("بالهولندية: \u2068Neem");
        assertThat(note(Language.POLISH, DUTCH)).startsWith("Po niderlandzku: ");
    }

    @Test
    void saysToDutchReadersThatANoteIsNot() {
        assertThat(note(Language.ARABIC, ARABIC)).isEqualTo("أحضر رسالتك.");
        assertThat(note(Language.DUTCH, ARABIC)).startsWith("In het Arabisch: ");
        assertThat(note(Language.POLISH, ARABIC)).startsWith("Po arabsku: ");
    }

    @Test
    void marksALanguageTheKioskDoesNotSpeakAsAnotherOne() {
        Texts papiamento = Texts.of(Map.of("nl", "Trese bo karta.", "pap", "Trese bo karta."));

        assertThat(note(Language.DUTCH, papiamento)).startsWith("In een andere taal: ");
        assertThat(note(Language.ENGLISH, papiamento)).startsWith("In another language: ");
    }

    @Test
    void showsATranslatedNoteAsItIs() {
        Texts both = Texts.of(Map.of("nl", "Neem uw brief mee.", "tr", "Mektubunuzu getirin."));

        assertThat(note(Language.TURKISH, both)).isEqualTo("Mektubunuzu getirin.");
        assertThat(note(Language.DUTCH, both)).isEqualTo("Neem uw brief mee.");
    }

    @Test
    void keepsDutchWordsApartWhereThereAreNoOthers() {
        assertThat(Wordings.ofTheProgram().in(Language.TURKISH).of(DUTCH))
                .isEqualTo("\u2068Neem uw brief mee.\u2069");
        assertThat(Wordings.ofTheProgram().in(Language.DUTCH).of(DUTCH))
                .isEqualTo("Neem uw brief mee.");
    }

    private static String note(Language language, Texts note) {
        return new OfferWords(Wordings.ofTheProgram().in(language)).note(note);
    }
}
