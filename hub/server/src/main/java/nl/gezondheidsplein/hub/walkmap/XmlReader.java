package nl.gezondheidsplein.hub.walkmap;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** OSM XML, as the editors and the API of OpenStreetMap write it. */
final class XmlReader implements Extract.Reader {
    @Override
    public void read(InputStream in, Extract.Found found) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        // A file may come from anywhere, and has no need of other files.
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    if (xml.getLocalName().equals("node")) {
                        found.node(
                                Long.parseLong(required(xml, "id")),
                                Double.parseDouble(required(xml, "lat")),
                                Double.parseDouble(required(xml, "lon")));
                    } else if (xml.getLocalName().equals("way")) {
                        way(xml, found);
                    }
                }
            }
        } catch (XMLStreamException | NumberFormatException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static void way(XMLStreamReader xml, Extract.Found found)
            throws XMLStreamException, IOException {
        Map<String, String> tags = new HashMap<>();
        LongStream.Builder nodes = LongStream.builder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("way")) {
            if (xml.isStartElement() && xml.getLocalName().equals("nd")) {
                nodes.add(Long.parseLong(required(xml, "ref")));
            } else if (xml.isStartElement() && xml.getLocalName().equals("tag")) {
                tags.put(required(xml, "k"), required(xml, "v"));
            }
        }
        found.way(tags, nodes.build().toArray());
    }

    private static String required(XMLStreamReader xml, String name) throws IOException {
        String value = xml.getAttributeValue(null, name);
        if (value == null) {
            throw new IOException(
                    "line "
                            + xml.getLocation().getLineNumber()
                            + ": "
                            + xml.getLocalName()
                            + " has no "
                            + name);
        }
        return value;
    }
}
