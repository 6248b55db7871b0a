package nl.gezondheidsplein.kiosk.ui;

import java.awt.AWTEvent;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.lang.reflect.InvocationTargetException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import nl.gezondheidsplein.kiosk.hardware.KeyPad;
import nl.gezondheidsplein.kiosk.settings.Screen;
import nl.gezondheidsplein.kiosk.speech.Phrase;
import nl.gezondheidsplein.kiosk.typeface.Typeface;
import nl.gezondheidsplein.kiosk.ui.look.KioskLaf;
import nl.gezondheidsplein.kiosk.ui.look.TouchButton;
import nl.gezondheidsplein.kiosk.ui.look.Touches;
import nl.gezondheidsplein.kiosk.ui.text.Wordings;

/** The kiosk's window. It is opened once and stays; {@link #close} is for tests and for the end. */
public final class KioskWindow implements AutoCloseable {
    /** The title, by which other programs find the window. */
    public static final String TITLE = "Gezondheidsplein";

    /** Two strikes within this distance are taken for one. */
    private static final double SAME_PLACE_MM = 20;

    /** On a keyboard, for a host or a steward who brings one. */
    private static final int HOST_KEY = KeyEvent.VK_F9;

    private final JFrame frame;
    private final StagePanel stage;
    private final Touches touches;
    private final Runnable glassTouched;
    private final KioskPresenter presenter;
    private final AWTEventListener watcher = this::watch;
    private Dimension shown;
    private final KeyEventDispatcher keyboard = this::typed;

    private KioskWindow(Screen screen, KioskPorts ports) {
        Dimension size = size(screen);
        double pxPerMm = screen.pixelsPerMm(size.width);
        frame = new JFrame(TITLE);
        frame.setUndecorated(screen.fullScreen());
        frame.setResizable(!screen.fullScreen());
        frame.setDefaultCloseOperation(
                screen.fullScreen()
                        ? WindowConstants.DO_NOTHING_ON_CLOSE
                        : WindowConstants.EXIT_ON_CLOSE);
        glassTouched = ports.glassTouched();
        touches = new Touches(ports.steadyTime(), (int) Math.ceil(SAME_PLACE_MM * pxPerMm));
        stage = new StagePanel(size, screen::pixelsPerMm, false, touches);
        stage.setPreferredSize(size);
        shown = size;
        presenter = new KioskPresenter(stage, ports, new EventDispatchThread());
        frame.setContentPane(stage);
        ports.hardware().keys().listen(key -> SwingUtilities.invokeLater(() -> press(key)));
    }

    /**
     * Begins with what a window needs and nothing else does, the theme and the words, while the
     * caller does other things. Where there is no display {@link #open} tells.
     */
    public static void prepare() {
        Thread.ofPlatform()
                .name("window")
                .daemon()
                .start(
                        () -> {
                            if (!GraphicsEnvironment.isHeadless()) {
                                SwingUtilities.invokeLater(KioskLaf::wear);
                                Typeface.prepare();
                                Wordings.ofTheProgram();
                            }
                        });
    }

    /**
     * Opens the window, with the resting screen on it. May be called from any thread but the event
     * dispatch thread.
     *
     * @throws IllegalStateException when there is no display, or the window could not be made
     */
    public static KioskWindow open(Screen screen, KioskPorts ports) {
        if (GraphicsEnvironment.isHeadless()) {
            throw new IllegalStateException(
                    "the kiosk needs a display; set DISPLAY, or start it on the kiosk itself");
        }
        AtomicReference<KioskWindow> opened = new AtomicReference<>();
        onTheEventDispatchThread(
                () -> {
                    KioskLaf.wear();
                    KioskWindow window = new KioskWindow(screen, ports);
                    window.show(screen);
                    opened.set(window);
                });
        return opened.get();
    }

    /** Closes the window; a visit that is on is forgotten. */
    @Override
    public void close() {
        onTheEventDispatchThread(
                () -> {
                    presenter.close();
                    Toolkit.getDefaultToolkit().removeAWTEventListener(watcher);
                    KeyboardFocusManager.getCurrentKeyboardFocusManager()
                            .removeKeyEventDispatcher(keyboard);
                    frame.dispose();
                });
    }

    /** Whether nobody is in a visit; safe from every thread. */
    public boolean isResting() {
        return presenter.isResting();
    }

    /**
     * A JPEG of the resting screen, made as small as it has to be; empty while somebody is in a
     * visit. May be called from any thread but the event dispatch thread.
     */
    public Optional<byte[]> restingPicture(int mostBytes) {
        AtomicReference<Optional<byte[]>> picture = new AtomicReference<>(Optional.empty());
        onTheEventDispatchThread(
                () -> {
                    // Nothing can begin a visit in between: that happens on this thread alone.
                    if (presenter.isResting()) {
                        picture.set(Snapshot.of(stage, mostBytes));
                    }
                });
        return picture.get();
    }

    /**
     * Touches one thing after the other and paints what comes of it, so that a start-up cache made
     * meanwhile knows the screens. Only for a kiosk without a resident and without a hub. May be
     * called from any thread but the event dispatch thread.
     */
    public void rehearse(int touches) {
        Set<String> touched = new HashSet<>();
        for (int i = 0; i < touches; i++) {
            onTheEventDispatchThread(
                    () -> {
                        stage.touchable().stream()
                                .filter(button -> touched.add(button.getName()))
                                .findFirst()
                                .ifPresentOrElse(button -> button.doClick(0), presenter::back);
                        stage.paintImmediately(stage.getBounds());
                    });
        }
    }

