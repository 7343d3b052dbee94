/** How far people who judged the same things agree beyond chance. */
package org.framescope.engine.agreement;
