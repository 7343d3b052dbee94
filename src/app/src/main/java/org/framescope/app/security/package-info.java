/** Who may do what. Everything that comes in over HTTP passes here first, and nothing is decided anywhere else. */
package org.framescope.app.security;
