package nl.gezondheidsplein.kiosk.visit;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.gezondheidsplein.protocol.CareStream;
import nl.gezondheidsplein.protocol.Domain;
import nl.gezondheidsplein.protocol.WithdrawalCode;

/**
 * One thing of a visit that counts, by itself, the moment it is made. It holds no time and no
 * visit, so no two of them can be put together again.
 */
public sealed interface Contribution {
    /** What it is about; a visit contributes once to each. */
    String about();

    /** How many answers it holds, for the play filter. */
    default int items() {
        return 1;
    }

    /** The two answers of the quick check. */
    record Quick(QuickCheck answers) implements Contribution {
        /** What a quick check is about. */
        public static final String ABOUT = "quick";

        @Override
        public String about() {
            return ABOUT;
        }

        @Override
        public int items() {
            return QuickCheck.ITEMS;
        }
    }

    /**
     * The answers of the gezondheidscheck.
     *
     * @param set label of the question set
     * @param answers by item, q0 among them, in the order of their ids
     */
    record Full(String set, SortedMap<String, Answer> answers) implements Contribution {
        /** What a gezondheidscheck is about. */
        public static final String ABOUT = "check";

        public Full {
            answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
        }

        @Override
        public String about() {
            return ABOUT;
        }

        @Override
        public int items() {
            return answers.size();
        }
    }

    /** One tap on a question. */
    record Vote(String question, String answer) implements Contribution {
        @Override
        public String about() {
            return "vote." + question;
        }
    }

    /** "Ik doe mee" with a theme that is not sensitive. */
    record Believer(String theme) implements Contribution {
        @Override
        public String about() {
            return "theme." + theme;
        }
    }

    /** Help offered or asked, in one category. */
    record Give(String category, Way way) implements Contribution {
        @Override
        public String about() {
            return "give." + category + "." + way;
        }

        /** Bringing or fetching. */
        public enum Way {
            OFFER,
            ASK
        }
    }

    /**
     * A wish that became clear.
     *
     * @param isOffered whether the social map had something for it
     */
    record Wished(CareStream stream, Domain domain, String theme, boolean isOffered)
            implements Contribution {
        @Override
        public String about() {
            return "wish." + stream + "." + domain + "." + theme;
        }
    }

    /** Through whom one heard of this. */
    record Heard(Through through) implements Contribution {
        @Override
        public String about() {
            return "heard";
        }

        /** The closed list of the wire. */
        public enum Through {
            NEIGHBOUR,
            SCHOOL,
            MOSQUE,
            ONLINE,
            OTHER
        }
    }

    /** How an earlier report compares with this visit, by domain. */
    record Changed(Map<Domain, Change> changes) implements Contribution {
        public Changed {
            changes = Collections.unmodifiableMap(new TreeMap<>(changes));
        }

        @Override
        public String about() {
            return "change";
        }

        /** In the order of the wire. */
        public enum Change {
            MORE,
            SAME,
            LESS,
            SKIPPED
        }
    }

    /**
     * An idea from picture building blocks; goes to people who read it, apart from every count.
     *
     * @param text at most 280 characters
     */
    record Idea(Language language, String text) implements Contribution {
        @Override
        public String about() {
            return "idea";
        }
    }

    /**
     * What a resident told and a host wrote down, outside of every visit; goes to two people who
     * read it, apart from every count.
     *
     * @param text at most 280 characters
     * @param code on the slip of who told it; the kiosk keeps its hash alone
     */
    record Story(Language language, String text, WithdrawalCode code) implements Contribution {
        @Override
        public String about() {
            return "story";
        }
    }
}
