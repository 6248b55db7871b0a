package nl.gezondheidsplein.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code pictures.json} of a pack as JSON. */
final class PictureFormat {
    private PictureFormat() {}

    static ObjectNode write(PictureSheet sheet) {
        ObjectNode node = SheetParts.sheet();
        ObjectNode pictures = node.putObject("pictures");
        sheet.pictures()
                .forEach(
                        (offer, picture) -> {
                            ObjectNode one = pictures.putObject(offer).put("file", picture.file());
                            SheetParts.write(one, "words", picture.words());
                        });
        return node;
    }

    static PictureSheet read(Fields fields) {
        fields.requireVersion(MessageCodec.VERSION).only("v", "pictures");
        return new PictureSheet(
                fields.map(
                        "pictures",
                        PictureSheet.MAX_PICTURES,
                        Fields.objects(PictureFormat::picture)));
    }

    private static PictureSheet.Picture picture(Fields fields) {
        fields.only("file", "words");
        return new PictureSheet.Picture(fields.text("file"), fields.translated("words"));
    }
}
