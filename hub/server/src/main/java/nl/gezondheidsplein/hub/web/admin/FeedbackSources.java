package nl.gezondheidsplein.hub.web.admin;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.results.Audience;
import nl.gezondheidsplein.hub.voices.Drawer;
import nl.gezondheidsplein.hub.voices.Idea;
import nl.gezondheidsplein.hub.voices.IdeaState;
import nl.gezondheidsplein.hub.voices.Question;
import nl.gezondheidsplein.hub.voices.Task;
import nl.gezondheidsplein.hub.voices.VoiceRefusedException;
import nl.gezondheidsplein.hub.web.Released;
import nl.gezondheidsplein.protocol.NeighbourhoodId;

/**
 * What residents of a neighbourhood brought that feedback can answer, and where to look at it; each
 * role sees of it what its other pages show it too.
 */
public final class FeedbackSources {
    /** So many of a kind as somebody reads through; what is older was answered long ago. */
    private static final int MOST = 20;

    private static final String WISH = "wish";
    private static final String DUTCH = "nl";

    private final VoiceDesks desks;
    private final Released released;

    FeedbackSources(VoiceDesks desks, Released released) {
        this.desks = desks;
        this.released = released;
    }

    /** What can be answered, of one kind. */
    public record Group(String words, List<Choice> choices) {}

    /**
     * One thing that can be answered.
     *
     * @param language of its words
     */
    public record Choice(String id, String words, String language) {}

    /**
     * What an item answers.
     *
     * @param link where to look, or empty
     */
    public record Answered(String words, String link) {}

    /** Who asks, and for which neighbourhood. */
    record Asker(Set<Role> roles, Area area, List<String> around) {
        boolean coordinates() {
            return roles.contains(Role.COORDINATOR);
        }

        NeighbourhoodId neighbourhood() {
            return new NeighbourhoodId(area.id());
        }
    }

    /**
     * Returns what can be answered.
     *
     * @param chosen what an item answers already; it stays a choice
     */
    List<Group> choices(Asker asker, Optional<Task.Source> chosen) {
        List<Group> groups =
                Stream.of(
                                new Group("Zonder vraag van bewoners", own()),
                                new Group("Thema’s", themes(asker)),
                                new Group("Vragen", questions(asker)),
                                new Group("Ideeën", ideas(asker)),
                                new Group("Wensen", wishes(asker)),
                                new Group("Hulp", help()))
                        .filter(group -> !group.choices().isEmpty())
                        .toList();
        return chosen.map(FeedbackSources::id)
                .filter(id -> all(groups).noneMatch(choice -> choice.id().equals(id)))
                .map(
                        id ->
                                Stream.concat(
                                                Stream.of(
                                                        new Group(
                                                                "Nu", List.of(said(chosen.get())))),
                                                groups.stream())
                                        .toList())
                .orElse(groups);
    }

    private static Stream<Choice> all(List<Group> groups) {
        return groups.stream().flatMap(group -> group.choices().stream());
    }

    static String id(Task.Source source) {
        return source.kind().id() + ":" + source.subject();
    }

    /**
     * Returns what a form chose.
     *
     * @throws VoiceRefusedException when it is none of the choices
     */
    Task.Source read(Asker asker, Optional<Task.Source> chosen, String id) {
        int colon = id.indexOf(':');
        return all(choices(asker, chosen))
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .flatMap(
                        choice ->
                                Task.Kind.ofId(id.substring(0, colon))
                                        .map(
                                                kind ->
                                                        new Task.Source(
                                                                kind, id.substring(colon + 1))))
                .orElseThrow(() -> new VoiceRefusedException("Kies waar dit een antwoord op is."));
    }

    private Choice said(Task.Source source) {
        return new Choice(id(source), desks.words().said(source).in(DUTCH), DUTCH);
    }

    private List<Choice> own() {
        return List.of(said(Task.Source.own()));
    }

    private List<Choice> themes(Asker asker) {
        return desks.themes().board(asker.neighbourhood()).stream()
                .map(card -> said(new Task.Source(Task.Kind.THEME, card.theme().id())))
                .toList();
    }

    private List<Choice> questions(Asker asker) {
        return desks.questions().of(asker.around()).stream()
                .filter(question -> question.since().isPresent())
                .sorted(
                        Comparator.comparing(
                                        (Question question) ->
                                                question.since().orElse(LocalDate.MIN))
                                .reversed())
                .limit(MOST)
                .flatMap(FeedbackSources::answers)
                .map(this::said)
                .toList();
    }

