package nl.gezondheidsplein.hub.web.admin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.voices.Drawer;
import nl.gezondheidsplein.hub.voices.Question;
import nl.gezondheidsplein.hub.web.ItemWords;
import nl.gezondheidsplein.protocol.PictureChoice;

/** The Dutch words of what voices are counted by, as they were when this was made. */
public final class VoiceWords implements ItemWords {
    private static final String VOTE = "vote.";

    private final Map<String, String> themes;
    private final Map<String, String> gives;
    private final Map<String, Question> questions;

    public VoiceWords(VoiceDesks desks) {
        themes =
                desks.themes().all().stream()
                        .collect(
                                Collectors.toMap(
                                        theme -> theme.id(),
                                        theme -> theme.words().words().in("nl")));
        gives =
                desks.drawers().all().stream()
                        .filter(one -> one.drawer() == Drawer.GIVE)
                        .collect(
                                Collectors.toMap(
                                        one -> one.choice().id(),
                                        one -> one.choice().words().in("nl")));
        questions =
                desks.questions().all().stream()
                        .collect(Collectors.toMap(Question::id, Function.identity()));
    }

    @Override
    public Optional<String> question(String histogram) {
        return asked(histogram).map(question -> question.text().in("nl"));
    }

    private Optional<Question> asked(String histogram) {
        return histogram.startsWith(VOTE)
                ? Optional.ofNullable(questions.get(histogram.substring(VOTE.length())))
                : Optional.empty();
    }

    @Override
    public Optional<String> answer(String histogram, String answer) {
        if (histogram.startsWith(VOTE)) {
            return asked(histogram).stream()
                    .flatMap(question -> question.choices().stream())
                    .filter(choice -> choice.id().equals(answer))
                    .map(PictureChoice::words)
                    .map(words -> words.in("nl"))
                    .findFirst();
        }
        List<String> parts = List.of(answer.split("\\.", -1));
        String last = parts.getLast();
        return switch (histogram) {
            case "believer" -> Optional.of(theme(last));
            case "give" ->
                    Optional.of(
                            gives.getOrDefault(last, last)
                                    + (parts.getFirst().equals("ask") ? " (halen)" : " (brengen)"));
            case "wish" ->
                    parts.size() == 4
                            ? Optional.of(
                                    theme(last)
                                            + ", "
                                            + parts.get(2)
                                            + (parts.getFirst().equals("missing")
                                                    ? " (nog niet)"
                                                    : " (is er)"))
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    @Override
    public Set<String> themes() {
        return themes.keySet();
    }

    /** Returns the name of a theme; one of the social map alone is shown by its id. */
    String theme(String id) {
        return themes.getOrDefault(id, WishWords.capitalised(id));
    }
}
