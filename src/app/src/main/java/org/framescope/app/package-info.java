package org.framescope.app;
