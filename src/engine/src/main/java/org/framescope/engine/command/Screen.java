package org.framescope.engine.command;

/**
 * Where text is read.
 *
 * @param terminal whether a person is watching
 * @param columns its width in characters
 * @param color whether it shows colors and underlines
 */
record Screen(boolean terminal, int columns, boolean color) {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;
    private static final int USUAL = 80;

    /** A file or a pipe: plain text of the usual width. */
    static final Screen NONE = new Screen(false, USUAL, false);

    Screen {
        columns = Math.max(NARROWEST, Math.min(WIDEST, columns));
    }

    /** What the launcher found out, for Java cannot: see {@code framescope}. */
    static Screen ofSystem() {
        boolean terminal = Boolean.getBoolean("framescope.stdout.terminal");
        boolean color = terminal && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
        return new Screen(terminal, Integer.getInteger("framescope.columns", USUAL), color);
    }
}
