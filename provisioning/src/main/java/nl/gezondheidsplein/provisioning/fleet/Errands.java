package nl.gezondheidsplein.provisioning.fleet;

import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import nl.gezondheidsplein.kiosk.content.Pack;
import nl.gezondheidsplein.kiosk.visit.Answer;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Screen;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.protocol.JoinSheet;
import nl.gezondheidsplein.protocol.JoinSheet.Question;
import nl.gezondheidsplein.protocol.JoinSheet.Theme;

/** The ways that residents take through a visit, from the home screen on. One thread. */
final class Errands {
    private final Visit visit;
    private final Pause pause;
    private final Tempo tempo;
    private final RandomGenerator random;
    private final Supplier<Pack> pack;

    Errands(Visit visit, Doorstep.Kiosk kiosk, Tempo tempo, RandomGenerator random) {
        this.visit = visit;
        this.pause = kiosk.pause();
        this.pack = kiosk.content();
        this.tempo = tempo;
        this.random = random;
    }

    /** Does what the resident came for, or the quick check where this kiosk has no such thing. */
    void run(Resident resident) throws InterruptedException {
        switch (offered(resident.errand())) {
            case QUICK -> quick(resident);
            case CHECK -> check(resident);
            case WISH -> wish();
            case VOTE -> vote();
            case BELIEVE -> believe();
            case HELP -> help();
        }
    }

    private Errand offered(Errand wanted) {
        JoinSheet join = pack.get().join();
        boolean isOffered =
                switch (wanted) {
                    case QUICK -> true;
                    case CHECK -> pack.get().check().isPresent();
                    case WISH -> !pack.get().clarify().starts().isEmpty();
                    case VOTE -> !join.questions().isEmpty();
                    case BELIEVE -> !open(join).isEmpty();
                    case HELP -> !join.gives().isEmpty();
                };
        return isOffered ? wanted : Errand.QUICK;
    }

    private static List<Theme> open(JoinSheet join) {
        return join.themes().stream().filter(theme -> !theme.isSensitive()).toList();
    }

    private void quick(Resident resident) throws InterruptedException {
        visit.open(Screen.MYSELF);
        visit.adultIsHere();
        if (visit.screen() == Screen.MYSELF) {
            pause.of(tempo.perAct());
            visit.open(Screen.QUICK);
        }
        think();
        visit.answer(resident.health());
        if (!resident.leavesEarly()) {
            think();
            visit.finish(resident.choice());
        }
    }

    private void check(Resident resident) throws InterruptedException {
        visit.open(Screen.MYSELF);
        visit.adultIsHere();
        pause.of(tempo.perAct());
        visit.open(Screen.CHECK);
        think();
        visit.answerItem(resident.health());
        while (visit.screen() == Screen.CHECK && !resident.leavesEarly()) {
            think();
            visit.answerItem(Answer.ofFace(random.nextInt(5)));
        }
    }

    private void wish() throws InterruptedException {
        visit.clarify(any(List.copyOf(pack.get().clarify().starts().keySet())));
        visit.adultIsHere();
        think();
        while (visit.screen() == Screen.CLARIFY) {
            visit.chooseWish(
                    any(visit.clarification().orElseThrow().step().orElseThrow().choices())
                            .words()
                            .id());
            think();
        }
        visit.matched(
                visit.wish().flatMap(wish -> wish.theme()).filter(this::hasOffer).isPresent());
    }

    private boolean hasOffer(String theme) {
        return pack.get().offers().stream()
                .anyMatch(offer -> offer.facts().themes().contains(theme));
    }

    private void vote() throws InterruptedException {
        Question question = any(pack.get().join().questions());
        visit.open(Screen.JOIN);
        switch (question.purpose()) {
            case SEASON -> visit.open(Screen.SEASON);
            case WEEK -> visit.open(Screen.WEEK);
            case CIRCLE -> visit.open(Screen.CIRCLE);
            case PLACE -> visit.open(Screen.PLACES);
            case CHILDREN -> {
                visit.back();
                visit.open(Screen.CHILDREN);
            }
        }
        think();
        visit.give(new Contribution.Vote(question.id(), any(question.answers()).id()));
    }

    private void believe() throws InterruptedException {
        visit.open(Screen.JOIN);
        visit.open(Screen.BELIEVERS);
        think();
        visit.give(new Contribution.Believer(any(open(pack.get().join())).words().id()));
    }

    private void help() throws InterruptedException {
        visit.open(Screen.JOIN);
        visit.open(Screen.GIVE);
        think();
        visit.give(
                new Contribution.Give(
                        any(pack.get().join().gives()).id(),
                        random.nextBoolean()
                                ? Contribution.Give.Way.OFFER
                                : Contribution.Give.Way.ASK));
    }

    private void think() throws InterruptedException {
        pause.of(tempo.answer(random));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
