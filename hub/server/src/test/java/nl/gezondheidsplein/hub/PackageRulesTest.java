package nl.gezondheidsplein.hub;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;

/** The table of the hub's packages in ARCHITECTURE.md; change the two together. */
@AnalyzeClasses(
        packages = "nl.gezondheidsplein.hub",
        importOptions = ImportOption.DoNotIncludeTests.class)
final class PackageRulesTest {
    private static final String HUB = "nl.gezondheidsplein.hub.";

    @ArchTest
    static final ArchRule packages_use_what_the_table_allows =
            layeredArchitecture()
                    .consideringOnlyDependenciesInAnyPackage("nl.gezondheidsplein.hub..")
                    .layer("root")
                    .definedBy("nl.gezondheidsplein.hub")
                    .layer("settings")
                    .definedBy(HUB + "settings")
                    .layer("pki")
                    .definedBy(HUB + "pki")
                    .layer("neighbourhood")
                    .definedBy(HUB + "neighbourhood")
                    .layer("fleet")
                    .definedBy(HUB + "fleet")
                    .layer("intake")
                    .definedBy(HUB + "intake")
                    .layer("results")
                    .definedBy(HUB + "results")
                    .layer("squaremap")
                    .definedBy(HUB + "squaremap..")
                    .layer("schema")
                    .definedBy(HUB + "schema")
                    .layer("voices")
                    .definedBy(HUB + "voices")
                    .layer("events")
                    .definedBy(HUB + "events")
                    .layer("notices")
                    .definedBy(HUB + "notices")
                    .layer("walkmap")
                    .definedBy(HUB + "walkmap")
                    .layer("review")
                    .definedBy(HUB + "review")
                    .layer("packs")
                    .definedBy(HUB + "packs")
                    .layer("accounts")
                    .definedBy(HUB + "accounts")
                    .layer("retention")
                    .definedBy(HUB + "retention")
                    .layer("broker")
                    .definedBy(HUB + "broker")
                    .layer("store")
                    .definedBy(HUB + "store")
                    .layer("web")
                    .definedBy(HUB + "web..")
                    .whereLayer("root")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("settings")
                    .mayOnlyBeAccessedByLayers("root", "results")
                    .whereLayer("pki")
                    .mayOnlyBeAccessedByLayers("root", "fleet", "packs")
                    .whereLayer("neighbourhood")
                    .mayOnlyBeAccessedByLayers("root", "fleet", "voices", "packs", "store", "web")
                    .whereLayer("fleet")
                    .mayOnlyBeAccessedByLayers("root", "intake", "broker", "store", "web")
                    .whereLayer("intake")
                    .mayOnlyBeAccessedByLayers("root", "broker", "store")
                    .whereLayer("results")
                    .mayOnlyBeAccessedByLayers("root", "intake", "store", "web")
                    .whereLayer("walkmap")
                    .mayOnlyBeAccessedByLayers("root", "store")
                    .whereLayer("review")
                    .mayOnlyBeAccessedByLayers("root", "packs", "store", "web")
                    .whereLayer("packs")
                    .mayOnlyBeAccessedByLayers("root", "store", "web")
                    .whereLayer("squaremap")
                    .mayOnlyBeAccessedByLayers("root", "events", "notices", "packs", "store", "web")
                    .whereLayer("schema")
                    .mayOnlyBeAccessedByLayers("neighbourhood", "voices", "packs", "review")
                    .whereLayer("voices")
                    .mayOnlyBeAccessedByLayers("root", "intake", "packs", "store", "web")
                    .whereLayer("events")
                    .mayOnlyBeAccessedByLayers("root", "intake", "store", "web")
                    .whereLayer("notices")
                    .mayOnlyBeAccessedByLayers("root", "store", "web")
                    .whereLayer("accounts")
                    .mayOnlyBeAccessedByLayers("root", "store", "web")
                    .whereLayer("retention")
                    .mayOnlyBeAccessedByLayers("root", "store")
                    .whereLayer("broker")
                    .mayOnlyBeAccessedByLayers("root")
                    .whereLayer("store")
                    .mayOnlyBeAccessedByLayers("root")
                    .whereLayer("web")
                    .mayOnlyBeAccessedByLayers("root")
                    .ensureAllClassesAreContainedInArchitectureIgnoring("gg.jte..");

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("nl.gezondheidsplein.hub.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_broker_knows_paho =
            noClasses()
                    .that(resideOutsideOfPackage(HUB + "broker"))
                    .should()
                    .dependOnClassesThat(resideInAPackage("org.eclipse.paho.."));

    @ArchTest
    static final ArchRule only_store_knows_the_database =
            noClasses()
                    .that(resideOutsideOfPackage(HUB + "store"))
                    .and()
                    .doNotHaveFullyQualifiedName(HUB + "HubWiring")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "java.sql..", "org.jdbi..", "com.zaxxer..", "org.flywaydb..");

    @ArchTest
    static final ArchRule only_pki_knows_bouncy_castle =
            noClasses()
                    .that(resideOutsideOfPackage(HUB + "pki"))
                    .should()
                    .dependOnClassesThat(resideInAPackage("org.bouncycastle.."));

    @ArchTest
    static final ArchRule only_the_code_for_a_scanner_knows_zxing =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName(HUB + "web.admin.ScanCode")
                    .should()
                    .dependOnClassesThat(resideInAPackage("com.google.zxing.."));

    @ArchTest
    static final ArchRule only_web_and_settings_know_helidon =
            noClasses()
                    .that(resideOutsideOfPackage(HUB + "web.."))
                    .and(resideOutsideOfPackage(HUB + "settings"))
                    .should()
                    .dependOnClassesThat(resideInAPackage("io.helidon.."));

    @ArchTest
    static final ArchRule exact_figures_stay_behind_the_gate =
            noClasses()
                    .that(resideOutsideOfPackage(HUB + "results"))
                    .and(resideOutsideOfPackage(HUB + "store"))
                    .should()
                    .dependOnClassesThat()
                    .haveSimpleNameStartingWith("OpenHistogram");

    @ArchTest
    static final ArchRule public_web_cannot_see_single_kiosks =
            noClasses()
                    .that(resideInAPackage(HUB + "web.square.."))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(HUB + "fleet", HUB + "intake", HUB + "accounts");

    @ArchTest
    static final ArchRule time_comes_from_a_clock =
            classes()
                    .should(
                            never(ArchConditions.callMethod(Instant.class, "now"))
                                    .and(never(ArchConditions.callMethod(LocalDate.class, "now")))
                                    .and(
                                            never(
                                                    ArchConditions.callMethod(
                                                            System.class, "currentTimeMillis"))));

    @ArchTest
    static final ArchRule every_package_is_null_marked =
            classes()
                    .that(resideInAPackage("nl.gezondheidsplein.hub.."))
                    .should(resideInANullMarkedPackage());

    private static ArchCondition<JavaClass> never(ArchCondition<JavaClass> condition) {
        return ArchConditions.never(condition);
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean isMarked =
                        type.getPackage()
                                .tryGetPackageInfo()
                                .map(info -> info.isAnnotatedWith(NullMarked.class))
                                .orElse(false);
                events.add(
                        new SimpleConditionEvent(
                                type, isMarked, type.getPackageName() + " is not @NullMarked"));
            }
        };
    }
}
