package dragoman.store;

class CastOnPostgresTest extends CastContract {

    @Override
    Store open() throws Exception {
        return Store.open(Postgres.emptyDatabase());
    }
}
