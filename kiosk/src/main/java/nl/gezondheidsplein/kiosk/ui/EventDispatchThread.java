package nl.gezondheidsplein.kiosk.ui;

import java.time.Duration;
import javax.swing.SwingUtilities;
import javax.swing.Timer;

/** Swing's own thread. */
final class EventDispatchThread implements UiThread {
    @Override
    public void run(Runnable task) {
        SwingUtilities.invokeLater(task);
    }

    @Override
    public Runnable every(Duration period, Runnable task) {
        Timer timer = new Timer(Math.toIntExact(period.toMillis()), _ -> task.run());
        timer.start();
        return timer::stop;
    }
}