    /** The window itself, for tests. */
    JFrame frame() {
        return frame;
    }

    private void show(Screen screen) {
        presenter.open();
        Toolkit.getDefaultToolkit()
                .addAWTEventListener(watcher, AWTEvent.MOUSE_EVENT_MASK | AWTEvent.KEY_EVENT_MASK);
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(keyboard);
        stage.addComponentListener(
                new ComponentAdapter() {
                    @Override
                    public void componentResized(ComponentEvent e) {
                        if (!stage.getSize().equals(shown)) {
                            shown = stage.getSize();
                            presenter.changed();
                        }
                    }
                });
        frame.pack();
        if (screen.fullScreen()) {
            frame.setLocation(0, 0);
        } else {
            frame.setLocationRelativeTo(null);
        }
        frame.setVisible(true);
    }

    private void watch(AWTEvent event) {
        if (event.getID() == MouseEvent.MOUSE_PRESSED) {
            glassTouched.run();
            presenter.touched();
        }
        if (event.getID() == KeyEvent.KEY_PRESSED) {
            presenter.pressed();
        }
    }

    /** The keyboard of a desk stands in for the six keys; see {@link KeyPad}. */
    private boolean typed(KeyEvent event) {
        if (event.getID() == KeyEvent.KEY_PRESSED && event.getKeyCode() == HOST_KEY) {
            presenter.host();
            return true;
        }
        if (event.getID() == KeyEvent.KEY_TYPED) {
            presenter.scanner().letter(event.getKeyChar());
        }
        if (event.getID() == KeyEvent.KEY_PRESSED && event.getKeyCode() == KeyEvent.VK_ENTER) {
            Optional<String> scan = presenter.scanner().enter();
            if (scan.isPresent()) {
                presenter.scanned(scan.get());
                return true;
            }
        }
        if (event.getID() == KeyEvent.KEY_PRESSED) {
            standInFor(event.getKeyCode()).ifPresent(this::press);
        }
        return standInFor(event.getKeyCode()).isPresent();
    }

    private static Optional<KeyPad.Key> standInFor(int keyCode) {
        return switch (keyCode) {
            case KeyEvent.VK_LEFT, KeyEvent.VK_UP -> Optional.of(KeyPad.Key.PREVIOUS);
            case KeyEvent.VK_RIGHT, KeyEvent.VK_DOWN -> Optional.of(KeyPad.Key.NEXT);
            case KeyEvent.VK_ENTER -> Optional.of(KeyPad.Key.OK);
            case KeyEvent.VK_ESCAPE -> Optional.of(KeyPad.Key.BACK);
            case KeyEvent.VK_F1 -> Optional.of(KeyPad.Key.SPEECH);
            case KeyEvent.VK_F2 -> Optional.of(KeyPad.Key.VOLUME);
            default -> Optional.empty();
        };
    }

    /** The six keys walk through what can be touched, and say it to who listens. */
    private void press(KeyPad.Key key) {
        presenter.pressed();
        switch (key) {
            case NEXT -> walk(1);
            case PREVIOUS -> walk(-1);
            case OK ->
                    focused()
                            .ifPresentOrElse(
                                    button -> {
                                        button.doClick(0);
                                        arrive();
                                    },
                                    this::confirm);
            case BACK -> {
                presenter.back();
                arrive();
            }
            case VOLUME -> presenter.louder();
            case SPEECH -> {
                presenter.speech();
                focusFirst();
            }
        }
        stage.repaint();
    }

    /** One key is enough at the stand of an event; else the first press only marks. */
    private void confirm() {
        if (!presenter.stamp()) {
            focusFirst();
        }
    }

    private void walk(int steps) {
        List<TouchButton> order = stage.touchable();
        int at = focused().map(order::indexOf).orElse(-1);
        if (at < 0) {
            focusFirst();
        } else if (!order.isEmpty()) {
            focus(order.get(Math.floorMod(at + steps, order.size())));
        }
        focused().map(this::spoken).ifPresent(presenter::walkedTo);
    }

    private void arrive() {
        focusFirst();
        focused().map(this::spoken).ifPresent(presenter::arrivedAt);
    }

    private Phrase spoken(TouchButton button) {
        return stage.spoken(button, presenter.saysAllOfIt());
    }

    private Optional<TouchButton> focused() {
        return stage.touchable().stream().filter(touches::isMarked).findFirst();
    }

    private void focusFirst() {
        if (focused().isEmpty()) {
            stage.touchable().stream().findFirst().ifPresent(this::focus);
        }
    }

    private void focus(TouchButton button) {
        touches.mark(button);
        button.requestFocusInWindow();
    }

    private static Dimension size(Screen screen) {
        return screen.fullScreen()
                ? GraphicsEnvironment.getLocalGraphicsEnvironment()
                        .getDefaultScreenDevice()
                        .getDefaultConfiguration()
                        .getBounds()
                        .getSize()
                : new Dimension(screen.window().width(), screen.window().height());
    }

    private static void onTheEventDispatchThread(Runnable task) {
        try {
            SwingUtilities.invokeAndWait(task);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the window was being made", e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("the window could not be made", e.getCause());
        }
    }
}
