package nl.gezondheidsplein.hub.web.admin;

import nl.gezondheidsplein.hub.voices.DrawerStore;
import nl.gezondheidsplein.hub.voices.Feedback;
import nl.gezondheidsplein.hub.voices.FeedbackWords;
import nl.gezondheidsplein.hub.voices.Ideas;
import nl.gezondheidsplein.hub.voices.NoteStore;
import nl.gezondheidsplein.hub.voices.Questions;
import nl.gezondheidsplein.hub.voices.SeatStore;
import nl.gezondheidsplein.hub.voices.Stories;
import nl.gezondheidsplein.hub.voices.Tasks;
import nl.gezondheidsplein.hub.voices.Themes;

/** Everything that pages ask of voices. */
public record VoiceDesks(
        Themes themes,
        Questions questions,
        DrawerStore drawers,
        Ideas ideas,
        Feedback feedback,
        FeedbackWords words,
        Tasks tasks,
        NoteStore notes,
        SeatStore seats,
        Stories stories) {}
