package nl.gezondheidsplein.protocol;

/** What a voice is; a story is personal data and off by default. */
public enum VoiceKind implements Named {
    IDEA,
    STORY
}
