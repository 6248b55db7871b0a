package nl.gezondheidsplein.kiosk.ui.look;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the part of the SVG path notation that the drawings use. */
final class PathNotation {
    private static final Pattern TOKEN =
            Pattern.compile("([MLHVCQZmlhvcqz])|(-?\\d*\\.?\\d+(?:[eE][-+]?\\d+)?)");

    /** The paths of the drawings, each read once; nobody changes them. */
    private static final Map<String, Path2D> CONSTANTS = new ConcurrentHashMap<>();

    private final Matcher tokens;
    private final Path2D.Double path = new Path2D.Double();
    private boolean relative;

    private PathNotation(String notation) {
        tokens = TOKEN.matcher(notation);
    }

    /** A path that is always the same; to be read only. */
    static Path2D constant(String notation) {
        return CONSTANTS.computeIfAbsent(notation, PathNotation::parse);
    }

    static Path2D parse(String notation) {
        return new PathNotation(notation).read();
    }

    private Path2D read() {
        char command = 'M';
        while (tokens.find()) {
            if (tokens.group(1) != null) {
                command = tokens.group(1).charAt(0);
                relative = Character.isLowerCase(command);
                if (command != 'Z' && command != 'z') {
                    tokens.find();
                }
            }
            draw(Character.toUpperCase(command));
            if (command == 'M') {
                command = 'L';
            } else if (command == 'm') {
                command = 'l';
            }
        }
        return path;
    }

    private void draw(char command) {
        switch (command) {
            case 'M' -> path.moveTo(x(), y());
            case 'L' -> path.lineTo(x(), y());
            case 'H' -> path.lineTo(number() + (relative ? present().getX() : 0), present().getY());
            case 'V' -> path.lineTo(present().getX(), number() + (relative ? present().getY() : 0));
            case 'Q' -> path.quadTo(x(), y(), nextX(), y());
            case 'C' -> path.curveTo(x(), y(), nextX(), y(), nextX(), y());
            case 'Z' -> path.closePath();
            default -> throw new IllegalArgumentException("no such path command: " + command);
        }
    }

    private double x() {
        return number() + (relative ? present().getX() : 0);
    }

    private double nextX() {
        tokens.find();
        return x();
    }

    private double y() {
        tokens.find();
        return number() + (relative ? present().getY() : 0);
    }

    private double number() {
        return Double.parseDouble(tokens.group());
    }

    private Point2D present() {
        Point2D present = path.getCurrentPoint();
        return present == null ? new Point2D.Double() : present;
    }
}
