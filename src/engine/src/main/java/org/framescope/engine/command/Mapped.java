package org.framescope.engine.command;

import java.util.Iterator;
import java.util.function.Function;

/** The elements of an iterator, each put through a function as it is asked for. */
record Mapped<A, B>(Iterator<A> elements, Function<A, B> function) implements Iterator<B> {

    @Override
    public boolean hasNext() {
        return elements.hasNext();
    }

    @Override
    public B next() {
        return function.apply(elements.next());
    }
}
