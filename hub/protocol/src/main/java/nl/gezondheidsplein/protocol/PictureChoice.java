package nl.gezondheidsplein.protocol;

/**
 * One thing that can be chosen by its picture.
 *
 * @param picture id of a drawing of the kiosk; one it does not know becomes a leaf
 */
public record PictureChoice(String id, Texts words, String picture) {
    public PictureChoice {
        Checks.form("id", id, Checks.NAME);
        Checks.form("picture", picture, Checks.NAME);
    }
}
