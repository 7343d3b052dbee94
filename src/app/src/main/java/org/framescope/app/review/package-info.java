/** The desk's reviews: drafts submitted, findings judged, pieces returned or cleared. Nothing here blocks publishing. */
package org.framescope.app.review;
