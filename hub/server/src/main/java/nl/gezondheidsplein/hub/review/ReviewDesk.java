package nl.gezondheidsplein.hub.review;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.gezondheidsplein.protocol.plain.PlainLanguage;
import nl.gezondheidsplein.protocol.words.ScreenTexts;

/** Where readers review texts. Any thread may call. */
public final class ReviewDesk {
    /** As long as a text of a pack may be. */
    static final int MOST_CHARACTERS = 2000;

    private static final Pattern CONTROL =
            Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f\\p{Cs}]");

    private final ReviewBook book;
    private final Supplier<List<SourceText>> sources;
    private final InstantSource clock;

    /**
     * @param sources every text that residents read in five languages
     */
    public ReviewDesk(ReviewBook book, Supplier<List<SourceText>> sources, InstantSource clock) {
        this.book = book;
        this.sources = sources;
        this.clock = clock;
    }

    /** Every text, each once, with the reviews of this moment. */
    public Sight sight() {
        Map<String, SourceText> byId = new LinkedHashMap<>();
        sources.get().forEach(text -> byId.putIfAbsent(text.id(), text));
        return new Sight(List.copyOf(byId.values()), reviews());
    }

    /** The reviews of this moment. */
    public Reviews reviews() {
        return new Reviews(book.all());
    }

    /** What the screens of a kiosk say, for who says the same elsewhere. */
    public ScreenWords words() {
        return new ScreenWords(new KnownReviews(book));
    }

    /** What there is to see at one moment. */
    public record Sight(List<SourceText> texts, Reviews reviews) {
        /** The text of this id. */
        public Optional<SourceText> find(String id) {
            return texts.stream().filter(text -> text.id().equals(id)).findFirst();
        }
    }

    /**
     * Whether kiosks show a text in a language only when it is reviewed, and in Dutch until then.
     */
    public static boolean isReviewedOnly(SourceText text) {
        return text.part() == Part.SCREENS && ScreenTexts.isReviewedOnly(text.key());
    }

    /** How a pattern reads with something filled in; empty for what is none, or a broken one. */
    public static Optional<String> example(SourceText text, String language, String words) {
        boolean isReadable =
                text.part().isPattern()
                        && new PatternCheck(text.dutch()).wrong(language, words).isEmpty();
        return isReadable ? Optional.of(PatternCheck.filledIn(language, words)) : Optional.empty();
    }

    /**
     * What a reader leaves.
     *
     * @param isReviewed whether the draft mark goes
     * @param isInsisting whether it is kept although it is no plain language
     */
    public record Leaving(
            String language, String words, boolean isReviewed, boolean isInsisting, String role) {}

    /**
     * Keeps what a reader made of a text.
     *
     * @throws ReviewRefusedException when a kiosk could not show it, or it is no plain language
     */
    public void leave(SourceText text, Leaving leaving) {
        String words = tidy(leaving.words());
        check(text, leaving, words);
        book.put(
                new Review(
                        text.part(),
                        text.key(),
                        leaving.language(),
                        SourceText.hash(text.in(leaving.language()).orElse("")),
                        text.dutch(),
                        words,
                        leaving.isReviewed(),
                        leaving.role(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    /**
     * Looks at what a reader would leave.
     *
     * @throws ReviewRefusedException when it could not be kept
     */
    static void require(SourceText text, Leaving leaving) {
        check(text, leaving, tidy(leaving.words()));
    }

    private static String tidy(String words) {
        return words.strip().replace("\r\n", "\n");
    }

    private static void check(SourceText text, Leaving leaving, String words) {
        if (!Reviews.LANGUAGES.contains(leaving.language())) {
            throw new ReviewRefusedException("Kies een taal.", false);
        }
        if (words.isEmpty()) {
            throw new ReviewRefusedException("Vul de vertaling in.", false);
        }
        if (words.codePointCount(0, words.length()) > MOST_CHARACTERS
                || CONTROL.matcher(words).find()) {
            throw new ReviewRefusedException(
                    "De tekst is te lang, of er staat een teken in dat geen letter is.", false);
        }
        if (text.part().isPattern()) {
            new PatternCheck(text.dutch())
                    .wrong(leaving.language(), words)
                    .ifPresent(
                            wrong -> {
                                throw new ReviewRefusedException(wrong, false);
                            });
        }
        if (!leaving.isInsisting()) {
            String read =
                    text.part().isPattern()
                            ? PatternCheck.filledIn(leaving.language(), words)
                            : words;
            PlainLanguage.of(leaving.language()).breaches(read).stream()
                    .findFirst()
                    .ifPresent(
                            breach -> {
                                throw new ReviewRefusedException(sentence(breach), true);
                            });
        }
    }

    private static String sentence(PlainLanguage.Breach breach) {
        return switch (breach.rule()) {
            case LONG_SENTENCE -> "Deze zin is lang: " + breach.about();
            case PERCENTAGE -> "Er staat een percentage in.";
            case AVOIDED_WORD -> "Liever niet: " + breach.about();
        };
    }
}
