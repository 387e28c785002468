package dragoman.dialogue;

import dragoman.compose.Background;
import dragoman.compose.Functions;
import dragoman.judge.QuoteCheck;
import dragoman.retrieve.Corpus;
import dragoman.retrieve.Retriever;
import dragoman.understand.Scope;

/** What is derived from the store at one revision. */
record Snapshot(
        Scope scope,
        Candidates candidates,
        Retriever retriever,
        QuoteCheck quoteCheck,
        Background background,
        Functions.Holdings holdings) {

    Corpus corpus() {
        return retriever.corpus();
    }
}
