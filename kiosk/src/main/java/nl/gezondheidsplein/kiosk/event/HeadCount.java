package nl.gezondheidsplein.kiosk.event;

/**
 * One thing that counts at an event, by itself. It holds no time and no party, so an answer cannot
 * be put together with the tap before it.
 */
public sealed interface HeadCount {
    /** By how much the number of people at the event changes. */
    default int people() {
        return 0;
    }

    /**
     * A party that checked in.
     *
     * @param size 1 to {@link #LARGEST}; the largest stands for "or more" and counts as it says
     */
    record Party(int size) implements HeadCount {
        /** The tile "6 or more". */
        public static final int LARGEST = 6;

        public Party {
            require(size, LARGEST);
        }

        @Override
        public int people() {
            return size;
        }
    }

    /**
     * A class or a bus that came in as one.
     *
     * @param size people, 1 to {@link #LARGEST}
     */
    record Group(int size) implements HeadCount {
        /** Three digits: more than one bus. */
        public static final int LARGEST = 999;

        public Group {
            require(size, LARGEST);
        }

        @Override
        public int people() {
            return size;
        }
    }

    /**
     * People that somebody counted on paper and the host enters.
     *
     * @param size people, 1 to {@link #LARGEST}
     */
    record Paper(int size) implements HeadCount {
        public static final int LARGEST = 9_999;

        public Paper {
            require(size, LARGEST);
        }

        @Override
        public int people() {
            return size;
        }
    }

    /**
     * The answer to the second question of an event.
     *
     * @param answer one of the ids of its question
     */
    record Answer(String answer) implements HeadCount {}

    /** A visit to a stand, or a full card where cards are counted. */
    record Stamp(String stand) implements HeadCount {}

    private static void require(int size, int largest) {
        if (size < 1 || size > largest) {
            throw new IllegalArgumentException("a party has 1 to " + largest + " people");
        }
    }
}
