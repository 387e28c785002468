package dragoman.store;

class EvidenceStoreOnPostgresTest extends EvidenceStoreContract {

    @Override
    Store open() throws Exception {
        return Store.open(Postgres.emptyDatabase());
    }
}
