package nl.gezondheidsplein.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code clips.json} of a pack as JSON. */
final class ClipFormat {
    private ClipFormat() {}

    static ObjectNode write(ClipSheet sheet) {
        ObjectNode node = SheetParts.sheet();
        var clips = node.putArray("clips");
        for (ClipSheet.Clip clip : sheet.clips()) {
            clips.addObject()
                    .put("language", clip.language())
                    .put("words", clip.words())
                    .put("file", clip.file());
        }
        return node;
    }

    static ClipSheet read(Fields fields) {
        fields.requireVersion(MessageCodec.VERSION).only("v", "clips");
        return new ClipSheet(
                fields.list("clips", ClipSheet.MAX_CLIPS, Fields.objects(ClipFormat::clip)));
    }

    private static ClipSheet.Clip clip(Fields fields) {
        fields.only("language", "words", "file");
        return new ClipSheet.Clip(
                fields.text("language"), fields.text("words"), fields.text("file"));
    }
}
