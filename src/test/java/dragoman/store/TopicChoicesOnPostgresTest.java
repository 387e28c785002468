package dragoman.store;

class TopicChoicesOnPostgresTest extends TopicChoicesContract {

    @Override
    Store open() throws Exception {
        return Store.open(Postgres.emptyDatabase());
    }
}
