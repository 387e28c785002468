package dragoman.store;

import dragoman.model.Actor;
import java.time.LocalDate;

/** An actor as one article knows it. */
record CastRow(String article, LocalDate published, Actor actor) {}
