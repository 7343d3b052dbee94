package org.framescope.app.store;

/**
 * A lesson that a desk keeps.
 *
 * @param content its file
 */
public record KeptLesson(String id, String title, String content) {

    static final int MOST_TITLE = 200;
}
