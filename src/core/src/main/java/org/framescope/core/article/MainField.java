package org.framescope.core.article;

/** The texts that an article has once. */
public enum MainField implements Field {
    HEADLINE("headline", 0),
    DECK("deck", 1),
    BODY("body", 2);

    private final String wireName;
    private final int order;

    MainField(String wireName, int order) {
        this.wireName = wireName;
        this.order = order;
    }

    @Override
    public String wireName() {
        return wireName;
    }

    @Override
    public String confidenceKey() {
        return wireName;
    }

    @Override
    public int order() {
        return order;
    }
}
