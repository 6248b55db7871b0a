package nl.gezondheidsplein.provisioning;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;

/** What may depend on what in this module. */
@AnalyzeClasses(
        packages = "nl.gezondheidsplein.provisioning",
        importOptions = ImportOption.DoNotIncludeTests.class)
final class PackageRulesTest {

    @ArchTest
    static final ArchRule demo_starts_programs_and_calls_none_of_their_code =
            noClasses()
                    .that()
                    .resideInAPackage("..provisioning.demo..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "nl.gezondheidsplein.kiosk..",
                            "nl.gezondheidsplein.hub..",
                            "nl.gezondheidsplein.provisioning.fleet..");

    @ArchTest
    static final ArchRule fleet_knows_kiosks_and_not_the_hub =
            noClasses()
                    .that()
                    .resideInAPackage("..provisioning.fleet..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "nl.gezondheidsplein.hub..",
                            "nl.gezondheidsplein.provisioning.demo..",
                            "java.awt..",
                            "javax.swing..");

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("nl.gezondheidsplein.provisioning.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule time_comes_from_a_clock =
            noClasses()
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule every_package_is_null_marked =
            classes().should(resideInANullMarkedPackage());

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package marked with @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean isMarked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(
                        new SimpleConditionEvent(
                                type, isMarked, type.getPackageName() + " is not null-marked"));
            }
        };
    }
}
