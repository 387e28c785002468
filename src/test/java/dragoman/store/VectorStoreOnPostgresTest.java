package dragoman.store;

class VectorStoreOnPostgresTest extends VectorStoreContract {

    @Override
    Store open() throws Exception {
        return Store.open(Postgres.emptyDatabase());
    }
}
