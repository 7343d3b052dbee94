/** How the service describes itself to programs: the OpenAPI document with the wire contract's own schemas in it. */
package org.framescope.app.describe;
