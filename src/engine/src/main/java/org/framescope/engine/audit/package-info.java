/** The record of a desk as a chain of hashes, which anybody can check without the service that wrote it. */
package org.framescope.engine.audit;
