package nl.gezondheidsplein.kiosk.ui.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView.Choice;
import nl.gezondheidsplein.kiosk.ui.choices.Pages;
import nl.gezondheidsplein.kiosk.ui.host.HostView;
import nl.gezondheidsplein.kiosk.ui.host.HostView.Note;
import nl.gezondheidsplein.kiosk.ui.host.HostView.Way;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.visit.Contribution.Story;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.PersonTraces;
import nl.gezondheidsplein.protocol.PersonTraces.Trace;
import nl.gezondheidsplein.protocol.WithdrawalCode;
import nl.gezondheidsplein.protocol.words.Direction;

/**
 * Writes a story down with a resident: the language, what becomes of it, the words, what in them
 * points at a person, the whole read back, and the code with which it can be withdrawn. From the
 * language on, everything is said in the resident's own.
 */
public final class StoryPresenter implements ChoicesView.Acts, LetterView.Acts {
    private static final String AGREE = "agree";
    private static final String WRITTEN = "written";
    private static final String NO_NAME = "no-name";
    private static final String KEEP = "keep";
    private static final String CHANGE = "change";
    private static final String NO = "no";
    private static final String DONE = "done";

    private static final List<String> PROMISES = List.of("samen", "alleen", "snel", "change");

    private final Faces faces;
    private final StoryDraft draft;
    private final Ports ports;
    private final Ways ways;
    private Language language = Language.DUTCH;
    private Optional<LetterView> letters = Optional.empty();
    private int board;

    /**
     * The screens this can show; each call puts a new one in the place of the one before.
     *
     * @param choices for a choice by picture
     * @param notes for what is read
     * @param letters for what is written
     */
    public record Faces(
            Function<Language, ChoicesView> choices,
            Function<Language, HostView> notes,
            Function<Language, LetterView> letters) {}

    /**
     * What it needs besides.
     *
     * @param words what is said in a language
     * @param known names in a story that are no person's, such as those of the place
     * @param code makes a code with which a story can be withdrawn
     * @param page where that is done
     * @param keep stores a story; completes, on any thread, after it is committed
     */
    public record Ports(
            Function<Language, Wording> words,
            Set<String> known,
            Supplier<WithdrawalCode> code,
            String page,
            Function<Story, CompletionStage<?>> keep) {}

    /**
     * Where the host can go from here.
     *
     * @param step goes one step further
     * @param back takes a step back
     * @param done leaves the host's screen
     * @param changed shows the screen anew
     * @param ui runs a task on the event dispatch thread
     */
    public record Ways(
            Consumer<String> step, Runnable back, Runnable done, Runnable changed, Executor ui) {}

    public StoryPresenter(Faces faces, StoryDraft draft, Ports ports, Ways ways) {
        this.faces = faces;
        this.draft = draft;
        this.ports = ports;
        this.ways = ways;
    }

    /**
     * Shows where the host is.
     *
     * @param host the language of the host
     * @param taken the steps within the story, the first one first
     */
    public void show(Language host, List<String> taken) {
        language =
                taken.stream()
                        .flatMap(
                                step ->
                                        Arrays.stream(Language.values())
                                                .filter(one -> one.id().equals(step)))
                        .findFirst()
                        .orElse(host);
        if (draft.code().isPresent()) {
            showCode(draft.code().get());
        } else if (taken.isEmpty()) {
            showLanguages();
        } else if (!taken.contains(AGREE)) {
            showPromises();
        } else if (!taken.contains(WRITTEN)) {
            showLetters();
        } else {
            showWhatWasWritten(taken.contains(NO_NAME));
        }
    }

    private String say(String key) {
        return ports.words().apply(language).say("story." + key);
    }

    private void showLanguages() {
        List<Choice> all =
                Arrays.stream(Language.values())
                        .map(one -> new Choice(one.id(), "talk", one.ownName(), ""))
                        .toList();
        faces.choices()
                .apply(language)
                .showChoices(say("language"), "", Pages.page(all, 0, ""), this);
    }

