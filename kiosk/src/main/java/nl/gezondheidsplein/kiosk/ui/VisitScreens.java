package nl.gezondheidsplein.kiosk.ui;

import java.time.LocalDateTime;
import java.util.List;
import nl.gezondheidsplein.kiosk.match.Matches;
import nl.gezondheidsplein.kiosk.takeaway.Telling;
import nl.gezondheidsplein.kiosk.ui.adult.AdultPresenter;
import nl.gezondheidsplein.kiosk.ui.agenda.AgendaPresenter;
import nl.gezondheidsplein.kiosk.ui.agenda.AgendaView;
import nl.gezondheidsplein.kiosk.ui.around.AroundPresenter;
import nl.gezondheidsplein.kiosk.ui.around.AroundView;
import nl.gezondheidsplein.kiosk.ui.ask.AskPresenter;
import nl.gezondheidsplein.kiosk.ui.check.CheckPresenter;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView;
import nl.gezondheidsplein.kiosk.ui.clarify.ClarifyPresenter;
import nl.gezondheidsplein.kiosk.ui.feedback.FeedbackPresenter;
import nl.gezondheidsplein.kiosk.ui.help.HelpPresenter;
import nl.gezondheidsplein.kiosk.ui.home.HomePresenter;
import nl.gezondheidsplein.kiosk.ui.join.BelieversPresenter;
import nl.gezondheidsplein.kiosk.ui.join.GivePresenter;
import nl.gezondheidsplein.kiosk.ui.join.HeardPresenter;
import nl.gezondheidsplein.kiosk.ui.join.IdeaPresenter;
import nl.gezondheidsplein.kiosk.ui.join.JoinPresenter;
import nl.gezondheidsplein.kiosk.ui.join.VotePresenter;
import nl.gezondheidsplein.kiosk.ui.language.LanguagePresenter;
import nl.gezondheidsplein.kiosk.ui.match.MatchPresenter;
import nl.gezondheidsplein.kiosk.ui.match.MatchView;
import nl.gezondheidsplein.kiosk.ui.myself.MyselfPresenter;
import nl.gezondheidsplein.kiosk.ui.offer.OfferPresenter;
import nl.gezondheidsplein.kiosk.ui.plant.PlantPresenter;
import nl.gezondheidsplein.kiosk.ui.quick.QuickPresenter;
import nl.gezondheidsplein.kiosk.ui.takeaway.EarlierReport;
import nl.gezondheidsplein.kiosk.ui.takeaway.Printing;
import nl.gezondheidsplein.kiosk.ui.takeaway.TakeAwayPresenter;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.ui.thanks.ThanksPresenter;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.protocol.JoinSheet.Question.Purpose;
import nl.gezondheidsplein.protocol.words.HeardLanguage;

/**
 * Shows where a visit stands, one presenter for each of its screens. Event dispatch thread only.
 *
 * @param content what the visit keeps
 * @param heard the languages to listen to
 */
