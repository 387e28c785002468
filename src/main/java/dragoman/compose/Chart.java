package dragoman.compose;

import dragoman.model.Block;

/** What a picture shows: all its words and numbers, and nothing of its looks. Equal charts are written alike. */
sealed interface Chart permits TimelineChart, PositionsChart, TalkChart {

    /** What it rests on. */
    Credits credits();

    /** Whether there is nothing to show. */
    boolean empty();

    Block.Phrase title();

    /** The period that it covers, and how much of what there is it shows. */
    Block.Phrase subtitle();
}