    private static Stream<Task.Source> answers(Question question) {
        return Stream.concat(
                Stream.of(new Task.Source(Task.Kind.QUESTION, question.id())),
                question.choices().stream()
                        .map(answer -> Task.Source.answer(question.id(), answer.id())));
    }

    /** Only of who may read ideas, and never one that nobody has read yet. */
    private List<Choice> ideas(Asker asker) {
        if (!asker.coordinates()) {
            return List.of();
        }
        return Stream.of(IdeaState.OPEN, IdeaState.STARTED, IdeaState.DONE)
                .flatMap(state -> desks.ideas().of(asker.neighbourhood(), state, 0, MOST).stream())
                .map(
                        idea ->
                                new Choice(
                                        id(new Task.Source(Task.Kind.IDEA, idea.id())),
                                        shortened(idea.text()),
                                        idea.language()))
                .toList();
    }

    private static String shortened(String text) {
        int most = 80;
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }

    /** Wishes are figures: each role hears of what was released to it. */
    private List<Choice> wishes(Asker asker) {
        Audience audience = asker.coordinates() ? Audience.COORDINATOR : Audience.PUBLIC;
        return Stream.of(Optional.of(asker.area().id()), Optional.ofNullable(asker.area().parent()))
                .flatMap(Optional::stream)
                .flatMap(area -> released.latest(area, audience).stream())
                .flatMap(period -> period.histograms().stream())
                .filter(histogram -> histogram.id().equals(WISH))
                .flatMap(histogram -> histogram.answers().stream())
                .map(answer -> answer.answer().substring(answer.answer().indexOf('.') + 1))
                .distinct()
                .limit(MOST)
                .map(wish -> said(new Task.Source(Task.Kind.WISH, wish)))
                .toList();
    }

    private List<Choice> help() {
        return desks.drawers().all().stream()
                .filter(one -> one.drawer() == Drawer.GIVE && one.isShown())
                .flatMap(one -> Stream.of("ask.", "offer.").map(way -> way + one.choice().id()))
                .map(subject -> said(new Task.Source(Task.Kind.HELP, subject)))
                .toList();
    }

    /** Returns what residents brought that an item answers, in words and with the way to it. */
    List<Answered> answered(Asker asker, List<Task.Source> sources) {
        return sources.stream()
                .filter(source -> source.kind() != Task.Kind.OWN)
                .map(source -> answered(asker, source))
                .toList();
    }

    private Answered answered(Asker asker, Task.Source source) {
        return new Answered(words(asker, source), isOpen(asker, source) ? link(asker, source) : "");
    }

    private String words(Asker asker, Task.Source source) {
        Optional<Idea> idea =
                source.kind() == Task.Kind.IDEA && asker.coordinates()
                        ? desks.ideas().find(source.subject())
                        : Optional.empty();
        return idea.map(Idea::text)
                .filter(text -> !text.isEmpty())
                .map(FeedbackSources::shortened)
                .orElseGet(() -> desks.words().said(source).in(DUTCH));
    }

    /** Whether who asks may open the page that {@link #link} leads to. */
    private static boolean isOpen(Asker asker, Task.Source source) {
        return switch (source.kind()) {
            case THEME, QUESTION, OFFER, FEEDBACK, OWN -> true;
            case IDEA, WISH, STORY, HELP, EVENT -> asker.coordinates();
        };
    }

    private String link(Asker asker, Task.Source source) {
        String here = "/beheer/buurten/" + asker.area().id();
        String subject = source.subject();
        return switch (source.kind()) {
            case THEME -> here + "/themas" + part("t-", subject);
            case QUESTION -> here + "/vragen" + part("q-", subject.split("\\.", 2)[0]);
            case IDEA -> here + "/ideeen" + idea(subject);
            case STORY -> here + "/verhalen";
            case WISH, HELP -> "/beheer/uitkomsten/" + asker.area().id();
            case OFFER -> "/beheer/kaart" + (subject.isEmpty() ? "" : "/aanbod/" + subject);
            case EVENT -> here + "/evenementen" + (subject.isEmpty() ? "" : "/" + subject);
            case FEEDBACK -> here + "/terugkoppeling" + (subject.isEmpty() ? "" : "/" + subject);
            case OWN -> "";
        };
    }

    private static String part(String before, String subject) {
        return subject.isEmpty() ? "" : "#" + before + subject;
    }

    private String idea(String id) {
        return desks.ideas()
                .find(id)
                .map(idea -> "?stand=" + idea.state().id() + "#i-" + id)
                .orElse("");
    }
}