record VisitScreens(
        StageView stage,
        KioskPorts ports,
        UiThread ui,
        Visit visit,
        EarlierReport earlier,
        Printing printing,
        Content content,
        Language language,
        List<HeardLanguage> heard) {
    /** Shows the present screen, which must be one of a visit. */
    void show() {
        Wording wording = content.words().in(language);
        switch (visit.screen()) {
            case LANGUAGE ->
                    new LanguagePresenter(stage.language(language), visit, content.words(), wording)
                            .show(heard);
            case HOME -> new HomePresenter(stage.home(language), visit, wording, reach()).show();
            case QUICK -> new QuickPresenter(stage.quick(language), visit, wording).show();
            case THANKS -> new ThanksPresenter(stage.thanks(language), visit, wording).show();
            case AGENDA ->
                    new AgendaPresenter(
                                    agendaFaces(),
                                    visit,
                                    wording,
                                    new AgendaPresenter.Shown(
                                            content.socialMap(), content.notices(), now()))
                            .show();
            case MAP ->
                    new AroundPresenter(
                                    aroundFaces(),
                                    visit,
                                    wording,
                                    new AroundPresenter.Shown(
                                            content.socialMap(),
                                            content.join(),
                                            content.map(),
                                            now()))
                            .show();
            case FEEDBACK ->
                    new FeedbackPresenter(
                                    stage.feedback(language), visit, wording, content.feedback())
                            .show();
            case JOIN ->
                    new JoinPresenter(choices(), visit, wording, content.join(), content.feedback())
                            .show();
            case SEASON -> vote(Purpose.SEASON);
            case WEEK -> vote(Purpose.WEEK);
            case CIRCLE -> vote(Purpose.CIRCLE);
            case PLACES -> vote(Purpose.PLACE);
            case CHILDREN -> vote(Purpose.CHILDREN);
            case BELIEVERS ->
                    new BelieversPresenter(choices(), visit, wording, content.join()).show();
            case GIVE -> new GivePresenter(choices(), visit, wording, content.join()).show();
            case IDEA ->
                    new IdeaPresenter(
                                    choices(),
                                    visit,
                                    wording,
                                    content.words().in(Language.DUTCH),
                                    content.join())
                            .show();
            case HEARD -> new HeardPresenter(choices(), visit, wording).show();
            case HELP -> new HelpPresenter(stage.help(language), wording).show();
            case MYSELF ->
                    new MyselfPresenter(stage.myself(language), visit, wording, content.guide())
                            .show();
            case ADULT -> new AdultPresenter(stage.adult(language), visit, wording, now()).show();
            case CHECK -> new CheckPresenter(stage.check(language), visit, wording).show();
            case PLANT -> new PlantPresenter(stage.plant(language), visit, wording).show();
            case CLARIFY -> new ClarifyPresenter(stage.clarify(language), visit, wording).show();
            case MATCH ->
                    new MatchPresenter(matchFaces(), visit, wording, matches())
                            .show(now(), content.place());
            case OFFER ->
                    new OfferPresenter(
                                    stage.offer(language),
                                    visit,
                                    wording,
                                    new OfferPresenter.Shown(
                                            content.socialMap(),
                                            content.pictures(),
                                            ports.images(),
                                            ui::run))
                            .show(now());
            case TAKE_AWAY ->
                    new TakeAwayPresenter(
                                    stage.takeAway(language),
                                    visit,
                                    wording,
                                    ports.takeHome(),
                                    printing,
                                    ui::run)
                            .show(telling(wording), telling(content.words().in(Language.DUTCH)));
            case THEN_AND_NOW -> earlier.show(choices(), wording);
            case ASK -> new AskPresenter(stage.ask(language), visit, wording).show(content.place());
            case ATTRACT, ROUND, HOST ->
                    throw new IllegalStateException("no screen of a visit: " + visit.screen());
        }
    }

    private Matches matches() {
        return new WhatFits(visit, content.socialMap(), now()).matches();
    }

    private Telling telling(Wording wording) {
        return new Telling(
                new WhatFits(visit, content.socialMap(), now()).report(wording), wording::say);
    }

    private void vote(Purpose purpose) {
        new VotePresenter(
                        choices(),
                        visit,
                        content.words().in(language),
                        visit.screen().id() + ".heading",
                        content.join().questions().stream()
                                .filter(question -> question.purpose() == purpose)
                                .toList())
                .show();
    }

    private HomePresenter.Reach reach() {
        boolean asksChildren =
                content.guide().isForChildren()
                        && content.join().questions().stream()
                                .anyMatch(question -> question.purpose() == Purpose.CHILDREN);
        return new HomePresenter.Reach(
                !content.socialMap().isEmpty(),
                !JoinPresenter.ways(content.join(), content.feedback()).isEmpty(),
                asksChildren);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(ports.placeClock());
    }

    private ChoicesView choices() {
        return stage.choices(language, visit.screen().id());
    }

    private AgendaView.Faces agendaFaces() {
        return new AgendaView.Faces() {
            @Override
            public AgendaView rows() {
                return stage.agenda(language);
            }

            @Override
            public ChoicesView filters() {
                return choices();
            }
        };
    }

    private MatchView.Faces matchFaces() {
        return new MatchView.Faces() {
            @Override
            public MatchView match() {
                return stage.match(language);
            }

            @Override
            public ChoicesView forWhom() {
                return choices();
            }
        };
    }

    private AroundView.Faces aroundFaces() {
        return new AroundView.Faces() {
            @Override
            public AroundView around() {
                return stage.around(language);
            }

            @Override
            public ChoicesView categories() {
                return choices();
            }
        };
    }
}
