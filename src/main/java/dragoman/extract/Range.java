package dragoman.extract;

/**
 * A part of a frame.
 *
 * @param from index of its first token
 * @param to index behind its last one
 */
record Range(int from, int to) {

    int length() {
        return to - from;
    }
}
