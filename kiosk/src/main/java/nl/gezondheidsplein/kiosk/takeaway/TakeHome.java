package nl.gezondheidsplein.kiosk.takeaway;

import java.awt.image.BufferedImage;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import nl.gezondheidsplein.kiosk.settings.PaperWidth;
import nl.gezondheidsplein.kiosk.visit.Band;
import nl.gezondheidsplein.protocol.Domain;

/**
 * Turns reports into addresses of the hub's page {@code /mee} and back. Everything stands after the
 * {@code #}, which a browser keeps to itself: the hub never hears what a report holds.
 */
public final class TakeHome {
    /** The longest address; a QR code of it still prints four dots to a module on 80 mm paper. */
    public static final int MAX_LENGTH = 1_200;

    /** On 58 mm paper a QR code of so many letters still prints three dots to a module. */
    private static final int MAX_LENGTH_ON_58_MM = 990;

    /** How long texts may be, tried one after the other until the address is short enough. */
    private static final List<Integer> CHARACTERS = List.of(120, 80, 60, 45, 30, 20);

    private final String start;
    private final String withdrawalPage;
    private final Executor making;
    private final PaperWidth roll;

    /**
     * @param hub where the hub's public pages are, such as {@code https://plein.example}
     */
    public TakeHome(URI hub) {
        this(hub, Runnable::run, PaperWidth.MM_80);
    }

    /**
     * The same, but codes are made elsewhere.
     *
     * @param making where a code is made, which takes some tens of milliseconds
     * @param roll the paper that slips are made for
     */
    public TakeHome(URI hub, Executor making, PaperWidth roll) {
        this.start = hub.resolve("/mee") + "#";
        this.withdrawalPage = hub.getAuthority() + "/plein/verhaal";
        this.making = making;
        this.roll = roll;
    }

    /** Where a story is withdrawn with its code, as one types it into a browser. */
    public String withdrawalPage() {
        return withdrawalPage;
    }

    /** The code that holds the report, made where it holds nobody up. */
    public CompletionStage<QrCode> code(Report report) {
        return CompletableFuture.supplyAsync(() -> QrCode.of(address(report)), making);
    }

    /**
     * The slip as the printer gets it, made where it holds nobody up.
     *
     * @param dutch the same report in Dutch, for whoever helps
     */
    public CompletionStage<BufferedImage> paper(Telling own, Telling dutch) {
        return CompletableFuture.supplyAsync(
                () -> SlipPaper.print(SlipOf.slip(own, dutch, onPaper(own.report())), roll),
                making);
    }

    private QrCode onPaper(Report report) {
        return QrCode.of(
                address(
                        report,
                        switch (roll) {
                            case MM_58 -> MAX_LENGTH_ON_58_MM;
                            case MM_80 -> MAX_LENGTH;
                        }));
    }

    /** The address that holds the report, its texts shortened as far as needed. */
    public String address(Report report) {
        return address(report, MAX_LENGTH);
    }

    private String address(Report report, int longest) {
        for (int kept = report.offers().size(); kept >= 0; kept--) {
            for (int characters : CHARACTERS) {
                String address = address(report, kept, characters);
                if (address.length() <= longest) {
                    return address;
                }
            }
        }
        throw new IllegalStateException("the hub's own address is too long for a QR code");
    }

    private String address(Report report, int kept, int characters) {
        Report shortened =
                new Report(
                        report.date(),
                        report.language(),
                        report.bands(),
                        report.offers().stream()
                                .limit(kept)
                                .map(offer -> offer.shortened(characters))
                                .toList());
        return start
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(ReportFormat.write(shortened));
    }

    /**
     * What becomes of a text that a scanner read, held beside the plant of this visit.
     *
     * @param now how far each domain has grown in this visit
     */
    public ThenAndNow compare(String scanned, Map<Domain, Band> now) {
        try {
            return ThenAndNow.of(read(scanned).bands(), now);
        } catch (UnreadableReportException e) {
            return new ThenAndNow.Refused(e.reason());
        }
    }

    /**
     * The report in a scanned text.
     *
     * @throws UnreadableReportException saying why there is none
     */
    Report read(String scanned) {
        String address = scanned.strip();
        if (!address.startsWith(start)) {
            throw new UnreadableReportException(Unreadable.FOREIGN);
        }
        if (address.length() > MAX_LENGTH) {
            throw new UnreadableReportException(Unreadable.DAMAGED);
        }
        try {
            return ReportFormat.read(
                    Base64.getUrlDecoder().decode(address.substring(start.length())));
        } catch (IllegalArgumentException e) {
            throw new UnreadableReportException(Unreadable.DAMAGED, e);
        }
    }
}