    private void showPromises() {
        faces.notes()
                .apply(language)
                .showBoard(
                        say("promises"),
                        IntStream.range(0, PROMISES.size())
                                .mapToObj(
                                        i ->
                                                new Note(
                                                        PROMISES.get(i),
                                                        say("promise." + (i + 1) + ".title"),
                                                        say("promise." + (i + 1) + ".line")))
                                .toList(),
                        List.of(
                                new Way(AGREE, "send", say("agree")),
                                new Way(NO, "change", say("no"))),
                        this::chosen);
    }

    private void showLetters() {
        LetterView view = faces.letters().apply(language);
        letters = Optional.of(view);
        List<String> all = Alphabet.of(language);
        int size = view.lettersOnABoard();
        int boards = (all.size() + size - 1) / size;
        int from = board % boards * size;
        view.showLetters(
                new LetterView.Says(say("others"), say("space"), say("erase"), say("done")),
                all.subList(from, Math.min(all.size(), from + size)),
                this);
        showText();
    }

    private void showText() {
        letters.ifPresent(
                view ->
                        view.showText(
                                draft.text(),
                                ports.words()
                                        .apply(language)
                                        .say("story.left", Map.of("count", draft.left()))));
    }

    /** What points at a person has to go before the story is read back. */
    private void showWhatWasWritten(boolean isNoName) {
        Map<Trace, String> found = PersonTraces.found(draft.text(), ports.known());
        if (isNoName) {
            found.remove(Trace.NAME);
        }
        List<Note> notes =
                found.isEmpty()
                        ? List.of(new Note("talk", draft.text(), ""))
                        : found.entrySet().stream().map(this::note).toList();
        List<Way> leads = new ArrayList<>();
        if (found.isEmpty()) {
            leads.add(new Way(KEEP, "send", say(draft.isLost() ? "again" : "keep")));
        } else if (found.keySet().equals(Set.of(Trace.NAME))) {
            leads.add(new Way(NO_NAME, "send", say("no-name")));
        }
        leads.add(new Way(CHANGE, "change", say("change")));
        String heading = found.isEmpty() ? "read" : "found";
        faces.notes()
                .apply(language)
                .showBoard(say(draft.isLost() ? "lost" : heading), notes, leads, this::chosen);
    }

    private Note note(Map.Entry<Trace, String> found) {
        return new Note(
                "alleen",
                say("found." + found.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                found.getValue());
    }

    private void showCode(WithdrawalCode code) {
        faces.notes()
                .apply(language)
                .showBoard(
                        say("code"),
                        List.of(
                                new Note(
                                        "send",
                                        Direction.isolated(code.text()),
                                        ports.words()
                                                .apply(language)
                                                .say(
                                                        "story.code.line",
                                                        Map.of("page", ports.page())))),
                        List.of(new Way(DONE, "handen", say("done"))),
                        this::chosen);
    }

    @Override
    public void chosen(String id) {
        switch (id) {
            case KEEP -> keep();
            case DONE -> ways.done().run();
            case CHANGE, NO -> ways.back().run();
            default -> ways.step().accept(id);
        }
    }

    private void keep() {
        if (draft.isBusy()) {
            return;
        }
        draft.busy();
        int teller = draft.teller();
        WithdrawalCode code = ports.code().get();
        ports.keep()
                .apply(new Story(language, draft.text().strip(), code))
                .whenComplete(
                        (_, failure) ->
                                ways.ui().execute(() -> settle(teller, code, failure == null)));
    }

    /** The code of one who left is for nobody. */
    private void settle(int teller, WithdrawalCode code, boolean isKept) {
        if (teller != draft.teller()) {
            return;
        }
        if (isKept) {
            draft.kept(code);
        } else {
            draft.lose(true);
        }
        ways.changed().run();
    }

    @Override
    public void wentOn() {
        ways.back().run();
    }

    @Override
    public void done() {
        ways.done().run();
    }

    @Override
    public void typed(String letter) {
        if (draft.type(letter, language)) {
            showText();
        }
    }

    @Override
    public void turned() {
        board++;
        showLetters();
    }

    @Override
    public void erased() {
        draft.erase();
        showText();
    }

    @Override
    public void entered() {
        if (!draft.text().isBlank()) {
            draft.lose(false);
            ways.step().accept(WRITTEN);
        }
    }
}
