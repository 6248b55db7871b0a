package nl.gezondheidsplein.hub.web.admin;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondheidsplein.hub.voices.FeedbackBlocks;
import nl.gezondheidsplein.hub.voices.FeedbackBlocks.Doing;
import nl.gezondheidsplein.hub.voices.FeedbackBlocks.More;
import nl.gezondheidsplein.hub.voices.FeedbackItem;
import nl.gezondheidsplein.hub.voices.FeedbackWords;
import nl.gezondheidsplein.hub.voices.Task;
import nl.gezondheidsplein.hub.voices.VoiceRefusedException;
import nl.gezondheidsplein.hub.web.Form;

/**
 * The blocks of a feedback item as fields of a form.
 *
 * @param answers id of what it answers
 * @param doing id of what is done
 * @param month for when it is planned, or empty
 */
public record BlockFields(
        String answers,
        MoreField said,
        String doing,
        String month,
        MoreField done,
        String picture,
        Choices choices) {
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.of("nl"));

    /** What there is to choose from. */
    public record Choices(
            List<FeedbackSources.Group> sources,
            List<ThemePages.StateChoice> doings,
            List<ThemePages.StateChoice> months,
            List<ThemePages.StateChoice> languages) {
        static Choices of(
                List<FeedbackSources.Group> sources, FeedbackWords words, List<YearMonth> months) {
            return new Choices(
                    sources,
                    Doing.all().stream()
                            .map(
                                    doing ->
                                            new ThemePages.StateChoice(
                                                    doing.id(), words.doing(doing).in("nl")))
                            .toList(),
                    months.stream()
                            .map(
                                    month ->
                                            new ThemePages.StateChoice(
                                                    month.toString(), MONTH.format(month)))
                            .toList(),
                    LanguageChoices.all());
        }

        private Choices with(Optional<YearMonth> month) {
            return new Choices(
                    sources,
                    doings,
                    Stream.concat(
                                    month.stream()
                                            .map(
                                                    one ->
                                                            new ThemePages.StateChoice(
                                                                    one.toString(),
                                                                    MONTH.format(one))),
                                    months.stream())
                            .distinct()
                            .toList(),
                    languages);
        }
    }

    /** Free text beside a block. */
    public record MoreField(String name, String label, String language, String words) {
        private static MoreField of(String name, String label, Optional<More> more) {
            return new MoreField(
                    name,
                    label,
                    more.map(More::language).orElse("nl"),
                    more.map(More::words).orElse(""));
        }

        private static MoreField filled(Form form, String name, String label) {
            return new MoreField(name, label, form.text(name + "-taal"), form.text(name));
        }

        private static Optional<More> read(Form form, String name) {
            return More.of(form.text(name + "-taal"), form.text(name));
        }
    }

    private static final String SAID = "gezegd";
    private static final String DONE = "gedaan";
    private static final String SAID_LABEL = "In eigen woorden, als u wilt";
    private static final String DONE_LABEL = "Meer erover, als u wilt";

    static BlockFields empty(Choices choices) {
        return new BlockFields(
                FeedbackSources.id(Task.Source.own()),
                MoreField.of(SAID, SAID_LABEL, Optional.empty()),
                Doing.all().getFirst().id(),
                "",
                MoreField.of(DONE, DONE_LABEL, Optional.empty()),
                FeedbackItem.PLAIN_PICTURE,
                choices);
    }

    static BlockFields of(FeedbackBlocks blocks, String picture, Choices choices) {
        return new BlockFields(
                FeedbackSources.id(blocks.said().source()),
                MoreField.of(SAID, SAID_LABEL, blocks.said().more()),
                blocks.doing().id(),
                blocks.doing().month().map(YearMonth::toString).orElse(""),
                MoreField.of(DONE, DONE_LABEL, blocks.doing().more()),
                picture,
                choices.with(blocks.doing().month()));
    }

    /** The fields as somebody just filled them in. */
    static BlockFields filled(Form form, Choices choices) {
        return new BlockFields(
                form.text("antwoord"),
                MoreField.filled(form, SAID, SAID_LABEL),
                form.text("doen"),
                form.text("maand"),
                MoreField.filled(form, DONE, DONE_LABEL),
                form.text("plaatje"),
                choices);
    }

    /**
     * Reads what was filled in.
     *
     * @param source what it answers
     * @throws VoiceRefusedException when something is none of the choices, or too long
     */
    static FeedbackBlocks read(Form form, Task.Source source) {
        Doing doing =
                Doing.all().stream()
                        .filter(one -> one.id().equals(form.text("doen")))
                        .findFirst()
                        .orElseThrow(() -> new VoiceRefusedException("Kies wat we doen."));
        return new FeedbackBlocks(
                new FeedbackBlocks.Said(source, MoreField.read(form, SAID)),
                doing.with(month(form.text("maand")), MoreField.read(form, DONE)));
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(text));
        } catch (DateTimeException e) {
            throw new VoiceRefusedException("Kies een maand uit de lijst.");
        }
    }
}
