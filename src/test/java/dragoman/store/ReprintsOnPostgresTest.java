package dragoman.store;

class ReprintsOnPostgresTest extends ReprintsContract {

    @Override
    Store open() throws Exception {
        return Store.open(Postgres.emptyDatabase());
    }
}
