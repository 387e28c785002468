package dragoman.store;

class AnswersOnPostgresTest extends AnswersContract {

    @Override
    Store open() throws Exception {
        return Store.open(Postgres.emptyDatabase());
    }
}
