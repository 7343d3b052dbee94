package org.framescope.engine;
