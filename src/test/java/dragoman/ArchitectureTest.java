package dragoman;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ClassesTransformer;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * Holds the house to its plan: root → flows → stages → language → model → JDK, and each foreign library known in one
 * place. {@code docs/architecture-rules.md} lists the rules and how each was seen to fail.
 */
@AnalyzeClasses(packages = "dragoman", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final String ROOT = "dragoman";
    private static final String LANGUAGE = "dragoman.language";
    private static final String MODEL = "dragoman.model";
    private static final Set<String> FLOWS = Set.of("dragoman.dialogue", "dragoman.digest", "dragoman.intake");
    private static final Set<String> STAGES = Set.of(
            "dragoman.read",
            "dragoman.extract",
            "dragoman.store",
            "dragoman.understand",
            "dragoman.retrieve",
            "dragoman.judge",
            "dragoman.compose",
            "dragoman.deliver");

    // ---- The arrows ----

    @ArchTest
    static final ArchRule everyPackageIsOnTheMap = classes()
            .should()
            .resideInAnyPackage(Stream.of(Set.of(ROOT, LANGUAGE, MODEL), FLOWS, STAGES)
                    .flatMap(Set::stream)
                    .toArray(String[]::new))
            .because("a new package needs its floor in this test and its place on the map in package-info.java");

    @ArchTest
    static final ArchRule arrowsPointDownOnly = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("dragoman..")
            .layer("root")
            .definedBy(ROOT)
            .layer("flows")
            .definedBy(FLOWS.toArray(String[]::new))
            .layer("stages")
            .definedBy(STAGES.toArray(String[]::new))
            .layer("language")
            .definedBy(LANGUAGE)
            .layer("model")
            .definedBy(MODEL)
            .whereLayer("root")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("flows")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("stages")
            .mayOnlyBeAccessedByLayers("root", "flows")
            .whereLayer("language")
            .mayOnlyBeAccessedByLayers("root", "flows", "stages")
            .whereLayer("model")
            .mayOnlyBeAccessedByLayers("root", "flows", "stages", "language")
            .because("whoever changes a lower floor must not need to know the ones above it");

    @ArchTest
    static final ArchRule stagesDoNotKnowEachOther = slices().assignedFrom(eachOf(STAGES))
            .should()
            .notDependOnEachOther()
            .because("data crosses stages only as words of the model; the flows string stages together");

    @ArchTest
    static final ArchRule flowsDoNotKnowEachOther = slices().assignedFrom(eachOf(FLOWS))
            .should()
            .notDependOnEachOther()
            .because("being asked, sending on time and taking in an article must each work without the others");

    @ArchTest
    static final ArchRule noCycles = slices().matching("(**)")
            .should()
            .beFreeOfCycles()
            .because("packages that need each other are one package under two names");

    // ---- Each foreign library in its place ----

    @ArchTest
    static final ArchRule modelStandsOnTheJdkAlone = classes()
            .that()
            .resideInAPackage(MODEL)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations", MODEL)
            .because("the words that all stages speak must not change when a library does");

    private static final List<Library> LIBRARIES = List.of(
            Library.of("org.jsoup..").in("dragoman.read"),
            Library.of("com.rometools..", "org.jdom2..").in("dragoman.read"),
            Library.of("org.yaml..").in("dragoman.read"),
            Library.of("org.mozilla.universalchardet..").in("dragoman.read"),
            Library.of("opennlp..").in(LANGUAGE, "dragoman.understand"),
            Library.of("org.apache.lucene..").in("dragoman.retrieve"),
            Library.of("ai.onnxruntime..").in("dragoman.retrieve"),
            Library.of("com.google.protobuf..").in("dragoman.retrieve"),
            Library.of("java.sql..", "org.jdbi..", "com.zaxxer..", "org.flywaydb..", "org.h2..", "org.postgresql..")
                    .in("dragoman.store"),
            // The scheduler keeps a table of its own and is handed the store's connections for it.
            Library.of("javax.sql..").in("dragoman.store", "dragoman.digest", "dragoman.intake"),
            Library.of("com.github.kagkarlsson..").in("dragoman.digest", "dragoman.intake"),
            Library.of("org.telegram..").in("dragoman.deliver"),
            // Telegram is called by it, and feeds are fetched: two ways out that share nothing but the library.
            Library.of("okhttp3..", "okio..").in("dragoman.deliver", "dragoman.read"),
            Library.of("crawlercommons..").in("dragoman.read"),
            Library.of("com.ibm.icu..").in("dragoman.compose"),
            Library.of("org.jfree..").in("dragoman.compose"),
            Library.of("io.github.bucket4j..").in("dragoman.deliver"),
            Library.of("picocli..").in(ROOT),
            Library.of("me.tongfei.progressbar..").in(ROOT),
            // Pages, the Bot API and the embedding model's vocabulary are JSON as the command line's output is; what is
            // read
            // and written never meets.
            Library.of("com.fasterxml.jackson..").in(ROOT, "dragoman.deliver", "dragoman.read", "dragoman.retrieve"));

    @ArchTest
    static final ArchRule eachLibraryLivesInItsPlace = CompositeArchRule.of(
            LIBRARIES.stream().map(Library::staysInItsPlace).toList());

    @ArchTest
    static final ArchRule noLibraryIsHomeless = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(Stream.concat(
                            Stream.of("dragoman..", "java..", "org.jspecify.annotations", "org.slf4j"),
                            LIBRARIES.stream().flatMap(library -> library.packages().stream()))
                    .toArray(String[]::new))
            .because("a new library needs its place in this test and its line in docs/dependencies.md");

    // ---- Habits ----

    @ArchTest
    static final ArchRule everyPackageIsNullMarked =
            all(packages()).should(beNullMarked()).because("only then does the compiler tell where null may be");

    @ArchTest
    static final ArchRule timeIsAskedOfAClock = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT)
            .should()
            .accessTargetWhere(describe("asks the system for the time", ArchitectureTest::asksTheSystemForTheTime))
            .because("a run with --now, and every test, must be able to say what time it is");

    @ArchTest
    static final ArchRule onlyTheRootPrints = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT)
            .should(ACCESS_STANDARD_STREAMS)
            .because("standard output belongs to answers and JSON, and only a command knows what it was asked for");

    @ArchTest
    static final ArchRule oneLog = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("dragoman.Main")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .because("the log is SLF4J's; Main alone silences a library that writes to the JDK's");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Service|DTO)")
            .because("such a name says only that nobody found the right one");

    /** Packages of foreign classes, and the only packages of ours that may know them. */
    private record Library(List<String> packages, List<String> homes) {

        static Library of(String... packages) {
            return new Library(List.of(packages), List.of());
        }

        Library in(String... homes) {
            return new Library(packages, List.of(homes));
        }

        ArchRule staysInItsPlace() {
            return noClasses()
                    .that()
                    .resideOutsideOfPackages(homes.toArray(String[]::new))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(packages.toArray(String[]::new))
                    .because("whoever replaces it must have to change %s only".formatted(String.join(" and ", homes)));
        }
    }

    /** Each of some packages as a slice; all others belong to none. */
    private static SliceAssignment eachOf(Set<String> packages) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass one) {
                String name = one.getPackageName();
                return packages.contains(name) ? SliceIdentifier.of(name) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "each of " + packages.stream().sorted().toList();
            }
        };
    }

    private static ClassesTransformer<JavaPackage> packages() {
        return new AbstractClassesTransformer<>("packages") {
            @Override
            public Iterable<JavaPackage> doTransform(JavaClasses classes) {
                return classes.stream().map(JavaClass::getPackage).distinct().toList();
            }
        };
    }

    private static ArchCondition<JavaPackage> beNullMarked() {
        return new ArchCondition<>("be annotated with @NullMarked in its package-info.java") {
            @Override
            public void check(JavaPackage one, ConditionEvents events) {
                boolean marked = one.isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(
                        one, marked, one.getName() + (marked ? " is" : " is not") + " marked"));
            }
        };
    }

    /** {@code now()} of any class of java.time unless it is given a clock, the system's clocks, and the older way. */
    private static boolean asksTheSystemForTheTime(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        String name = target.getName();
        boolean clockGiven = target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        boolean ofTheSystem = name.startsWith("system") || (name.equals("now") && !clockGiven);
        return target.getOwner().isEquivalentTo(System.class)
                ? name.equals("currentTimeMillis")
                : target.getOwner().getPackageName().equals("java.time") && ofTheSystem;
    }
}
