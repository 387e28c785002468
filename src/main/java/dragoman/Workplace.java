package dragoman;

import dragoman.compose.Pictures;
import dragoman.dialogue.Brain;
import dragoman.dialogue.Conversations;
import dragoman.dialogue.Subscribing;
import dragoman.extract.Extractor;
import dragoman.intake.Bounds;
import dragoman.intake.Intake;
import dragoman.language.Knowledge;
import dragoman.language.Linguist;
import dragoman.read.ArticleReader;
import dragoman.retrieve.Embeddings;
import dragoman.store.Chats;
import dragoman.store.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** A home opened for work: settings, store, and the flows over it, each made when it is first needed. */
final class Workplace implements AutoCloseable {

    private final Options options;
    private final Settings settings;
    private final Path home;
    private final InstantSource clock;
    private final Store store;
    private @Nullable Linguist linguist;
    private @Nullable Knowledge knowledge;
    private @Nullable Embeddings embeddings;

    private Workplace(Options options, Settings settings, @Nullable Embeddings embeddings) {
        this.options = options;
        this.embeddings = embeddings;
        this.settings = settings;
        this.home = options.home(settings);
        this.clock = options.clock();
        String url = options.database == null ? settings.store().url() : options.database;
        this.store = url == null ? Store.open(home) : Store.open(url);
    }

    /** Opens the home; a new one gets the built-in dossiers, unless it is to be empty. */
    static Workplace open(Options options) {
        return open(options, null);
    }

    /**
     * The same with embeddings that are at hand.
     *
     * @param embeddings null where they are to be as the settings say
     */
    static Workplace open(Options options, @Nullable Embeddings embeddings) {
        Workplace workplace = new Workplace(options, options.settings(), embeddings);
        new BuiltIn(workplace.home, workplace.clock).bring(workplace.store.evidence(), options.empty);
        return workplace;
    }

    Settings settings() {
        return settings;
    }

    Store store() {
        return store;
    }

    InstantSource clock() {
        return clock;
    }

    Path home() {
        return home;
    }

    Options options() {
        return options;
    }

    Intake intake() {
        Settings.Limits limits = settings.limits();
        Embeddings meanings = embeddings();
        return new Intake(
                new ArticleReader(limits.reading(), clock),
                new Extractor(linguist(), knowledge()),
                store.evidence(),
                meanings,
                store.vectors(),
                clock,
                new Bounds(limits.articleQuotes(), limits.sentenceCharacters()));
    }

    /** Drawn pictures are kept in the home, where they may be deleted at any time. */
    Pictures pictures() {
        return new Pictures(home.resolve("pictures"));
    }

    /** A brain whose chats live as long as the program. */
    Brain brain() {
        Settings.Digest usual = settings.digest();
        return brain(
                null, Subscribing.refusing(store.evidence(), knowledge(), usual.defaultTime(), usual.defaultZone()));
    }

    /** A brain whose chats and subscriptions outlast the program. */
    Brain lastingBrain() {
        Settings.Digest usual = settings.digest();
        return brain(
                store.chats(clock),
                Subscribing.lasting(store, clock, knowledge(), usual.defaultTime(), usual.defaultZone()));
    }

    private Brain brain(@Nullable Chats chats, Subscribing subscribing) {
        Duration kept = Duration.ofHours(settings.answering().contextHours());
        Embeddings meanings = embeddings();
        Brain.Limits limits = new Brain.Limits(
                settings.limits().questionCharacters(), settings.answering().maxCitations());
        return new Brain(
                store.evidence(),
                meanings,
                store.vectors(),
                linguist(),
                knowledge(),
                new Conversations(kept, chats),
                subscribing,
                limits);
    }

    /** Asked for first of all, since the model loads while the rest is made. */
    private Embeddings embeddings() {
        if (embeddings == null) {
            embeddings = settings.answering().embeddings() ? Embeddings.loading() : Embeddings.none();
        }
        return embeddings;
    }

    private Linguist linguist() {
        if (linguist == null) {
            linguist = new Linguist(settings.limits().sentenceCharacters());
        }
        return linguist;
    }

    private Knowledge knowledge() {
        if (knowledge == null) {
            knowledge = Knowledge.load(Folders.data());
        }
        return knowledge;
    }

    @Override
    public void close() {
        store.close();
    }
}
