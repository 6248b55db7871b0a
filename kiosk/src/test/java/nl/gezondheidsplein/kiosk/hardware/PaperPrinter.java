package nl.gezondheidsplein.kiosk.hardware;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** A printer that speaks ESC/POS, behind its port: paper, cover and sensors are as a test says. */
final class PaperPrinter implements PrinterPort {
    private final PaperRoll roll = new PaperRoll(576);
    private final Deque<Byte> answers = new ArrayDeque<>();
    private SlipPrinter.Condition condition = SlipPrinter.Condition.READY;
    private int bytesUntilStuck = Integer.MAX_VALUE;

    synchronized void stands(SlipPrinter.Condition now) {
        condition = now;
    }

    /** The paper ends after so many bytes more. */
    synchronized void runsOutAfter(int bytes) {
        bytesUntilStuck = bytes;
    }

    synchronized void getsPaper() {
        bytesUntilStuck = Integer.MAX_VALUE;
        condition = SlipPrinter.Condition.READY;
    }

    synchronized Optional<BufferedImage> take() {
        return roll.take();
    }

    synchronized boolean isHalfDone() {
        return roll.isHalfDone();
    }

    @Override
    public synchronized ByteChannel open() throws IOException {
        if (condition == SlipPrinter.Condition.FAULT) {
            throw new IOException("unplugged");
        }
        answers.clear();
        return new Cable();
    }

    private synchronized int hears(ByteBuffer from) throws IOException {
        int heard = 0;
        while (from.hasRemaining()) {
            int value = Byte.toUnsignedInt(from.get());
            heard++;
            roll.hears(value).ifPresent(this::answer);
            if (value != 0x10 && --bytesUntilStuck == 0) {
                condition = SlipPrinter.Condition.NO_PAPER;
                throw new IOException("takes no more");
            }
        }
        return heard;
    }

    private void answer(int question) {
        int said = 0b0001_0010;
        boolean isEmpty = condition == SlipPrinter.Condition.NO_PAPER;
        if (question == 2) {
            said |= condition == SlipPrinter.Condition.OPEN ? 0b100 : 0;
            said |= isEmpty ? 0b10_0000 : 0;
        } else {
            said |= condition == SlipPrinter.Condition.PAPER_LOW || isEmpty ? 0b1100 : 0;
            said |= isEmpty ? 0b110_0000 : 0;
        }
        answers.add((byte) said);
    }

    private synchronized int answers(ByteBuffer into) {
        if (answers.isEmpty()) {
            return -1;
        }
        into.put(answers.remove());
        return 1;
    }

    private final class Cable implements ByteChannel {
        @Override
        public int read(ByteBuffer into) {
            return answers(into);
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            return hears(from);
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {}
    }
}
