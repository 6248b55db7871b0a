package nl.gezondheidsplein.hub.review;

import java.time.Duration;
import nl.gezondheidsplein.protocol.Sha256;

/** A recording that was looked through and is known to play. Immutable. */
public final class Sound {
    /** The largest file that is taken, in bytes. */
    public static final int MOST_BYTES = 256 * 1024;

    /** The longest sound; what takes longer to say is no sentence. */
    public static final Duration LONGEST = Duration.ofSeconds(20);

    private final Form form;
    private final byte[] content;
    private final Duration length;

    /** How sound is written down. */
    public enum Form {
        /** Samples of 16 bits. */
        WAV("audio/wav", "wav"),
        /** Ogg with Opus or Vorbis. */
        OGG("audio/ogg", "ogg");

        private final String mediaType;
        private final String extension;

        Form(String mediaType, String extension) {
            this.mediaType = mediaType;
            this.extension = extension;
        }

        /** What it is called on the web. */
        public String mediaType() {
            return mediaType;
        }
    }

    private Sound(Form form, byte[] content, Duration length) {
        this.form = form;
        this.content = content;
        this.length = length;
    }

    /** A sound that was kept, and so was looked through before. */
    public static Sound kept(Form form, byte[] content, Duration length) {
        return new Sound(form, content.clone(), length);
    }

    /**
     * Looks a file through.
     *
     * @throws ReviewRefusedException when it is too large or too long, or no player would take it
     */
    public static Sound read(byte[] file) {
        if (file.length == 0) {
            throw refused("Kies een bestand met geluid.");
        }
        if (file.length > MOST_BYTES) {
            throw refused("Het bestand is te groot. Het mag 256 kB zijn.");
        }
        Sound sound;
        if (WavFile.isOne(file)) {
            WavFile wav = WavFile.read(file);
            sound = new Sound(Form.WAV, wav.bare(), wav.length());
        } else if (OggFile.isOne(file)) {
            sound = new Sound(Form.OGG, file.clone(), OggFile.read(file).length());
        } else {
            throw refused("Dit is geen WAV en geen Ogg.");
        }
        if (sound.length.compareTo(LONGEST) > 0) {
            throw refused("De opname is te lang. Zij mag 20 seconden duren.");
        }
        if (sound.length.isZero()) {
            throw refused("De opname is leeg.");
        }
        return sound;
    }

    static ReviewRefusedException refused(String sentence) {
        return new ReviewRefusedException(sentence, false);
    }

    /** How it is written down. */
    public Form form() {
        return form;
    }

    /** Returns a copy of the file. */
    public byte[] content() {
        return content.clone();
    }

    /** How long it takes to hear. */
    public Duration length() {
        return length;
    }

    /** The hash that names it. */
    public String sha256() {
        return Sha256.hex(content);
    }

    /** Its path in a pack. */
    public String path() {
        return "clips/" + sha256() + "." + form.extension;
    }
}
