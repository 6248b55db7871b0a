package nl.gezondheidsplein.kiosk.ui;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView;
import nl.gezondheidsplein.kiosk.ui.event.GroupView;
import nl.gezondheidsplein.kiosk.ui.host.HostNotes;
import nl.gezondheidsplein.kiosk.ui.host.HostPresenter;
import nl.gezondheidsplein.kiosk.ui.host.HostSession;
import nl.gezondheidsplein.kiosk.ui.host.HostView;
import nl.gezondheidsplein.kiosk.ui.story.StoryPresenter;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.visit.GroupRound;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.kiosk.visit.Pace;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.protocol.WithdrawalCode;

/**
 * Puts the host's screens together. Event dispatch thread only.
 *
 * @param content what the kiosk shows while the host is there
 */
record HostScreens(
        StageView stage,
        KioskPorts ports,
        UiThread ui,
        Visit visit,
        HostSession session,
        GroupRound round,
        Content content) {
    /**
     * Who shows the host's screen.
     *
     * @param now on the wall of the place
     * @param changed shows the screen anew
     */
    HostPresenter presenter(Wording wording, LocalDateTime now, Runnable changed) {
        return new HostPresenter(
                faces(wording.language()),
                visit,
                wording,
                session,
                new HostPresenter.Ports(
                        ports.host(),
                        new HostNotes(
                                content.words(),
                                wording,
                                now,
                                ports.notice().get(),
                                ports.hardware().printer().condition()),
                        ports.events(),
                        stories(),
                        round,
                        content.guide().check(),
                        ports.steadyTime().instant(),
                        ui::run,
                        changed));
    }

    private Optional<StoryPresenter.Ports> stories() {
        if (!content.join().takesStories() || !stage.hasRoomToWrite()) {
            return Optional.empty();
        }
        return Optional.of(
                new StoryPresenter.Ports(
                        content.words()::in,
                        content.place()
                                .map(place -> Set.copyOf(place.names().byLanguage().values()))
                                .orElse(Set.of()),
                        () -> WithdrawalCode.random(new SecureRandom()),
                        ports.takeHome().withdrawalPage(),
                        story -> ports.recorder().count(story, Pace.CONSIDERED, content)));
    }

    private ChoicesView choices(Language language) {
        return stage.choices(language, visit.screen().id());
    }

    private HostPresenter.Faces faces(Language language) {
        return new HostPresenter.Faces() {
            @Override
            public HostView host() {
                return stage.host(language);
            }

            @Override
            public ChoicesView choices() {
                return HostScreens.this.choices(language);
            }

            @Override
            public GroupView pad() {
                return stage.group(language);
            }

            @Override
            public StoryPresenter.Faces story() {
                return new StoryPresenter.Faces(
                        HostScreens.this::choices, stage::host, stage::letters);
            }

            @Override
            public void ignoreGlass(Duration span) {
                stage.ignoreGlass(span);
            }
        };
    }
}
