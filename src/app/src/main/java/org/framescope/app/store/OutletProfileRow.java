package org.framescope.app.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.Length;

/** An outlet's profile as it lies in the database. */
@Entity
@Table(name = "outlet_profile")
@IdClass(OutletProfileId.class)
class OutletProfileRow {

    @Id
    @Column(name = "batch_id")
    UUID batch;

    @Id
    String outlet;

    int articles;

    @Column(length = Length.LONG32)
    String profile;

    /** For Hibernate. */
    protected OutletProfileRow() {}

    OutletProfileRow(UUID batch, KeptProfile profile) {
        this.batch = batch;
        this.outlet = ColumnText.cut(profile.outlet(), About.MOST_ID);
        this.articles = profile.articles();
        this.profile = profile.json();
    }
}
