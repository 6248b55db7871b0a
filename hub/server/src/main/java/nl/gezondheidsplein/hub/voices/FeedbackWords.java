package nl.gezondheidsplein.hub.voices;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.gezondheidsplein.protocol.Texts;
import nl.gezondheidsplein.protocol.words.Direction;
import nl.gezondheidsplein.protocol.words.ScreenTexts;

/**
 * Says the blocks of feedback in every language a kiosk speaks, each time as a whole sentence: the
 * patterns are the texts {@code feedback.block} of the screens, where readers review them. Any
 * thread may call.
 */
public final class FeedbackWords {
    private static final String BLOCK = "feedback.block.";
    private static final String SAID = "said.";
    private static final String DOING = "doing.";

    private static final Map<String, ScreenTexts> PATTERNS = patterns();

    private final SourceNames names;
    private final SentenceChoice choice;

    /**
     * @param choice what readers made of the sentences
     */
    public FeedbackWords(SourceNames names, SentenceChoice choice) {
        this.names = names;
        this.choice = choice;
    }

    private static Map<String, ScreenTexts> patterns() {
        Map<String, ScreenTexts> patterns = new LinkedHashMap<>();
        ScreenTexts.LANGUAGES.forEach(language -> patterns.put(language, ScreenTexts.in(language)));
        return patterns;
    }

    /** Returns what residents said, when nobody adds to it. */
    public Texts said(Task.Source source) {
        return said(new FeedbackBlocks.Said(source, Optional.empty()));
    }

    /** Returns what residents said. */
    public Texts said(FeedbackBlocks.Said said) {
        SourceNames.Sentence sentence = names.said(said.source());
        return with(
                say(SAID + sentence.key(), language -> filledIn(language, sentence.names())),
                said.more());
    }

    /** Returns what is done. */
    public Texts doing(FeedbackBlocks.Doing doing) {
        String key = DOING + doing.id();
        Texts plain =
                doing.month()
                        .map(
                                month ->
                                        say(
                                                key + ".month",
                                                language ->
                                                        Map.of("month", month(month, language))))
                        .orElseGet(() -> say(key, language -> Map.of()));
        return with(plain, doing.more());
    }

    /** How many gave an answer, as the public may know it. */
    public sealed interface Share {
        /** In words. */
        enum Word implements Share {
            ALL,
            MANY,
            HALF
        }

        /** Of a hundred, in fives. */
        record Percent(int percent) implements Share {}
    }

    /**
     * Returns how visitors answered a question.
     *
     * @param n how many they were, rounded to fives
     */
    public Texts answered(Texts question, Texts answer, Share share, long n) {
        return result("answered", Map.of("question", question, "answer", answer), share, n);
    }

    /**
     * Returns what many wishes are about.
     *
     * @param n how many wishes there were, rounded to fives
     */
    public Texts wished(Texts wish, Share share, long n) {
        return result("wished", Map.of("name", wish), share, n);
    }

    private Texts result(String what, Map<String, Texts> names, Share share, long n) {
        String key =
                switch (share) {
                    case Share.Word word -> word.name().toLowerCase(Locale.ROOT);
                    case Share.Percent _ -> "percent";
                };
        return say(
                "result." + what + "." + key,
                language -> {
                    Map<String, Object> about = filledIn(language, names);
                    about.put("count", n);
                    if (share instanceof Share.Percent(int percent)) {
                        about.put("percent", percent);
                    }
                    return about;
                });
    }

    private Texts say(String key, Function<String, Map<String, Object>> about) {
        Map<String, String> said = new TreeMap<>();
        PATTERNS.forEach(
                (language, texts) -> {
                    String own =
                            Objects.requireNonNull(texts.byKey().get(BLOCK + key), BLOCK + key);
                    said.put(
                            language,
                            new MessageFormat(
                                            choice.choose(BLOCK + key, language, own),
                                            ULocale.forLanguageTag(language))
                                    .format(about.apply(language)));
                });
        return Texts.of(said);
    }

    private static Map<String, Object> filledIn(String language, Map<String, Texts> names) {
        Map<String, Object> filledIn = new HashMap<>();
        names.forEach(
                (place, name) ->
                        filledIn.put(
                                place,
                                name.byLanguage().containsKey(language)
                                        ? name.in(language)
                                        : Direction.isolated(name.in(language))));
        return filledIn;
    }

    private static String month(YearMonth month, String language) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", ULocale.forLanguageTag(language).toLocale())
                .format(month);
    }

    private Texts with(Texts sentence, Optional<FeedbackBlocks.More> more) {
        if (more.isEmpty()) {
            return sentence;
        }
        FeedbackBlocks.More further = more.get();
        Map<String, String> said =
                new TreeMap<>(say("more.other", in(sentence, further)).byLanguage());
        String own = further.language();
        said.put(own, say("more.same", in(sentence, further)).in(own));
        return Texts.of(said);
    }

    private static Function<String, Map<String, Object>> in(
            Texts sentence, FeedbackBlocks.More more) {
        return language ->
                Map.of(
                        "sentence",
                        sentence.in(language),
                        "language",
                        LocaleDisplayNames.getInstance(ULocale.forLanguageTag(language))
                                .languageDisplayName(more.language()),
                        "more",
                        language.equals(more.language())
                                ? more.words()
                                : Direction.isolated(more.words()));
    }
}
