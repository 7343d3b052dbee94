package org.framescope.app.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.Length;

/** A finding as it lies in the database, in the place that it has in its report. */
@Entity
@Table(name = "finding")
@IdClass(FindingRowId.class)
class FindingRow {

    @Id
    @Column(name = "analysis_id")
    UUID analysis;

    @Id
    int position;

    @Column(name = "finding_id")
    String findingId;

    String rule;
    String severity;
    String field;

    @Column(name = "begin_offset")
    int begin;

    @Column(name = "end_offset")
    int end;

    @Column(name = "quoted", length = Length.LONG32)
    String text;

    @Column(length = Length.LONG32)
    String reason;

    /** For Hibernate. */
    protected FindingRow() {}

    FindingRow(UUID analysis, int position, FindingEntry finding) {
        this.analysis = analysis;
        this.position = position;
        this.findingId = finding.id();
        this.rule = finding.rule();
        this.severity = finding.severity();
        this.field = finding.field();
        this.begin = finding.begin();
        this.end = finding.end();
        this.text = ColumnText.of(finding.text());
        this.reason = ColumnText.of(finding.reason());
    }

    FindingEntry entry() {
        return new FindingEntry(findingId, rule, severity, field, begin, end, text, reason);
    }
}
