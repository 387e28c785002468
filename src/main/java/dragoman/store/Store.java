package dragoman.store;

import java.nio.file.Path;
import java.time.InstantSource;
import javax.sql.DataSource;

/**
 * All that lasts: the entry to evidence, and to what is kept of chats and readers. Thread-safe.
 *
 * <p>Start with {@link #open(Path)}; close it when the program ends.
 */
public final class Store implements AutoCloseable {

    private final Database database;
    private final EvidenceStore evidence;
    private final TopicChoices topicChoices;
    private final VectorStore vectors;

    private Store(Database database) {
        this.database = database;
        Derived derived = new Derived();
        this.evidence = new EvidenceStore(database.jdbi(), derived);
        this.topicChoices = new TopicChoices(database.jdbi(), derived);
        this.vectors = new VectorStore(database.jdbi());
    }

    /**
     * Opens the embedded database of a home, which is made if it does not exist.
     *
     * @throws StoreUnavailable if the home cannot be used
     */
    public static Store open(Path home) {
        return new Store(Database.ofHome(home));
    }

    /**
     * Opens any database by its JDBC address, H2 or PostgreSQL.
     *
     * @throws StoreUnavailable if it cannot be reached or used
     */
    public static Store open(String jdbcUrl) {
        return new Store(Database.ofUrl(jdbcUrl));
    }

    /** What the articles say. */
    public EvidenceStore evidence() {
        return evidence;
    }

    /** What people decide on the topics. */
    public TopicChoices topicChoices() {
        return topicChoices;
    }

    /** Where passages lie in the space of an embedding model. */
    public VectorStore vectors() {
        return vectors;
    }

    /** What came from Telegram and is not yet answered. */
    public Inbox inbox(InstantSource clock) {
        return new Inbox(database, clock);
    }

    /** What is owed to chats and not yet taken by Telegram. */
    public Outbox outbox(InstantSource clock) {
        return new Outbox(database, clock);
    }

    public Chats chats(InstantSource clock) {
        return new Chats(database, clock);
    }

    public Subscriptions subscriptions(InstantSource clock) {
        return new Subscriptions(database, clock);
    }

    /** What was answered, for the buttons under it. */
    public Answers answers(InstantSource clock) {
        return new Answers(database, clock);
    }

    /** What readers said of answers. */
    public Opinions opinions(InstantSource clock) {
        return new Opinions(database, clock);
    }

    /** What chats have set for themselves. */
    public ChatSettings chatSettings() {
        return new ChatSettings(database);
    }

    /** The summaries that were sent. */
    public Archive archive() {
        return new Archive(database);
    }

    /** The feeds that are read on their own. */
    public Feeds feeds() {
        return new Feeds(database);
    }

    /** For libraries that keep tables of their own beside the store's, such as the scheduler. */
    public DataSource dataSource() {
        return database.dataSource();
    }

    @Override
    public void close() {
        database.close();
    }
}
