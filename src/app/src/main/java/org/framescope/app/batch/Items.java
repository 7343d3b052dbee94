package org.framescope.app.batch;

import org.framescope.app.store.NewItem;
import org.framescope.engine.batch.BatchItem;

/** Items as the engine and as the store have them. */
final class Items {

    private Items() {}

    static NewItem kept(BatchItem item) {
        return new NewItem(item.form().name(), item.place(), item.id(), item.text());
    }

    static BatchItem read(NewItem item) {
        return new BatchItem(BatchItem.Form.valueOf(item.form()), item.place(), item.id(), item.text());
    }
}
