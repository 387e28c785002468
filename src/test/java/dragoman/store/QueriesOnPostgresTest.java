package dragoman.store;

class QueriesOnPostgresTest extends QueriesContract {

    @Override
    Store open() throws Exception {
        return Store.open(Postgres.emptyDatabase());
    }
}
