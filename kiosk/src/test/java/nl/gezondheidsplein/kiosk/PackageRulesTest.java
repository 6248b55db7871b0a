package nl.gezondheidsplein.kiosk;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.NullMarked;

/** The table of packages in ARCHITECTURE.md, as rules: change both together. */
@AnalyzeClasses(
        packages = PackageRulesTest.ROOT,
        importOptions = ImportOption.DoNotIncludeTests.class)
class PackageRulesTest {
    static final String ROOT = "nl.gezondheidsplein.kiosk";

    @ArchTest static final ArchRule settings_use_nothing_of_the_kiosk = uses("settings");

    @ArchTest static final ArchRule content_uses_nothing_of_the_kiosk = uses("content");

    @ArchTest static final ArchRule visit_uses_content = uses("visit", "content");

    @ArchTest
    static final ArchRule match_uses_visit_and_content = uses("match", "visit", "content");

    @ArchTest static final ArchRule event_uses_nothing_of_the_kiosk = uses("event");

    @ArchTest static final ArchRule typeface_uses_nothing_of_the_kiosk = uses("typeface");

    @ArchTest
    static final ArchRule takeaway_uses_visit_match_and_content =
            uses("takeaway", "visit", "match", "content", "typeface");

    @ArchTest static final ArchRule outbox_uses_nothing_of_the_kiosk = uses("outbox");

    @ArchTest
    static final ArchRule tally_uses_visit_event_and_outbox =
            uses("tally", "visit", "event", "outbox");

    @ArchTest static final ArchRule sync_uses_outbox = uses("sync", "outbox");

    /** It carries rows of the outbox, which are part of the port it implements. */
    @ArchTest static final ArchRule broker_uses_sync = uses("broker", "sync", "outbox");

    @ArchTest static final ArchRule enrol_uses_outbox = uses("enrol", "outbox");

    @ArchTest
    static final ArchRule carry_uses_outbox_and_content = uses("carry", "outbox", "content");

    @ArchTest static final ArchRule hardware_uses_nothing_of_the_kiosk = uses("hardware");

    @ArchTest static final ArchRule host_uses_nothing_of_the_kiosk = uses("host");

    @ArchTest static final ArchRule speech_uses_content = uses("speech", "content");

    @ArchTest
    static final ArchRule ui_uses_visit_and_what_it_shows_and_says =
            uses(
                    "ui",
                    "visit",
                    "content",
                    "match",
                    "takeaway",
                    "event",
                    "typeface",
                    "hardware",
                    "speech",
                    "host");

    @ArchTest
    static final ArchRule care_reads_outbox_and_sync =
            uses("care", "outbox", "sync", "hardware", "ui", "content", "host");

    @ArchTest
    static final ArchRule every_package_has_its_place =
            classes()
                    .should()
                    .resideInAnyPackage(
                            ROOT,
                            ROOT + ".settings..",
                            ROOT + ".content..",
                            ROOT + ".visit..",
                            ROOT + ".match..",
                            ROOT + ".takeaway..",
                            ROOT + ".event..",
                            ROOT + ".typeface..",
                            ROOT + ".tally..",
                            ROOT + ".outbox..",
                            ROOT + ".sync..",
                            ROOT + ".broker..",
                            ROOT + ".enrol..",
                            ROOT + ".carry..",
                            ROOT + ".hardware..",
                            ROOT + ".speech..",
                            ROOT + ".host..",
                            ROOT + ".ui..",
                            ROOT + ".care..");

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule swing_stays_in_ui =
            noClasses()
                    .that(not(resideInAPackage(ROOT + ".ui..")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javax.swing..", "com.formdev..");

    @ArchTest
    static final ArchRule presenters_do_not_know_swing =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("Presenter")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javax.swing..", "java.awt..", "com.formdev..");

    @ArchTest
    static final ArchRule visits_know_the_jdk_only =
            classes()
                    .that()
                    .resideInAPackage(ROOT + ".visit..")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                    "java..",
                                    "org.jspecify..",
                                    "nl.gezondheidsplein.protocol..",
                                    ROOT + ".visit..",
                                    ROOT + ".content.."));

    /** So that the same question always has the same answer. */
    @ArchTest
    static final ArchRule matches_know_the_jdk_only =
            classes()
                    .that()
                    .resideInAPackage(ROOT + ".match..")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                    "java..",
                                    "org.jspecify..",
                                    "nl.gezondheidsplein.protocol..",
                                    ROOT + ".match..",
                                    ROOT + ".visit..",
                                    ROOT + ".content.."));

    @ArchTest static final ArchRule only_broker_knows_paho = only("broker", "org.eclipse.paho..");

    @ArchTest
    static final ArchRule only_outbox_knows_sqlite = only("outbox", "org.sqlite..", "java.sql..");

    @ArchTest
    static final ArchRule only_takeaway_makes_codes = only("takeaway", "com.google.zxing..");

    @ArchTest
    static final ArchRule only_enrol_makes_certificate_requests =
            only("enrol", "org.bouncycastle..");

    @ArchTest
    static final ArchRule time_comes_from_a_clock =
            noClasses()
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(ZonedDateTime.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule only_the_program_takes_the_system_clock =
            noClasses()
                    .that()
                    .doNotHaveSimpleName("KioskMain")
                    .should()
                    .callMethod(Clock.class, "systemUTC")
                    .orShould()
                    .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule every_package_is_null_marked =
            classes()
                    .that()
                    .haveSimpleName("package-info")
                    .should()
                    .beAnnotatedWith(NullMarked.class);

    private static ArchRule uses(String name, String... others) {
        String[] allowed = new String[others.length + 2];
        allowed[0] = ROOT + "." + name + "..";
        allowed[1] = ROOT + ".settings..";
        for (int i = 0; i < others.length; i++) {
            allowed[i + 2] = ROOT + "." + others[i] + "..";
        }
        return noClasses()
                .that()
                .resideInAPackage(ROOT + "." + name + "..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed))));
    }

    private static ArchRule only(String name, String... libraries) {
        return noClasses()
                .that(not(resideInAPackage(ROOT + "." + name + "..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }
}
