package org.framescope.app.classroom;

/**
 * A passage of a lesson.
 *
 * @param article index among the lesson's texts
 * @param field by its name on the wire
 * @param begin offset in UTF-16 units
 * @param end offset behind it
 */
record Place(int article, String field, int begin, int end, String text) {}
